import { expect } from 'chai';
import * as fc from 'fast-check';
import { Catalog } from '../../../src/model/catalog.js';
import { type Shape, conforms } from '../../../src/model/conforms.js';
import { datasetNames } from '../../../src/model/datasets.js';
import { readRecord } from '../../../src/model/read-record.js';
import { catalogShape } from '../../../src/model/shapes/catalog.generated.js';
import { datasets } from '../../../src/datasets/index.js';
import { catalog, events, projects } from '../fixtures.js';

/** Values that scalars may meet: right ones, and ones that are nearly right. */
const VALUES: readonly unknown[] = [
  'water',
  'a-b-1',
  'Été',
  '',
  ' ',
  '2026',
  '2026-02',
  '2026-02-29',
  '2024-02-29',
  '2026-11-21T14:00:00+01:00',
  '2026-11-21T24:00:00Z',
  '2026-11-21T14:00',
  'ML',
  'ml',
  '91228',
  '2A004',
  '9122',
  'EUR',
  'contact@asso.example',
  'https://asso.example/',
  '/page',
  'page?x=1',
  'javascript:alert(1)',
  'mailto:a@b.fr',
  'https:\\evil',
  '1',
  '1.2',
  '2',
  '123456789',
  '12345678901234',
  'W913001234',
  0,
  1,
  -1,
  3,
  4,
  17,
  18,
  0.5,
  1.5,
  1899,
  2026,
  91,
  180.5,
  NaN,
  Infinity,
  true,
  false,
  null,
  [],
  {},
  ['x'],
  { fr: 'Puits' },
  { 'fr fr': 'x' },
  { fr: 3 },
  'point',
  'image',
  'success',
  'project',
  'onsite',
  { id: 'a' },
  { name: 'A' },
  { constructor: 1 },
  { start: '2026-01-01' },
  { amount: 3 },
  { lon: 2 },
];

/** A value made after a shape, each of its parts right or nearly. */
function madeAfter(shape: Shape, depth = 0): fc.Arbitrary<unknown> {
  const any = fc.constantFrom(...VALUES);
  if (typeof shape === 'string' || depth > 4) return any;
  if (Array.isArray(shape)) {
    const [item] = shape as readonly [Shape];
    return fc.oneof(
      { weight: 6, arbitrary: fc.array(madeAfter(item, depth + 1), { maxLength: 2 }) },
      { weight: 1, arbitrary: any },
    );
  }
  if ('$in' in shape) return fc.oneof(fc.constantFrom(...(shape.$in as readonly string[])), any);
  if ('$int' in shape || '$number' in shape) return any;
  const model: Record<string, fc.Arbitrary<unknown>> = {
    extra: fc.constantFrom(1, { constructor: 1 }, { a: [{ prototype: 1 }] }),
  };
  const requiredKeys: string[] = [];
  for (const [key, field] of Object.entries(shape)) {
    if (key === '$' || key === '$map') continue;
    const name = key.replace('!', '');
    model[name] = madeAfter(field as Shape, depth + 1);
    if (key.endsWith('!')) requiredKeys.push(name);
  }
  return fc.oneof({ weight: 8, arbitrary: fc.record(model, { requiredKeys }) }, { weight: 1, arbitrary: any });
}

describe('conforms', () => {
  it('accepts what is right', () => {
    for (const project of projects) expect(conforms(datasets.projects.shape, project)).to.equal(true);
    for (const event of events) expect(conforms(datasets.events.shape, event)).to.equal(true);
    expect(conforms(catalogShape, catalog)).to.equal(true);
  });

  for (const dataset of datasetNames)
    it(`agrees with the schema of ${dataset}: what it accepts, the schema accepts unchanged, and the other way`, () => {
      let accepted = 0;
      fc.assert(
        fc.property(madeAfter(datasets[dataset].shape), (value) => {
          const { record, issues } = readRecord(dataset, value);
          const isRight = record !== undefined && issues.length === 0;
          if (isRight) accepted++;
          expect(conforms(datasets[dataset].shape, value)).to.equal(isRight);
          if (isRight) expect(record).to.deep.equal(value);
        }),
        { numRuns: 400, seed: 91 },
      );
      fc.assert(
        fc.property(madeAfter(datasets[dataset].shape), (value) => {
          const fields = typeof value === 'object' ? value : {};
          const likely = {
            ...fields,
            id: 'a',
            title: 'T',
            ...(dataset === 'events' ? { occurrences: [{ start: '2026' + '-01-01' }] } : {}),
          };
          const { record, issues } = readRecord(dataset, likely);
          const isRight = record !== undefined && issues.length === 0;
          if (isRight) accepted++;
          expect(conforms(datasets[dataset].shape, likely)).to.equal(isRight);
        }),
        { numRuns: 400, seed: 91 },
      );
      expect(accepted).to.be.greaterThan(10);
    });

  it('agrees with the schema on each field alone, right or wrong', () => {
    for (const dataset of datasetNames)
      for (const key of Object.keys(datasets[dataset].shape))
        for (const value of VALUES) {
          const name = key.replace('!', '');
          const record = {
            id: 'a',
            title: 'T',
            ...(dataset === 'events' ? { occurrences: [{ start: '2026-01-01' }] } : {}),
            [name]: value,
          };
          const { record: read, issues } = readRecord(dataset, record);
          const isRight = read !== undefined && issues.length === 0;
          expect(conforms(datasets[dataset].shape, record), `${dataset} ${name} ${JSON.stringify(value)}`).to.equal(
            isRight,
          );
        }
  });

  it('agrees with the schema of the catalog', () => {
    for (const key of Object.keys(catalogShape))
      for (const value of VALUES) {
        const changed = { ...catalog, [key.replace('!', '')]: value };
        const name = `${key} ${JSON.stringify(value)}`;
        if (conforms(catalogShape, changed)) expect(Catalog.safeParse(changed).success, name).to.equal(true);
      }
  });

  it('never takes a key that reaches a prototype', () => {
    const raw = (json: string): unknown => ({ ...projects[0], ...(JSON.parse(json) as object) });
    expect(conforms(datasets.projects.shape, JSON.parse('{"id":"a","title":"T","__proto__":{"x":1}}'))).to.equal(false);
    expect(conforms(datasets.projects.shape, raw('{"extra":{"a":[{"constructor":1}]}}'))).to.equal(false);
    expect(conforms(datasets.projects.shape, raw('{"title":{"fr":"x","constructor":"y"}}'))).to.equal(false);
  });
});
