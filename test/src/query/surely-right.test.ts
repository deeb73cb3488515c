import { expect } from 'chai';
import { datasets } from 'essonne-international';
import * as fc from 'fast-check';
import type { DatasetName } from '../../../src/model/datasets.js';
import { checkQuery } from '../../../src/query/check-query.js';
import type { DatasetFields } from '../../../src/query/dataset-fields.js';
import { isSurelyRight } from '../../../src/query/surely-right.js';

const fields = (name: DatasetName): DatasetFields<DatasetName> =>
  datasets[name].fields as unknown as DatasetFields<DatasetName>;

const isAccepted = (name: DatasetName, query: object): boolean => {
  try {
    checkQuery(fields(name), query);
    return true;
  } catch {
    return false;
  }
};

const anyName = fc.constantFrom(
  ...[
    'id',
    'country',
    'theme',
    'year',
    'sdg',
    'sponsored',
    'free',
    'hasAccessibility',
    'borrowable',
    'text',
    'from',
    'to',
    'near',
    'sort',
  ],
  ...['limit', 'offset', 'contry', '__proto__', 'constructor'],
);
const anyOne = fc.oneof(
  fc.constantFrom<unknown>('a', '', '2026-02-28', '2026-02-30', '2026-03-01', 'title', '-start'),
  fc.constantFrom<unknown>(0, 1, -1, 2026, NaN, Infinity, true, false, null, undefined),
);
const anyValue = fc.oneof(anyOne, fc.array(anyOne, { maxLength: 3 }), fc.constant({ lon: 2.44, lat: 48.63, km: 20 }));
const anyQuery = fc
  .array(fc.tuple(anyName, anyValue), { maxLength: 4 })
  .map((entries): object => Object.fromEntries(entries));

describe('isSurelyRight', () => {
  it('never accepts what the check refuses', () => {
    fc.assert(
      fc.property(fc.constantFrom<DatasetName>('projects', 'events', 'organisations'), anyQuery, (name, query) => {
        if (isSurelyRight(fields(name), query)) expect(isAccepted(name, query)).to.equal(true);
      }),
      { numRuns: 5000 },
    );
    for (const query of [null, undefined, 5, '', () => undefined])
      expect(isSurelyRight(fields('projects'), query)).to.equal(false);
    expect(isSurelyRight(fields('organisations'), { from: '2026-01-01' }), 'a period, without days').to.equal(false);
    expect(isSurelyRight(fields('events'), { from: '2026-02-01', to: '2026-01-01' })).to.equal(false);
  });

  it('spares pages the check: their presets and the visitor’s choices', () => {
    expect(
      isSurelyRight(fields('projects'), {
        ...{ commune: ['91228'], country: ['ML', 'SN'], theme: undefined, from: '2026-01-01', to: '2026-12-31' },
        ...{ text: 'puits', sponsored: true, id: ['puits-de-kayes'], limit: Infinity },
      }),
    ).to.equal(true);
  });
});
