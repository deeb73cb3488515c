/** The agenda: loaded when it is first shown. */
import { css } from 'lit';
import { listStyles } from '../days/list-styles.js';
import { styles as agendaStyles } from './styles.js';

export { agendaFrom } from './agenda-groups.js';
export { agendaView } from './agenda-view.js';

export const styles = css`
  ${listStyles}
  ${agendaStyles}
`;
