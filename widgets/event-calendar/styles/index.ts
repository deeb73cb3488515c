/** Styles of the calendar, a part of it each. */
import { filterFormStyles } from '../../shared/filters/form-styles.js';
import { frameStyles } from './frame.js';
import { monthStyles } from './month.js';
import { printStyles } from './print.js';

export const styles = [filterFormStyles, frameStyles, monthStyles, printStyles];
