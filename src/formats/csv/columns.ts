/** Columns that several tables share. Headings are the contract's names in snake case: the publisher reads them back. */
import type { Party, Place } from '../../model/common.js';
import type { VocabularyName } from '../../model/vocabularies.js';
import { attributionOf } from '../attribution.js';
import { labelsOf, textIn, type FormatContext } from '../context.js';
import { positionOf } from '../places.js';
import type { CsvColumn } from './write-csv.js';

/** Name of a party, else its id. */
export function partyName(party: Party | undefined, context: FormatContext): string {
  return textIn(context, party?.name) || (party?.id ?? '');
}

/** Names of several parties. */
export function partyNames(parties: readonly Party[] | undefined, context: FormatContext): string[] {
  return (parties ?? []).map((party) => partyName(party, context));
}

/** Labels beside a column of codes. */
export function labels<Row>(
  heading: string,
  vocabulary: VocabularyName,
  codes: (row: Row) => readonly string[] | string | undefined,
  context: FormatContext,
): CsvColumn<Row> {
  return [heading, (row) => labelsOf(context, vocabulary, [codes(row) ?? []].flat())];
}

/** Latitude, longitude and precision. */
export function positionColumns<Row>(place: (row: Row) => Place | undefined): readonly CsvColumn<Row>[] {
  const position = (row: Row): readonly [number, number] | undefined => {
    const found = place(row);
    return found === undefined ? undefined : positionOf(found);
  };
  return [
    ['latitude', (row) => position(row)?.[1]],
    ['longitude', (row) => position(row)?.[0]],
    ['precision', (row) => place(row)?.precision],
  ];
}

/**
 * The last columns of every table: producer, licence, date of the data and the notice of demonstration data. CSV has no
 * comments, and a file that is passed on without its catalog must still carry what the licence asks to show.
 */
export function attributionColumns<Row>(context: FormatContext): readonly CsvColumn<Row>[] {
  const attribution = attributionOf(context);
  return [
    ['producer', () => attribution?.producer],
    ['licence', () => attribution?.licence],
    ['data_updated_at', () => attribution?.updatedAt],
    ['notice', () => attribution?.notice],
  ];
}
