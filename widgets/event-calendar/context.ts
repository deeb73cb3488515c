import type { Language, Text } from 'essonne-international';
import type { nothing } from 'lit';
import { type TemplateResult } from 'lit';
import { dataText } from '../shared/data-text.js';
import type { Labels } from '../shared/labels.js';
import { safeUrl } from '../shared/safe-url.js';
import type { CalendarMessages } from './messages/fr.js';

/** What every template and every wording of the calendar needs to know. */
export interface CalendarContext {
  readonly language: Language;
  readonly words: CalendarMessages;
  readonly labels: Labels;
  /** Language of the plain strings of the data. */
  readonly defaultLanguage: string | undefined;
  /** Address that relative addresses of the data are resolved against. */
  readonly dataUrl: string | undefined;
  /** Name of the fragment that follows the calendar, for one that keeps it in the address; empty for the usual one. */
  readonly fragment?: string | undefined;
  /** Level of the widget's own heading. */
  readonly level: number;
  /** Day number of today in Essonne. */
  readonly today: number;
  /** The present instant, in milliseconds since 1970: deadlines fall at an hour. */
  readonly now: number;
  /** Bank and school holidays; `undefined` until they are there, or when there are none. */
  readonly holidays?: HolidaysLayer | undefined;
}

/** Holidays as the views show them: see `holidays/`. */
export interface HolidaysLayer {
  /** Those of a day in words, for its accessible name: « Toussaint (jour férié) ». */
  readonly namesOn: (day: number) => readonly string[];
  /** Of what kind the first of a day is, for a mark that never stands without its words. */
  readonly kindOn: (day: number) => 'public' | 'school' | undefined;
  /** What the cell of a day holds after its number: a name, a lane of the week. */
  readonly inCell: (day: number) => unknown;
  /** A line of words under the heading of a day. */
  readonly line: (day: number) => unknown;
  /** Those of some days, listed: where cells have no room for words. */
  readonly list: (first: number, last: number) => unknown;
  /** Whom the dates are owed to. */
  readonly attribution: () => unknown;
}

/** A text of the data, for a template. */
export function textIn(
  { language, defaultLanguage }: CalendarContext,
  text: Text | undefined,
): TemplateResult | string | typeof nothing {
  return dataText(text, language, defaultLanguage);
}

/** An address of the data that may stand in `href`. */
export function urlIn({ dataUrl }: Pick<CalendarContext, 'dataUrl'>, url: string | undefined): string | undefined {
  return safeUrl(url, dataUrl);
}
