import { expect } from 'chai';
import * as fc from 'fast-check';
import { ContractError, createClient } from 'essonne-international';
import { geojson } from 'essonne-international/sources';

const feature = (properties: unknown, geometry: unknown = null, more = {}) => ({
  ...{ type: 'Feature', properties, geometry },
  ...more,
});
const point = (...coordinates: readonly unknown[]) => ({ type: 'Point', coordinates });
const collection = (...features: readonly unknown[]) => ({ type: 'FeatureCollection', features });
const projects = (data: object, options = {}) => createClient({ source: geojson(data, options) }).projects;

describe('The GeoJSON source', () => {
  it('reads features of others by the names of their properties, points as places', async () => {
    const data = collection(
      feature(
        {
          ...{ identifiant: 'P 1', nom: 'Des puits', pays: 'Mali', thematique: 'Santé', statut: 'en cours' },
          ...{ date_debut: '2024-03-01', porteur: 'Les Amis', budget: '12 250,00', code_insee: '91228', cout_reel: 3 },
        },
        {
          type: 'MultiPoint',
          coordinates: [
            [-11.44, 14.45, 30],
            [-8, 12.6],
          ],
        },
      ),
    );
    const { items, warnings } = await projects(data).list({ country: 'ML', theme: 'health', status: 'ongoing' });
    expect(items.map(({ id: _, ...item }) => item)).to.deep.equal([
      {
        ...{ sourceIds: ['P 1'], title: 'Des puits', countries: ['ML'], themes: ['health'], status: 'ongoing' },
        ...{ start: '2024-03-01', leadOrganisation: { name: 'Les Amis' }, totalBudget: { amount: 12_250 } },
        communes: ['91228'],
        places: [
          { country: 'ML', lon: -11.44, lat: 14.45, precision: 'point' },
          { country: 'ML', lon: -8, lat: 12.6, precision: 'point' },
        ],
      },
    ]);
    expect(warnings.map(({ code, value }) => [code, value])).to.deep.equal([['unused-columns', 'cout_reel']]);
  });

  it('puts right what is plainly wrong with a position, and says so', async () => {
    const of = (id: string, pays: string, geometry: unknown) => feature({ id, nom: id, pays }, geometry);
    const data = collection(
      of('swapped', 'Mali', point(14.45, -11.44)),
      of('null', 'Mali', point(0, 0)),
      of('text', 'Mali', point('-11.44', '14.45')),
      of('lambert', 'France', point(652_000, 6_862_000)),
      of('short', 'Mali', point(2)),
      of('area', 'Mali', { type: 'Polygon', coordinates: [] }),
      of('nowhere', 'Mali', null),
    );
    const { items, warnings } = await projects(data).list({ sort: 'title' });
    const positions = Object.fromEntries(
      items.map(({ id, places = [] }) => [id, places.map(({ lon, lat }) => [lon, lat])]),
    );
    const kayes = [[-11.44, 14.45]];
    expect(positions).to.deep.equal({
      swapped: kayes,
      text: kayes,
      null: [],
      lambert: [],
      short: [],
      area: [],
      nowhere: [],
    });
    expect(warnings.map(({ code, index }) => [code, index])).to.deep.equal([
      ['swapped-position', 0],
      ['null-position', 1],
      ['text-position', 2],
      ['unreadable-position', 3],
      ['unreadable-position', 4],
      ['other-geometry', 5],
      ['no-geometry', 6],
    ]);
    expect(warnings[0]?.value).to.equal('-11.44, 14.45 → 14.45, -11.44');
  });

  it('reads the properties it is told, a feature alone, and identifiers of features', async () => {
    const columns = { title: 'a', 'title.en': 'b', summary: 'c' };
    const { items, warnings } = await projects(feature({ a: 'Puits', b: 'Wells' }, point(2, 48), { id: 7 }), {
      columns,
    }).list();
    expect(items[0]).to.deep.include({ id: '7', title: { fr: 'Puits', en: 'Wells' } });
    expect(warnings.map(({ code, column }) => [code, column])).to.deep.equal([['missing-column', 'c']]);
  });

  it('makes an identifier of what a feature says when it has none; two that say the same are one', async () => {
    const data = collection(feature({ nom: 'A' }), feature({ nom: 'A' }), feature({ nom: 'B' }), feature(null), {
      type: 'x',
    });
    const { total, warnings } = await projects(data).list();
    expect(total).to.equal(2);
    const codes = warnings.map(({ code, outcome, index }) => (outcome === 'rejected' ? `${code} ${index}` : code));
    expect(codes).to.include.members(['made-id', 'duplicate-id 1', 'missing-field 3', 'unreadable-record 4']);
  });

  it('says that something is no GeoJSON, or no address', async () => {
    for (const data of [{}, { type: 'Topology' }, point(1, 2), { type: 'FeatureCollection', features: {} }]) {
      const { total, warnings } = await projects(data).list();
      expect([total, warnings[0]?.code]).to.deep.equal([0, 'not-geojson']);
    }
    expect(() => geojson('ici')).to.throw(ContractError);
  });

  it('never throws, nor reaches a prototype, whatever it is given', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            fc.jsonValue(),
            fc.jsonValue().map((one) => feature(one, one)),
          ),
        ),
        async (features) => {
          const hostile = JSON.parse(
            '{"__proto__":{"polluted":true},"constructor":{"prototype":{}},"nom":"x"}',
          ) as unknown;
          const data = collection(...features, feature(hostile, point(1, 2)));
          const { items, warnings } = await projects(data).list({ limit: Infinity });
          expect(items.length + warnings.filter(({ outcome }) => outcome === 'rejected').length).to.be.at.least(1);
          expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
        },
      ),
      { numRuns: 100 },
    );
  });
});
