import { expect } from 'chai';
import { ContractError, ResponseError, createClient } from 'essonne-international';
import { type OpendatasoftOptions, opendatasoft } from 'essonne-international/sources';
import { type Behaviour, ExploreApi } from '../../simulators/explore-api.js';
import { catalog } from '../fixtures.js';

const column = (name: string, type = 'text') => ({ name, type });

/** A portal of the field: other names, other words. */
const dataset = {
  fields: [
    column('num_dossier'),
    column('intitule'),
    column('pays'),
    column('etat'),
    column('debut', 'date'),
    column('fin', 'datetime'),
    column('montant'),
    column('insee', 'text'),
    column('structure'),
    column('courriel'),
  ],
  rows: [
    {
      ...{ num_dossier: 'A 1', intitule: 'Des puits', pays: 'Mali ; Sénégal', etat: 'En cours', montant: '12 250,00' },
      ...{ debut: '2024-03-01', fin: '2026-12-31T00:00:00+00:00', insee: '91228.0', structure: 'Les Amis' },
      courriel: 'jean.dupont@example.org',
    },
    {
      num_dossier: 'b2',
      intitule: 'École',
      pays: 'Atlantide',
      etat: 'Clos',
      debut: '2019-01-01',
      fin: null,
      montant: 'x',
    },
    { num_dossier: 'c3', intitule: null, etat: 'Abandonné' },
  ],
};

const columns = {
  ...{ id: 'num_dossier', title: 'intitule', start: 'debut', end: 'fin', 'totalBudget.amount': 'montant' },
  ...{ 'leadOrganisation.name': 'structure', budgetVoted: 'vote', 'communes.0': 'insee' },
  countries: { column: 'pays', separator: ';' },
  status: { column: 'etat', values: { 'En cours': 'ongoing', Clos: 'completed' } },
};

function portal(behaviour: Behaviour = {}, options: Partial<OpendatasoftOptions> = {}) {
  const api = new ExploreApi({ dossiers: dataset }, behaviour);
  const source = opendatasoft({
    ...{ portal: 'https://data.example', fetch: api.fetch, retries: 0, catalog },
    datasets: { projects: { dataset: 'dossiers', columns } },
    ...options,
  });
  return { api, source, client: createClient({ source }) };
}

const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('The Opendatasoft source', () => {
  it('reads the columns it is told, in the forms of the field', async () => {
    const { client, api } = portal();
    const { items, warnings } = await client.projects.list({ sort: 'title' });
    expect(items.map(({ id: _, ...item }) => item)).to.deep.equal([
      {
        ...{ sourceIds: ['A 1'], title: 'Des puits', countries: ['ML', 'SN'], status: 'ongoing', start: '2024-03-01' },
        ...{ end: '2026-12-31', totalBudget: { amount: 12_250 }, leadOrganisation: { name: 'Les Amis' } },
        communes: ['91228'],
      },
      { title: 'École', status: 'completed', start: '2019-01-01', countries: [] },
    ]);
    expect(warnings.map(({ code, column: where, value }) => [code, where ?? value])).to.deep.include.members([
      ['missing-column', 'vote'],
      ['unused-columns', 'courriel'],
      ['unlisted-value', 'etat'],
      ['invalid-country', 'Atlantide'],
      ['missing-field', ''],
    ]);
    expect(api.requests.at(-1)?.searchParams.get('select'), 'what is not read').not.to.include('courriel');
    expect(await client.projects.retrieve(items[0]!.id)).to.equal(items[0]);
    expect((await client.events.list()).total).to.equal(0);
  });

  it('asks in the portal’s own words, by the days too', async () => {
    const { client, api } = portal();
    const page = await client.projects.list({ status: 'ongoing', from: '2025-01-01', commune: '91228', country: 'ML' });
    expect(page.items.map(({ title }) => title)).to.deep.equal(['Des puits']);
    expect(api.requests[1]?.searchParams.get('where')).to.equal(
      '(`fin` >= date\'2024-12-31\' OR `fin` IS NULL) AND (`etat` = "En cours")',
    );
  });

  it('reads everything when the portal refuses the condition, whatever the status of the refusal', async () => {
    for (const errorsAre200 of [false, true]) {
      const { client } = portal({ refusesWhere: true, errorsAre200 });
      const { items, warnings } = await client.projects.list({ status: 'ongoing' });
      expect(items.map(({ title }) => title)).to.deep.equal(['Des puits']);
      expect(warnings[0]?.code).to.equal('query-refused');
    }
  });

  it('gives the same when the portal holds words where the contract has codes', async () => {
    const rows = ['Santé', 'santé', 'eau', 'Poésie'].map((themes, index) => ({
      id: `p-${index}`,
      title: 'Un projet',
      themes,
    }));
    const api = new ExploreApi({ mots: { fields: [column('id'), column('title'), column('themes')], rows } });
    const datasets = { projects: { dataset: 'mots' } };
    const client = createClient({
      source: opendatasoft({ portal: 'https://data.example', fetch: api.fetch, datasets }),
    });
    const { items, facets, warnings } = await client.projects.list({ theme: 'health' });
    expect(items.map(({ id }) => id)).to.deep.equal(['p-0', 'p-1']);
    expect(facets.theme).to.deep.equal([
      { value: 'health', count: 2 },
      { value: 'water', count: 1 },
    ]);
    expect(warnings.map(({ code }) => code)).to.deep.equal(['query-misread', 'term-guess', 'invalid-code']);
  });

  it('sends the key in a header, never in the address', async () => {
    const { client, api } = portal({}, { apiKey: 'secret' });
    await client.projects.list();
    expect(api.headers.map((headers) => headers.get('authorization'))).to.deep.equal([
      'ApiKey secret',
      'ApiKey secret',
    ]);
    expect(api.requests.map(String).join()).not.to.include('secret');
  });

  it('waits for a quota that is soon renewed, in whatever form it says so', async () => {
    for (const reset of ['body', 'python', 'epoch', 'retry-after'] as const) {
      const { client, api } = portal({ quota: 1, reset, resetInMs: 40 });
      expect((await client.projects.list()).total, reset).to.equal(2);
      expect(api.requests.length).to.be.at.least(3);
    }
  });

  it('fails at once when the quota is renewed tomorrow, and asks no more', async () => {
    const { client, api } = portal({ quota: 1, resetInMs: 86_400_000 });
    const error = await failure(client.projects.list());
    expect(error).to.be.instanceOf(ResponseError);
    expect((error as ResponseError).details.status).to.equal(429);
    const asked = api.requests.length;
    await failure(client.projects.list());
    expect(api.requests).to.have.length(asked);
  });

  it('says what a portal that has no such dataset answers, and what is no portal', async () => {
    const missing = portal({}, { datasets: { projects: { dataset: 'autre' } } });
    expect(await failure(missing.client.projects.list())).to.be.instanceOf(ResponseError);
    const fetch = () => Promise.resolve(new Response('{}', { headers: { 'content-type': 'application/json' } }));
    expect(await failure(portal({}, { fetch }).client.projects.list())).to.be.instanceOf(ContractError);
    expect(() => portal({}, { portal: 'ici' })).to.throw(ContractError);
  });

  it('stops when it is told to', async () => {
    const controller = new AbortController();
    const { client } = portal();
    const asked = client.projects.list({}, { signal: controller.signal });
    controller.abort(new Error('stop'));
    expect(await failure(asked)).to.have.property('message', 'stop');
    expect((await client.projects.list()).total, 'and reads again').to.equal(2);
  });

  it('tells how many records pages do not reach', async () => {
    const rows = Array.from({ length: 10_050 }, (_, index) => ({ id: `r-${index}`, title: 'Un projet' }));
    const api = new ExploreApi({ grand: { fields: [column('id'), column('title')], rows } });
    const source = opendatasoft({
      ...{ portal: 'https://data.example', fetch: api.fetch },
      datasets: { projects: { dataset: 'grand', read: 'pages' } },
    });
    const { total, warnings } = await createClient({ source }).projects.list();
    expect(total).to.equal(10_000);
    expect(warnings.map(({ code, value }) => [code, value])).to.deep.equal([['beyond-pages', '50']]);
  });
});
