/** Days and events written out: loaded when one is opened, and at once where there is little room. */
import { css } from 'lit';
import { listStyles } from './list-styles.js';
import { narrowStyles } from './narrow-styles.js';
import { panelStyles } from './panel-styles.js';

export { dayPanel } from './day-panel.js';
export { eventPanel } from './event-panel.js';
export { narrowWeeks } from './narrow-weeks.js';

export const styles = css`
  ${listStyles}
  ${narrowStyles}
  ${panelStyles}
`;
