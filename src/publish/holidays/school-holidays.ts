/** The school calendar of an agent's folder: the ministry's open data as exported, or a table with the same columns. */
import { dayNumber, isoDay } from '../../model/dates.js';
import type { Holiday } from '../../model/holiday.js';
import type { Text } from '../../model/primitives.js';
import { parisOffsetMinutes } from '../../cells/paris-time.js';
import { readMoment } from '../../cells/read-date.js';
import type { Fate, Origin } from '../draft.js';
import type { FileReading } from '../drafts/read-files.js';
import { decodeBytes } from '../../transport/decode-bytes.js';
import { type CsvRow, parseCsv } from '../../csv/parse-csv.js';
import type { IssueLog } from '../report/issue-log.js';
import { foldHeading } from '../../csv/fold-heading.js';
import type { InputFile } from '../types.js';

/** What the folder says of school holidays. */
export interface SchoolHolidays {
  readonly holidays: readonly Holiday[];
  /** Whether they come from the ministry's own file, which is then named. */
  readonly isOfficial: boolean;
  /** The files and what became of their lines, for the report. */
  readonly readings: readonly FileReading[];
  readonly lines: readonly { readonly origin: Origin; readonly fate: Fate }[];
}

/** Zone of the school calendar, and education authority, that Essonne is in. */
const ZONE = 'C';
const ACADEMY = 'versailles';

/** Accepted headings of each column; those of data.education.gouv.fr, by label and by name, among them. */
const HEADINGS = {
  name: ['description', 'vacances', 'nom', 'libelle', 'name'],
  start: ['date de debut', 'debut', 'start date', 'start'],
  end: ['date de fin', 'fin', 'end date', 'end'],
  zone: ['zones', 'zone'],
  academy: ['academies', 'academie', 'location'],
  population: ['population'],
  year: ['annee scolaire', 'school year'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type Cells = Readonly<Record<keyof typeof HEADINGS, string | undefined>>;

/** Names that the ministry gives, as they are published. */
const NAMES: Readonly<Record<string, Text>> = {
  'vacances de la toussaint': { fr: 'Vacances de la Toussaint', en: 'Autumn holidays' },
  'vacances de noel': { fr: 'Vacances de Noël', en: 'Christmas holidays' },
  'vacances d hiver': { fr: 'Vacances d’hiver', en: 'Winter holidays' },
  'vacances de printemps': { fr: 'Vacances de printemps', en: 'Spring holidays' },
  'vacances d ete': { fr: 'Vacances d’été', en: 'Summer holidays' },
  'debut des vacances d ete': { fr: 'Début des vacances d’été', en: 'Start of the summer holidays' },
  'pont de l ascension': { fr: 'Pont de l’Ascension', en: 'Ascension long weekend' },
};

/** Whether a file of the folder holds the school calendar. */
export const isSchoolCalendar = (path: string): boolean =>
  /(?:^|\/)(?:vacances[-_ ]scolaires|fr-en-calendrier-scolaire|school[-_ ]holidays)[^/]*\.(?:csv|tsv)$/i.test(path);

/** Reads the school holidays of Essonne's zone. What is wrong goes to the log; other zones are counted there. */
export function readSchoolHolidays(files: readonly InputFile[], log: IssueLog): SchoolHolidays {
  const holidays = new Map<string, Holiday>();
  const lines: { readonly origin: Origin; readonly fate: Fate }[] = [];
  const readings: FileReading[] = [];
  let isOfficial = false;
  for (const { path, bytes } of files.filter((file) => isSchoolCalendar(file.path))) {
    const { text, encoding } = decodeBytes(bytes);
    const { rows, separator } = parseCsv(text);
    readings.push({ path, table: 'holidays', format: 'csv', encoding, separator });
    const [header, ...body] = rows;
    const columns = columnsOf(header?.cells ?? []);
    if (columns.name < 0 || columns.start < 0) {
      log.addAt({ file: path }, { code: 'holidays-columns', outcome: 'rejected' });
      continue;
    }
    isOfficial ||= columns.year >= 0 && columns.population >= 0;
    const here = body.map((row) => ({ row, cells: cellsOf(row, columns) })).filter(({ cells }) => isHere(cells));
    if (here.length < body.length)
      log.addAt(
        { file: path },
        { code: 'holidays-elsewhere', outcome: 'left-out', value: String(body.length - here.length) },
      );
    for (const { row, cells } of here) {
      const origin = { file: path, line: row.line };
      const holiday = readHoliday(cells);
      const key = JSON.stringify(holiday);
      lines.push({ origin, fate: holiday ? (holidays.has(key) ? 'merged' : 'published') : 'rejected' });
      if (holiday) holidays.set(key, holiday);
      else log.addAt(origin, { code: 'holiday-dates', outcome: 'rejected', value: row.cells.join(' | ') });
    }
  }
  return { holidays: [...holidays.values()], isOfficial, readings, lines };
}

function columnsOf(headings: readonly string[]): Readonly<Record<keyof typeof HEADINGS, number>> {
  const folded = headings.map(foldHeading);
  return Object.fromEntries(
    Object.entries(HEADINGS).map(([field, names]) => [
      field,
      folded.findIndex((heading) => (names as readonly string[]).includes(heading)),
    ]),
  ) as Record<keyof typeof HEADINGS, number>;
}

function cellsOf({ cells }: CsvRow, columns: ReturnType<typeof columnsOf>): Cells {
  return Object.fromEntries(
    Object.entries(columns).map(([field, index]) => [field, cells[index]?.trim() || undefined]),
  ) as Cells;
}

/** Whether a line concerns the pupils of Essonne: a table that names neither zone nor authority is its own. */
function isHere({ zone, academy, population }: Cells): boolean {
  if (population !== undefined && foldHeading(population) === 'enseignants') return false;
  if (academy !== undefined) return foldHeading(academy).split(' ').includes(ACADEMY);
  return zone === undefined || foldHeading(zone).split(' ').includes(ZONE.toLowerCase());
}

function readHoliday({ name, start, end }: Cells): Holiday | undefined {
  const from = readMoment(start ?? '')?.value;
  const to = end === undefined ? from : readMoment(end)?.value;
  if (name === undefined || !isDay(from) || !isDay(to)) return undefined;
  const first = parisDay(from);
  // The ministry gives the instant at which lessons start again; a day alone is the last one off.
  const last = to.includes('T') && to !== from ? parisDay(to) - 1 : parisDay(to);
  if (last < first) return undefined;
  return {
    kind: 'school',
    name: NAMES[foldHeading(name)] ?? name,
    start: isoDay(first),
    end: isoDay(last),
    zone: ZONE,
  };
}

const isDay = (value: string | undefined): value is string =>
  value !== undefined && !Number.isNaN(Date.parse(value)) && value.length >= 10;

/** Day in Essonne of a day or an instant. */
function parisDay(value: string): number {
  if (!value.includes('T')) return dayNumber(value);
  const timeMs = Date.parse(value);
  return Math.floor((timeMs / 60_000 + parisOffsetMinutes(timeMs)) / 1440);
}
