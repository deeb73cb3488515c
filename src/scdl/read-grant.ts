import { mendText } from '../cells/mend-text.js';
import type { Note, TakeNote } from '../cells/note.js';
import { type OfficialNumbers, readOfficialNumber } from '../cells/official-numbers.js';
import { type ReadNumber, readAmount, readShare } from '../cells/read-number.js';
import { readTerm } from '../cells/read-term.js';
import type { ScdlColumn } from './columns.js';
import type { NamedOrganisation, NamedOrganisations } from './organisations.js';
import { dateOf, periodOf } from './periods.js';

/** A grant as a project of the contract, its identifier apart. */
export interface GrantFields {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly grantor: NamedOrganisation | undefined;
  readonly beneficiary: NamedOrganisation | undefined;
}

/** Takes a note about a column. */
export type NoteColumn = (column: ScdlColumn, note: Note) => void;

/**
 * Reads a row of a file of grants: what is granted to whom, by whom, when and for what. A row without an object is named
 * after its beneficiary; one without either is no grant, and `undefined` is returned.
 */
export function readGrant(
  cellOf: (column: ScdlColumn) => string,
  line: number,
  organisations: NamedOrganisations,
  noteColumn: NoteColumn,
): GrantFields | undefined {
  const noteOf =
    (column: ScdlColumn): TakeNote =>
    (note) =>
      noteColumn(column, note);
  /** Words of a column, when it has any. */
  const read = <T>(column: ScdlColumn, use: (text: string, note: TakeNote) => T): T | undefined => {
    const note = noteOf(column);
    const text = mendText(cellOf(column), note).replace(/\s+/gu, ' ').trim().normalize('NFC');
    return text === '' || /^(?:n\/?a|null|neant|néant|-+|sans objet)$/i.test(text) ? undefined : use(text, note);
  };
  const words = (text: string): string => text;

  const beneficiary = organisations.add(
    {
      ...read('rnaBeneficiaire', readOfficialNumber),
      ...read('idBeneficiaire', readOfficialNumber),
    },
    read('nomBeneficiaire', words),
    line,
  );
  const grantorNumbers: OfficialNumbers = read('idAttribuant', readOfficialNumber) ?? {};
  const grantor = organisations.add(grantorNumbers, read('nomAttribuant', words), line);
  const subject = read('objet', words);
  if (subject === undefined && beneficiary === undefined) {
    noteColumn('objet', { code: 'missing-field', outcome: 'rejected' });
    return undefined;
  }
  const title = subject ?? `Subvention à ${beneficiary?.title ?? ''}`;
  if (subject === undefined) noteColumn('objet', { code: 'named-after-beneficiary', outcome: 'derived', value: title });
  const signed = read('dateConvention', dateOf);
  const number = read('referenceDecision', words);
  const call = read('dispositifAide', words);
  const funding = readFunding(read, grantor, signed);
  return {
    grantor,
    beneficiary,
    fields: {
      title,
      ...read('datesPeriodeVersement', periodOf),
      ...(beneficiary === undefined ? {} : { leadOrganisation: { id: beneficiary.id, name: beneficiary.title } }),
      ...(number === undefined ? {} : { decision: { number } }),
      ...(signed === undefined ? {} : { agreement: { start: signed } }),
      ...(call === undefined ? {} : { call }),
      ...(funding === undefined ? {} : { funding: [funding] }),
    },
  };
}

/** What is granted, the beneficiary's share of it when there are several. */
function readFunding(
  read: <T>(column: ScdlColumn, use: (text: string, note: TakeNote) => T) => T | undefined,
  grantor: NamedOrganisation | undefined,
  signed: string | undefined,
): Readonly<Record<string, unknown>> | undefined {
  const total = read('montant', (text, note) => numberOf(readAmount(text), text, note));
  const share = read('pourcentageSubvention', (text, note) => numberOf(readShare(text), text, note)) ?? 1;
  const nature = read('nature', (text, note) => {
    const found = readTerm('fundingNatures', text);
    // Money and gifts together have no code of their own.
    if (found === undefined) note({ code: 'mixed-nature', outcome: 'left-out', value: text });
    return found?.code;
  });
  if (total === undefined) return undefined;
  const isShared = share > 0 && share < 1;
  return {
    amount: isShared ? Math.round(total * share * 100) / 100 : total,
    stage: 'voted',
    ...(signed === undefined ? {} : { year: Number(signed.slice(0, 4)) }),
    ...(grantor === undefined ? {} : { funder: { id: grantor.id, name: grantor.title } }),
    ...(nature === undefined ? {} : { nature }),
  };
}

function numberOf(read: ReadNumber | undefined, text: string, note: TakeNote): number | undefined {
  if (read === undefined) note({ code: 'invalid-number', outcome: 'left-out', value: text });
  else if (read.isGuess)
    note({ code: 'number-guess', outcome: 'corrected', value: text, corrected: String(read.value) });
  return read?.value;
}
