/** The week, the year and the list of months: loaded when one of them is first asked for. */
import { css } from 'lit';
import { listStyles } from '../days/list-styles.js';
import { styles as jumpStyles } from '../jump/styles.js';
import { styles as weekStyles } from '../week/styles.js';
import { styles as yearStyles } from '../year/styles.js';

export { jumpPanel } from '../jump/jump-panel.js';
export { weekPart } from '../week/week-part.js';
export { yearPart } from '../year/year-part.js';

export const styles = css`
  ${listStyles}
  ${weekStyles}
  ${yearStyles}
  ${jumpStyles}
`;
