import { createClient, memorySource, type Project } from 'essonne-international';
import { expect } from 'chai';
import { type CountryTotals, countryTotals } from '../../../../widgets/project-map/layers/countries-totals.js';

const project = (id: string, countries: readonly string[], amount?: number): Project => ({
  id,
  title: id,
  ...(countries.length > 0 && { countries }),
  ...(amount !== undefined && { totalBudget: { amount } }),
});

async function totalsOf(projects: readonly Project[], country?: string): Promise<CountryTotals> {
  const client = createClient({ source: memorySource({ projects }) });
  return countryTotals(await client.projects.select(country === undefined ? {} : { country }));
}

describe('totals of countries', () => {
  it('counts a project of several countries in each, and shares its amount', async () => {
    const { countries, withoutCountry } = await totalsOf([
      project('a', ['ML'], 1000),
      project('b', ['ML', 'SN'], 500),
      project('c', ['SN']),
      project('d', []),
    ]);
    expect(countries).to.have.deep.members([
      { code: 'ML', projects: 2, euros: 1250, unknown: 0 },
      { code: 'SN', projects: 2, euros: 250, unknown: 1 },
    ]);
    expect(withoutCountry).to.equal(1);
  });

  it('tells no amount from an amount of nothing', async () => {
    const { countries } = await totalsOf([project('a', ['ML']), project('b', ['SN'], 0)]);
    expect(countries).to.have.deep.members([
      { code: 'ML', projects: 1, euros: NaN, unknown: 1 },
      { code: 'SN', projects: 1, euros: 0, unknown: 0 },
    ]);
  });

  it('counts the results only', async () => {
    const { countries } = await totalsOf([project('a', ['ML'], 10), project('b', ['SN'], 20)], 'SN');
    expect(countries).to.deep.equal([{ code: 'SN', projects: 1, euros: 20, unknown: 0 }]);
    expect(await totalsOf([project('a', ['ML'])], 'SN')).to.deep.equal({ countries: [], withoutCountry: 0 });
  });
});
