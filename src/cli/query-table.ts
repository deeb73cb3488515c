import type { CliMessages } from '../messages/cli.js';
import type { Language } from '../messages/language.js';
import type { Catalog } from '../model/catalog.js';
import type { Party } from '../model/common.js';
import { type AnyRecord, type DatasetName, codedFields } from '../model/datasets.js';
import type { Occurrence } from '../model/event.js';
import type { Text } from '../model/primitives.js';
import { textOf } from '../model/text.js';
import type { VocabularyName } from '../model/vocabularies.js';
import { printable } from './terminal.js';

/** How a table is drawn. */
export interface TableOptions {
  readonly language: Language;
  readonly dataset: DatasetName;
  readonly catalog: Catalog | undefined;
  /** Most columns of a line. */
  readonly width: number;
  readonly headings: CliMessages['query']['headings'];
}

/** Records as lines that fit the terminal: identifier, title, start, state, where and who. */
export function recordTable(
  records: readonly AnyRecord[],
  { dataset, language, catalog, width, headings }: TableOptions,
): string {
  const text = (value: Text | undefined): string => printable(textOf(value, language, catalog?.defaultLanguage));
  const label = (vocabulary: VocabularyName, code: string | undefined): string =>
    text(catalog?.vocabularies?.[vocabulary]?.find((term) => term.code === code)?.label ?? code);
  const state = (field: 'status' | 'kind', code: string | undefined): string => {
    const vocabulary = codedFields[dataset][field];
    return vocabulary === undefined ? text(code) : label(vocabulary, code);
  };
  const row = (record: AnyRecord): string[] => {
    const view = record as Partial<RowView>;
    const occurrence = view.occurrences?.[0];
    const where = [
      ...(view.countries ?? []).map((code) => label('countries', code)),
      ...(view.communes ?? [occurrence?.place?.commune ?? view.commune ?? '']).map((code) => label('communes', code)),
    ];
    const who = view.leadOrganisation ?? view.organisers?.[0] ?? view.organisation ?? view.parties?.[0] ?? view.funder;
    return [
      record.id,
      text(record.title),
      (occurrence?.start ?? view.start ?? view.since ?? view.deadlines?.[0]?.at ?? '').slice(0, 16).replace('T', ' '),
      view.status === undefined ? state('kind', view.kind) : state('status', view.status),
      where.filter((part) => part !== '').join(', '),
      text(who?.name),
    ];
  };
  const rows = [
    [headings.id, headings.title, headings.start, headings.status, headings.where, headings.who],
    ...records.map(row),
  ];
  const widths = fit(rows, width);
  return rows
    .map(
      (cells) =>
        `${cells
          .map((cell, column) => cut(cell, widths[column] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

/** Fields that some kinds of record have. */
interface RowView {
  readonly occurrences: readonly Occurrence[];
  readonly countries: readonly string[];
  readonly communes: readonly string[];
  readonly commune: string;
  readonly leadOrganisation: Party;
  readonly organisers: readonly Party[];
  readonly organisation: Party;
  readonly parties: readonly Party[];
  readonly funder: Party;
  readonly start: string;
  readonly since: string;
  readonly deadlines: readonly { readonly at: string }[];
  readonly status: string;
  readonly kind: string;
}

/** Column widths that fit: the widest columns give way first; none falls under eight, and identifiers stay whole. */
function fit(rows: readonly (readonly string[])[], width: number): number[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((cells) => Array.from(cells[column] ?? '').length)),
  );
  const room = width - 2 * (widths.length - 1);
  while (widths.reduce((sum, one) => sum + one, 0) > room) {
    const widest = widths.indexOf(Math.max(...widths.slice(1)), 1);
    if ((widths[widest] ?? 0) <= 8) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

function cut(cell: string, width: number): string {
  const characters = Array.from(cell);
  return characters.length > width
    ? `${characters.slice(0, width - 1).join('')}…`
    : cell + ' '.repeat(width - characters.length);
}
