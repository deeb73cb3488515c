/** The calendars compared, each on a page of its own. */
import { EMPTY, subjectPage } from '../compared-pages.js';
import type { BenchPage } from '../server.js';
import type { Subject } from '../suite.js';

/** A calendar, and what its page is made of. */
export interface CalendarSubject extends Subject {
  /** Whether its policy is a commune's, with Trusted Types enforced; the others are spared any. */
  readonly isStrict?: boolean;
  /** Scripts of its page besides its own in `pages/`. */
  readonly scripts?: readonly string[];
  /** More events than this are not tried: it would take minutes. */
  readonly mostEvents?: number;
}

/** The widget. */
export const OURS = 'essonne';
/** The calendar that ratios are against. */
export const REFERENCE = 'fullcalendar';

/** Ours first, then the peers, then nothing. */
export const subjects: readonly CalendarSubject[] = [
  {
    id: OURS,
    label: 'essonne-event-calendar',
    usage:
      'The whole widget from `dist/cdn`, put there by its loader, on a site published by `essonne publish`: views, ' +
      'filters and data layer. Strict policy with enforced Trusted Types.',
    isStrict: true,
    scripts: ['/cdn/v1/essonne.js'],
  },
  {
    id: REFERENCE,
    label: 'FullCalendar',
    usage: 'Month (`dayGrid`) and list, French, classic theme; four events a day, then « more ».',
  },
  {
    id: 'schedule-x',
    label: 'Schedule-X',
    usage: 'Month grid and list, French, default theme, the browser’s own Temporal; four events a day.',
  },
  {
    id: 'event-calendar',
    label: 'EventCalendar',
    usage: 'Month (`DayGrid`) and list, French; as many events a day as there is room for.',
    mostEvents: 10_000,
  },
  { id: EMPTY, label: 'nothing', usage: 'The box without a calendar: memory is counted above it.' },
];

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html";
const LAX = "default-src 'self' 'unsafe-inline' data:";

/** The page of a calendar. */
export function pageOf({ pathname }: URL): BenchPage | undefined {
  const subject = subjects.find(({ id }) => pathname === `/${id}.html`);
  return subject && subjectPage(subject, subject.isStrict ? STRICT : LAX, subject.scripts);
}

/** The room that every calendar has. */
export const PAGE_CSS = 'body{margin:0}#host{width:1100px}';
