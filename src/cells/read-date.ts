import { isoDay } from '../model/dates.js';
import { offsetAt } from './paris-time.js';

/** A date or moment in the contract's form; `isGuess` when the report should say how it was read. */
export interface ReadDate {
  readonly value: string;
  readonly isGuess?: boolean;
  /** Whether clocks skip this time, in spring. */
  readonly isSkipped?: boolean;
}

const MONTHS = [
  /^janv(?:ier)?$|^jan(?:uary)?$/,
  /^fevr?(?:ier)?$|^feb(?:ruary)?$/,
  /^mars$|^mar(?:ch)?$/,
  /^avr(?:il)?$|^apr(?:il)?$/,
  /^mai$|^may$/,
  /^juin$|^june?$/,
  /^juil(?:let)?$|^july?$/,
  /^aou?t$|^aug(?:ust)?$/,
  /^sept?(?:embre|ember)?$/,
  /^oct(?:obre|ober)?$/,
  /^nov(?:embre|ember)?$/,
  /^dec(?:embre|ember)?$/,
];

/** Days of a spreadsheet count from 1899-12-30, which is this many days before 1970. */
const SPREADSHEET_EPOCH = 25_569;

/**
 * A date with the precision it is written with: `2026`, `03/2026`, `12/03/2026`, `12 mars 2026`, `2026-03-12`, a
 * spreadsheet's serial number. A date that does not exist keeps its numbers (`2026-02-31`), so that the model says why
 * it refuses it. `undefined` for what is not a date.
 */
export function readDate(cell: string): ReadDate | undefined {
  const text = fold(cell);
  const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:[t ]\d{1,2}[:h].*)?$/.exec(text);
  if (iso) return { value: join(iso[1], iso[2], iso[3]) };
  const french = /^(?:(\d{1,2})[-/. ])?(\d{1,2})[-/. ](\d{4})(?: (?:a )?\d{1,2} ?[:h].*)?$/.exec(text);
  if (french) return { value: join(french[3], french[2], french[1]) };
  const short = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2})$/.exec(text);
  if (short) return { value: join(`20${short[3]}`, short[2], short[1]), isGuess: true };
  const words =
    /^(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?(?:(\d{1,2})(?:er)? )?([a-z]+)\.? (\d{4})$/.exec(
      text,
    );
  const month = words ? MONTHS.findIndex((name) => name.test(words[2] ?? '')) + 1 : 0;
  if (words && month > 0) return { value: join(words[3], String(month), words[1]) };
  const serial = /^[2-6]\d{4}(?:[.,]0+)?$/.test(text) ? Number.parseInt(text, 10) : undefined;
  return serial === undefined ? undefined : { value: isoDay(serial - SPREADSHEET_EPOCH), isGuess: true };
}

/**
 * A day, or a moment with its offset: `12/03/2026`, `12/03/2026 14:30`, `12 mars 2026 à 14h30`, `2026-03-12T14:30`.
 * Times are those of Europe/Paris unless they carry an offset. An end may be a time alone (`18h`): it is that of `day`.
 */
export function readMoment(cell: string, day?: string): ReadDate | undefined {
  const text = cell.trim();
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})$/i.test(text)) return { value: text.toUpperCase() };
  const [, date = '', hour, minute = '00', second = '00'] =
    /^(.*?)(?:^|[T\s,]|\s+à\s+)(\d{1,2})\s*(?:[:hH]\s*(\d{2})?(?::(\d{2})(?:\.\d+)?)?)$/u.exec(text) ?? [];
  if (hour === undefined) return readDate(text);
  const read = date.trim() === '' ? dayOnly(day) : readDate(date.replace(/[\s,àT]+$/u, ''));
  if (read?.value.length !== 10) return undefined;
  const local = `${read.value}T${hour.padStart(2, '0')}:${minute}:${second}`;
  const { offset, isGuess, isSkipped } = offsetAt(local);
  return {
    value: `${local}${offset}`,
    ...(isGuess || read.isGuess ? { isGuess: true } : {}),
    ...(isSkipped ? { isSkipped } : {}),
  };
}

const dayOnly = (day: string | undefined): ReadDate | undefined =>
  day === undefined ? undefined : { value: day.slice(0, 10) };

const fold = (cell: string): string =>
  cell
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s\u00a0\u202f]+/gu, ' ')
    .trim();

const join = (year = '', month?: string, day?: string): string =>
  [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined).join('-');
