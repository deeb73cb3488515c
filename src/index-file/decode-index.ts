import type { Dataset } from '../datasets/dataset.js';
import type { DatasetName } from '../model/datasets.js';
import { bounds } from '../model/rules.js';
import type { FacetNames } from '../query/queries.js';
import { startDays } from '../table/start-days.js';
import {
  type CodeColumn,
  type DayColumn,
  type Integers,
  type OccurrenceColumn,
  PLACE_PRECISIONS,
  type PlaceColumn,
  type PointColumn,
  type SortKey,
  type Table,
} from '../table/table.js';
import { ENDLESS_DAY, type PointHeader, WHOLE_DAY } from './format.js';
import { unpackNumbers } from './numbers.js';
import { BlockReader } from './read-blocks.js';
import { ListReader, unpackBits } from './read-lists.js';

/** What an index knows: the columns of a table, and how its records are cut into shards. */
export interface IndexColumns<Name extends DatasetName> extends Pick<
  Table<Name>,
  'size' | 'codes' | 'flag' | 'days' | 'occurrences' | 'points' | 'places' | 'keys'
> {
  /** Records in a shard; the last may have fewer. */
  readonly shardSize: number;
  /** Mark of the identifiers of each shard. */
  readonly marks: Uint32Array;
}

/** Precision of a place for which none is said. */
const UNSAID = 255;

/**
 * Opens an index file. Everything that columns rely on (places in the file, lengths, sums, identifiers of values) is
 * checked here, once; columns are made when they are first asked for.
 * @param where File or address, for the error.
 * @throws {ContractError} when the file is no index of this dataset, is damaged, or is of a later version.
 */
export function decodeIndex<Name extends DatasetName>(
  bytes: Uint8Array,
  dataset: Dataset<Name>,
  where: string,
): IndexColumns<Name> {
  const reader = new BlockReader(bytes, where);
  const { header } = reader;
  const { rows, shardSize } = header;
  if (header.dataset !== dataset.name)
    throw reader.bad('dataset', `this is the index of ${header.dataset}`, `c’est l’index de ${header.dataset}`);
  const columns = new ColumnReader(reader, dataset.fields);
  const marks = reader.integers(header.marks, 'marks', Math.ceil(rows / shardSize));
  return {
    size: rows,
    shardSize,
    marks: Uint32Array.from(marks),
    codes: (name) => columns.get(`codes.${name}`),
    flag: (name) => columns.get(`flags.${name}`),
    days: () => columns.get('days'),
    occurrences: () => columns.get('occurrences'),
    points: () => columns.get('points'),
    places: () => columns.get('places'),
    keys: (key) => columns.get(`keys.${key}`),
  };
}

type Fields<Name extends DatasetName> = Dataset<Name>['fields'];

/** Checks every column of an index, and makes those that are asked for. */
class ColumnReader<Name extends DatasetName> {
  readonly #reader: BlockReader;
  readonly #lists: ListReader;
  readonly #makers = new Map<string, () => unknown>();
  readonly #columns = new Map<string, unknown>();

  constructor(reader: BlockReader, fields: Fields<Name>) {
    this.#reader = reader;
    this.#lists = new ListReader(reader);
    const { header } = reader;
    for (const name of Object.keys(fields.codes) as FacetNames[Name][]) this.#openCodes(name);
    for (const name of Object.keys(fields.flags)) this.#openFlag(name);
    for (const name of ['days', 'occurrences', 'points', 'places'] as const)
      if (fields[name] && !header[name]) throw this.#missing(name);
    this.#openDays();
    this.#openOccurrences();
    this.#openPoints();
    this.#openPlaces();
    if (!Object.hasOwn(header.keys, 'title')) throw this.#missing('keys.title');
    for (const key of ['title', 'updated', 'budget'] as const) this.#openKeys(key);
    this.#makers.set('keys.start', () => {
      const days = this.get<DayColumn | undefined>('days');
      return days ? startDays(days) : this.#noKeys();
    });
  }

  /** A column; made once. */
  get<Column>(place: string): Column {
    if (!this.#columns.has(place)) this.#columns.set(place, this.#makers.get(place)?.());
    return this.#columns.get(place) as Column;
  }

  #openCodes(name: string): void {
    const place = `codes.${name}`;
    const { codes } = this.#reader.header;
    const header = Object.hasOwn(codes, name) ? codes[name] : undefined;
    if (!header) throw this.#missing(place);
    const { values } = header;
    const ids = this.#reader.integers(header.ids, `${place}.ids`);
    this.#checkBelow(ids, values.length, `${place}.ids`);
    const starts = this.#lists.open(header, ids.length, place);
    this.#makers.set(place, (): CodeColumn => ({ starts: starts(), values, ids }));
  }

  #openFlag(name: string): void {
    const place = `flags.${name}`;
    const { flags, rows } = this.#reader.header;
    const block = Object.hasOwn(flags, name) ? flags[name] : undefined;
    if (block?.type !== 'bits1') throw this.#missing(place);
    const bits = this.#reader.bytes(block, place, rows);
    this.#makers.set(place, () => unpackBits(bits, 1, rows));
  }

  #openDays(): void {
    const { days } = this.#reader.header;
    if (!days) return;
    const { length } = days.first;
    const first = this.#reader.numbers(days.first, 'days.first');
    const last = this.#reader.numbers(days.last, 'days.last', length);
    const starts = this.#lists.open(days, length, 'days');
    this.#makers.set('days', (): DayColumn => ({
      starts: starts(),
      first: unpackNumbers(first, days.first, ENDLESS_DAY, new Int32Array(length)),
      last: unpackNumbers(last, days.last, ENDLESS_DAY, new Int32Array(length)),
    }));
  }

  #openOccurrences(): void {
    const { days, occurrences } = this.#reader.header;
    if (!occurrences) return;
    const place = 'occurrences';
    const length = days?.first.length ?? 0;
    const { communeValues } = occurrences;
    const minutes = this.#reader.numbers(occurrences.minutes, `${place}.minutes`, length);
    const communes = this.#reader.integers(occurrences.communes, `${place}.communes`, length);
    this.#checkBelow(communes, communeValues.length + 1, `${place}.communes`);
    this.#makers.set(place, (): OccurrenceColumn => ({
      minutes: unpackNumbers(minutes, occurrences.minutes, WHOLE_DAY, new Int16Array(length)),
      communes,
      communeValues: [undefined, ...communeValues],
    }));
  }

  #openPoints(): void {
    const header = this.#reader.header.points;
    if (!header) return;
    const makePoints = this.#openPositions(header, 'points');
    this.#makers.set('points', makePoints);
  }

  #openPlaces(): void {
    const header = this.#reader.header.places;
    if (!header) return;
    const { length } = header.lon;
    const makePoints = this.#openPositions(header, 'places');
    const ids = this.#reader.integers(header.ids, 'places.ids');
    const precisions = this.#reader.integers(header.precisions, 'places.precisions', length);
    const names = this.#reader.integers(header.names, 'places.names', length);
    const countries = this.#reader.integers(header.countries, 'places.countries', length);
    if (!(precisions as Uint8Array).every((precision) => precision < PLACE_PRECISIONS.length || precision === UNSAID))
      throw this.#outOfBounds('places.precisions');
    this.#checkBelow(names, header.nameValues.length + 1, 'places.names');
    this.#checkBelow(countries, header.countryValues.length + 1, 'places.countries');
    this.#makers.set('places', (): PlaceColumn => ({
      ...makePoints(),
      precisions: take(precisions, ids, new Uint8Array(ids.length)),
      names: take(names, ids, sameKind(names, ids.length)),
      nameValues: [undefined, ...header.nameValues],
      countries: take(countries, ids, sameKind(countries, ids.length)),
      countryValues: [undefined, ...header.countryValues],
    }));
  }

  /** Positions by way of the distinct ones. */
  #openPositions(header: PointHeader, place: string): () => PointColumn {
    const ids = this.#reader.integers(header.ids, `${place}.ids`);
    const starts = this.#lists.open(header, ids.length, place);
    const lon = this.#positions(header, 'lon', bounds.Longitude, place);
    const lat = this.#positions(header, 'lat', bounds.Latitude, place);
    this.#checkBelow(ids, header.lon.length, `${place}.ids`);
    return () => ({
      starts: starts(),
      lon: take(lon, ids, new Float32Array(ids.length)),
      lat: take(lat, ids, new Float32Array(ids.length)),
    });
  }

  #positions(
    header: PointHeader,
    axis: 'lon' | 'lat',
    [least, most]: readonly [number, number],
    place: string,
  ): ArrayLike<number> {
    const degrees = this.#reader.numbers(header[axis], `${place}.${axis}`, header.lon.length);
    for (const value of degrees) if (value < least || value > most) throw this.#outOfBounds(`${place}.${axis}`);
    return degrees;
  }

  #openKeys(key: Exclude<SortKey, 'start'>): void {
    const place = `keys.${key}`;
    const { keys, rows } = this.#reader.header;
    const block = Object.hasOwn(keys, key) ? keys[key] : undefined;
    if (!block) {
      this.#makers.set(place, () => this.#noKeys());
      return;
    }
    this.#reader.check(block, place, rows);
    this.#makers.set(place, () =>
      unpackNumbers(this.#reader.numbers(block, place), block, NaN, new Float64Array(rows)),
    );
  }

  #noKeys(): Float64Array {
    return new Float64Array(this.#reader.header.rows).fill(NaN);
  }

  #checkBelow(ids: Integers, limit: number, place: string): void {
    let largest = -1;
    // Engines begin a `for … of` several times more slowly, and this is each row of an index.
    ids.forEach((id) => {
      if (id > largest) largest = id;
    });
    if (largest >= limit) throw this.#outOfBounds(place);
  }

  #outOfBounds(place: string): Error {
    return this.#reader.bad(place, 'a value is out of bounds', 'une valeur est hors limites');
  }

  #missing(place: string): Error {
    return this.#reader.bad(place, 'it is missing', 'elle manque');
  }
}

/** Elements of `from` at the given places, into an array, which is given back. */
function take<Elements extends Float32Array | Integers>(
  from: ArrayLike<number>,
  places: Integers,
  into: Elements,
): Elements {
  for (let index = 0; index < places.length; index++) into[index] = from[places[index]!]!;
  return into;
}

function sameKind(elements: Integers, length: number): Integers {
  return new (elements.constructor as Uint8ArrayConstructor)(length);
}
