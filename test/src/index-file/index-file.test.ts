import { expect } from 'chai';
import { ContractError, type DatasetName, datasets } from 'essonne-international';
import fc from 'fast-check';
import type { Dataset } from '../../../src/datasets/dataset.js';
import { decodeIndex, encodeIndex } from '../../../src/index-file/index.js';
import { markOf } from '../../../src/index-file/marks.js';
import { queryContext } from '../../../src/query/context.js';
import { tableOf } from '../../../src/table/table-of.js';
import { type SortKey, type Table } from '../../../src/table/table.js';
import { catalog, events, projects } from '../fixtures.js';
import { anyEvent, anyProject } from './arbitrary-records.js';

const context = queryContext(catalog);
const KEYS: readonly SortKey[] = ['title', 'start', 'updated', 'budget'];

const idsOf = (records: readonly { readonly id: string }[]): readonly string[] => records.map(({ id }) => id);

/** The columns of a table as plain lists. */
function plain<Name extends DatasetName>(
  table: Pick<Table<Name>, 'size' | 'codes' | 'flag' | 'days' | 'occurrences' | 'points' | 'places' | 'keys'>,
  { fields }: Dataset<Name>,
): unknown {
  const lists = (column: object | undefined): unknown =>
    column && Object.fromEntries(Object.entries(column).map(([name, list]) => [name, Array.from(list as number[])]));
  return {
    size: table.size,
    codes: (Object.keys(fields.codes) as Parameters<Table<Name>['codes']>[0][]).map((name) => lists(table.codes(name))),
    flags: Object.keys(fields.flags).map((name) => Array.from(table.flag(name))),
    columns: [table.days(), table.occurrences(), table.points(), table.places()].map(lists),
    keys: KEYS.map((key) => Array.from(table.keys(key))),
  };
}

const projectBytes = encodeIndex(
  tableOf(datasets.projects.fields, projects, context),
  datasets.projects,
  idsOf(projects),
  2,
);

/** An index with another header. */
function withHeader(change: (header: Record<string, unknown>) => unknown): Uint8Array {
  const view = new DataView(projectBytes.buffer);
  const end = 16 + view.getUint32(8, true);
  const header = JSON.parse(new TextDecoder().decode(projectBytes.subarray(16, end))) as Record<string, unknown>;
  const json = new TextEncoder().encode(JSON.stringify(change(header)));
  const data = projectBytes.subarray(Math.ceil(end / 8) * 8);
  const start = Math.ceil((16 + json.length) / 8) * 8;
  const bytes = new Uint8Array(start + data.length);
  bytes.set(projectBytes.subarray(0, 16));
  bytes.set(json, 16);
  bytes.set(data, start);
  new DataView(bytes.buffer).setUint32(8, json.length, true);
  new DataView(bytes.buffer).setUint32(12, bytes.length, true);
  return bytes;
}

/** What is told of bytes that are no good index. */
function reasonOf(bytes: Uint8Array): string {
  try {
    plain(decodeIndex(bytes, datasets.projects, 'i.bin'), datasets.projects);
  } catch (error) {
    expect(error).to.be.instanceOf(ContractError);
    expect((error as ContractError).where).to.equal('i.bin');
    return String((error as ContractError).details.reason);
  }
  return '';
}

describe('index file', () => {
  it('gives back every column of projects and events, whatever they are', () => {
    const check = <Name extends DatasetName>(dataset: Dataset<Name>, records: Parameters<typeof tableOf<Name>>[1]) => {
      const table = tableOf(dataset.fields, records, context);
      const bytes = encodeIndex(table, dataset, idsOf(records));
      expect(plain(decodeIndex(bytes, dataset, 'i.bin'), dataset)).to.deep.equal(plain(table, dataset));
      expect(encodeIndex(table, dataset, idsOf(records))).to.deep.equal(bytes);
    };
    check(datasets.projects, projects);
    check(datasets.events, events);
    check(datasets.projects, []);
    fc.assert(
      fc.property(fc.array(anyProject, { maxLength: 40 }), (records) => check(datasets.projects, records)),
      { numRuns: 150 },
    );
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), (records) => check(datasets.events, records)),
      { numRuns: 100 },
    );
  });

  it('widens what does not fit: many values, many of them in a row, amounts that are no whole numbers', () => {
    const many = Array.from({ length: 300 }, (_, index) => ({
      id: `p-${index}`,
      title: `T ${index % 290}`,
      themes: Array.from({ length: index }, (_, theme) => `t-${theme}`),
      totalBudget: { amount: index * 1e9 + 0.5 },
      updatedAt: `2026-01-01T00:00:${String(index % 60).padStart(2, '0')}Z`,
    }));
    const table = tableOf(datasets.projects.fields, many, context);
    const decoded = decodeIndex(encodeIndex(table, datasets.projects, idsOf(many)), datasets.projects, 'i.bin');
    expect(plain(decoded, datasets.projects)).to.deep.equal(plain(table, datasets.projects));
    expect(decoded.codes('theme').ids).to.be.instanceOf(Uint16Array);
  });

  it('reads bytes that lie anywhere in a buffer', () => {
    const shifted = new Uint8Array(projectBytes.length + 3);
    shifted.set(projectBytes, 3);
    expect(reasonOf(shifted.subarray(3))).to.equal('');
  });

  it('knows its shards by the identifiers in them', () => {
    const { marks, shardSize } = decodeIndex(projectBytes, datasets.projects, 'i.bin');
    expect([shardSize, Array.from(marks)]).to.deep.equal([
      2,
      [markOf(idsOf(projects.slice(0, 2))), markOf(idsOf(projects.slice(2)))],
    ]);
    // FNV-1a, 32 bits, of « a » and a line feed.
    expect(markOf(['a'])).to.equal(Math.imul((Math.imul(0x811c9dc5 ^ 97, 0x01000193) ^ 10) | 0, 0x01000193) >>> 0);
  });

  it('says where and why a file is no index, or not of this kind', () => {
    const later = projectBytes.slice();
    later[4] = 2;
    expect(reasonOf(new Uint8Array())).to.match(/not an index/);
    expect(reasonOf(new TextEncoder().encode('<!doctype html><title>404</title>'))).to.match(/not an index/);
    expect(reasonOf(later)).to.match(/version 2/);
    expect(reasonOf(projectBytes.subarray(0, -1))).to.match(/bytes of/);
    const events = withHeader((header) => ({ ...header, dataset: 'events' }));
    expect(reasonOf(events)).to.match(/dataset: this is the index of events/);
    expect(reasonOf(withHeader(() => []))).to.match(/^header/);
    for (const name of ['codes', 'flags', 'keys'] as const)
      expect(reasonOf(withHeader((header) => ({ ...header, [name]: {} })))).to.match(
        new RegExp(`^${name}\\..*missing`),
      );
    for (const name of ['days', 'points', 'places'] as const)
      expect(reasonOf(withHeader(({ [name]: _, ...header }) => header))).to.match(new RegExp(`^${name}: .*missing`));
  });

  it('refuses columns that would lead out of the file or of their values', () => {
    type Codes = Record<string, { values: string[]; counts?: object; each?: number; ids: Record<string, unknown> }>;
    const change = (edit: (theme: Codes[string]) => void): Uint8Array =>
      withHeader((header) => {
        edit((header.codes as Codes).theme!);
        return header;
      });
    for (const [edit, reason] of [
      [(theme) => theme.values.pop(), /codes\.theme\.ids: .*bounds/],
      [(theme) => (theme.ids.offset = 1), /codes\.theme\.ids: .*within/],
      [(theme) => (theme.ids.offset = 8e6), /codes\.theme\.ids: .*within/],
      [(theme) => (theme.ids.length = 4e9), /codes\.theme\.ids: .*within/],
      [(theme) => (theme.ids.type = 'f32'), /codes\.theme\.ids: .*/],
      [(theme) => (theme.ids.type = 'bits2'), /codes\.theme\.ids: .*type/],
      [(theme) => (theme.ids.type = 'i64'), /header/],
      [(theme) => (theme.ids.offset = -8), /header/],
      [(theme) => (theme.counts = { type: 'u8', offset: 0, length: 2 }), /counts: 2 elements instead of 3/],
      [(theme) => Object.assign(theme, { counts: undefined, each: 2 }), /counts: 6 values instead of 3/],
    ] as readonly (readonly [(theme: Codes[string]) => void, RegExp])[])
      expect(reasonOf(change(edit)), String(reason)).to.match(reason);
    const fewer = withHeader((header) => {
      const { seeks } = header.flags as Record<string, object>;
      Object.assign((header.codes as Codes).theme!, { counts: seeks });
      return header;
    });
    expect(reasonOf(fewer)).to.match(/codes\.theme\.counts: 0 values instead of 3/);
    expect(reasonOf(withHeader((header) => ({ ...header, rows: 4e9 })))).to.match(/elements instead of/);
    expect(reasonOf(withHeader((header) => ({ ...header, shardSize: 0 })))).to.match(/^header/);
  });

  it('never fails otherwise, whichever bytes are changed, cut or added', () => {
    const changes = fc.array(fc.tuple(fc.nat(projectBytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(changes, fc.nat(projectBytes.length), (edits, cut) => {
        const bytes = projectBytes.slice();
        for (const [at, value] of edits) bytes[at] = value;
        reasonOf(bytes);
        reasonOf(bytes.subarray(0, cut));
        // As long as it says, so that what lies deeper is reached.
        const shorter = bytes.slice(0, Math.max(16, cut));
        new DataView(shorter.buffer).setUint32(12, shorter.length, true);
        reasonOf(shorter);
      }),
      { numRuns: 400 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(reasonOf(bytes)).not.to.equal('');
      }),
    );
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(reasonOf(withHeader(() => JSON.parse(json) as unknown))).not.to.equal('');
      }),
    );
  });
});
