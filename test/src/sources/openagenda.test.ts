import { expect } from 'chai';
import { type RecordIssue, ResponseError, createClient } from 'essonne-international';
import { openagenda } from 'essonne-international/sources';
import { ExploreApi } from '../../simulators/explore-api.js';
import { type AgendaBehaviour, OpenAgendaApi } from '../../simulators/openagenda-api.js';

/** An event with everything, in the API's form. */
const forum = {
  uid: 42,
  slug: 'forum-solidarites',
  originAgenda: { slug: 'essonne', title: 'Agenda de l’Essonne' },
  title: { fr: 'Forum des solidarités', en: 'Solidarity forum' },
  description: { fr: 'Une journée pour se rencontrer.', de: '' },
  longDescription: {
    fr: '### Au programme\n\n* **Stands** des associations\n* [Inscription](https://essonne.example/i)\n\nContact : paul.martin@example.org',
  },
  conditions: { fr: 'Gratuit sur inscription' },
  keywords: { fr: ['Forum', 'éducation', 'Jeunes', 'crêpes'] },
  image: { base: 'https://cdn.example/main/', filename: 'a.jpg' },
  imageCredits: '© Ville d’Évry',
  timings: [
    { begin: '2026-11-21T14:00:00+01:00', end: '2026-11-21T18:00:00+01:00' },
    { begin: '2026-11-22T00:00:00+01:00', end: '2026-11-22T23:59:00+01:00' },
  ],
  status: 5,
  attendanceMode: 3,
  onlineAccessLink: 'https://visio.example/forum',
  accessibility: { hi: true, ii: false, mi: true },
  location: {
    ...{ name: 'Théâtre', address: '1 place de la Mairie, 91000 Évry', insee: '91182', countryCode: 'FR' },
    ...{ department: 'Essonne', latitude: 48.63, longitude: 2.43 },
  },
  registration: [
    { type: 'email', value: 'paul.martin@example.org' },
    { type: 'link', value: 'https://essonne.example/i' },
    { type: 'link', value: null },
  ],
  organizatorName: 'Ville d’Évry-Courcouronnes',
  'types-devenement': [9],
  updatedAt: '2026-10-01T08:00:00.000Z',
};

const plain = (uid: number, day: string) => ({
  uid,
  title: { fr: `Rendez-vous ${uid}` },
  timings: [{ begin: `${day}T10:00:00+01:00`, end: `${day}T12:00:00+01:00` }],
});

function agenda(events: ConstructorParameters<typeof OpenAgendaApi>[0], behaviour: AgendaBehaviour = {}) {
  const api = new OpenAgendaApi(events, behaviour);
  const terms = { 'types-devenement': { 9: 'conference' } };
  const source = openagenda({ agenda: 7, key: 'clé-publique', terms, fetch: api.fetch, retries: 0 });
  return { api, client: createClient({ source }) };
}

const told = (warnings: readonly RecordIssue[]) => warnings.map(({ code, path, value }) => [code, path, value]);

describe('The OpenAgenda source', () => {
  it('reads an event in the contract’s terms', async () => {
    const { client, api } = agenda([forum]);
    const { items, warnings } = await client.events.list({ commune: '91228', kind: 'conference' });
    const place = {
      ...{ name: 'Théâtre', address: '1 place de la Mairie, 91000 Évry', adminArea: 'Essonne', country: 'FR' },
      ...{ commune: '91228', lon: 2.43, lat: 48.63, precision: 'point' },
    };
    expect(items).to.deep.equal([
      {
        ...{ id: 'openagenda-42', sourceIds: ['42'] },
        title: { fr: 'Forum des solidarités', en: 'Solidarity forum' },
        summary: 'Une journée pour se rencontrer.',
        description:
          'Au programme\n\n– Stands des associations\n– Inscription (https://essonne.example/i)\n\nContact : [adresse retirée]',
        ...{ kind: 'conference', themes: ['education'], audience: ['youth'], status: 'full' },
        occurrences: [
          { start: '2026-11-21T14:00:00+01:00', end: '2026-11-21T18:00:00+01:00', place },
          { start: '2026-11-22', end: '2026-11-22', allDay: true, place },
        ],
        ...{ attendance: 'mixed', onlineUrl: 'https://visio.example/forum' },
        organisers: [{ name: 'Ville d’Évry-Courcouronnes' }],
        registration: { url: 'https://essonne.example/i' },
        price: { free: true, text: 'Gratuit sur inscription' },
        accessibility: {
          fr: 'Accueil prévu des personnes en situation de handicap\u00a0: auditif, moteur.',
          en: 'Welcomes people with impairments: hearing, motor.',
        },
        image: { kind: 'image', url: 'https://cdn.example/main/a.jpg', credit: '© Ville d’Évry' },
        url: 'https://openagenda.com/essonne/events/forum-solidarites',
        updatedAt: '2026-10-01T08:00:00.000Z',
      },
    ]);
    expect(told(warnings)).to.have.deep.members([
      ['personal-email', 'description', 'fr'],
      ['unknown-category', 'keywords', 'crêpes'],
      ['registration-left-out', 'registration', '[adresse retirée]'],
    ]);
    expect(api.keys).to.deep.equal(['clé-publique']);
    expect(api.requests[0]?.href).not.to.include('cl');
  });

  it('reads an agenda to its end, with or without a cursor on the last page, whatever the size of pages', async () => {
    const events = Array.from({ length: 23 }, (_, index) => plain(index + 1, '2026-11-21'));
    for (const behaviour of [{}, { pageSize: 10 }, { pageSize: 10, endlessCursor: true }, { endlessCursor: true }]) {
      const { client, api } = agenda(events, behaviour);
      const { total, warnings } = await client.events.list();
      expect([total, warnings]).to.deep.equal([23, []]);
      expect(api.requests).to.have.length('pageSize' in behaviour ? 3 : 1);
    }
    const { client, api } = agenda(events, { endlessCursor: true, pageSize: 10, phantom: 2 });
    expect(told((await client.events.list()).warnings)).to.deep.equal([['unread-pages', undefined, '2']]);
    expect(api.requests, 'an empty page ends it').to.have.length(4);
  });

  it('asks for the days of the query, with a margin', async () => {
    const { client, api } = agenda([plain(1, '2026-11-21'), plain(2, '2027-03-01')]);
    expect(
      (await client.events.list({ from: '2027-01-01', to: '2027-12-31' })).items.map(({ id }) => id),
    ).to.deep.equal(['openagenda-2']);
    expect(api.requests[0]?.searchParams.get('timings[gte]')).to.equal('2026-12-31');
    expect((await client.events.list()).total).to.equal(2);
  });

  it('tells what it could not read', async () => {
    const { client } = agenda([
      { uid: 1, title: { fr: 'Sans date' }, timings: [] },
      { ...plain(2, '2026-11-21'), title: {} },
      { ...plain(3, '2026-11-21'), private: 1 },
      { ...plain(4, '2026-11-21'), status: 12, location: { name: 'Nulle part', latitude: 0, longitude: 0 } },
      {
        uid: 5,
        title: 'Court',
        timings: null,
        firstTiming: { begin: '2026-11-21T10:00:00+01:00' },
        lastTiming: { begin: '2026-12-21T10:00:00+01:00' },
      },
    ] as never);
    // The simulator filters by timings only when asked to: all five come.
    const { items, warnings } = await client.events.list();
    expect(items.map(({ id }) => id)).to.have.members(['openagenda-4', 'openagenda-5']);
    expect(warnings.map(({ code, index }) => [code, index])).to.have.deep.members([
      ['partial-dates', 0],
      ['no-date', 0],
      ['missing-field', 1],
      ['private-event', 2],
      ['unknown-code', 3],
      ['null-position', 3],
      ['partial-dates', 4],
    ]);
  });

  it('gives the same event, with the same identifier, from a portal', async () => {
    const row = {
      ...{
        uid: '42',
        slug: 'forum-solidarites',
        canonicalurl: 'https://openagenda.com/essonne/events/forum-solidarites',
      },
      ...{ title_fr: 'Forum des solidarités', title_en: 'Solidarity forum', description_fr: 'Une journée.' },
      longdescription_fr: '<p>Au programme&nbsp;: <b>des stands</b></p>',
      ...{ conditions_fr: '5 € ou gratuit', keywords_fr: 'Forum;santé', image: 'https://cdn.example/main/a.jpg' },
      ...{ timings: JSON.stringify(forum.timings), status: '{"id": 6, "label": {}}', attendancemode: '{"id": 1}' },
      ...{ firstdate_begin: '2026-11-21T13:00:00+00:00', lastdate_end: '2026-11-22T22:59:00+00:00' },
      ...{ location_name: 'Théâtre', location_coordinates: { lon: 2.43, lat: 48.63 }, location_insee: '91228' },
      ...{ registration: '[{"type":"link","value":"https://essonne.example/i"}]', accessibility: 'mi;vi' },
      contributor_email: 'paul.martin@example.org',
    };
    const fields = Object.keys(row).map((name) => ({ name, type: name.includes('date_') ? 'datetime' : 'text' }));
    const api = new ExploreApi({ oa: { fields, rows: [row, { ...row, uid: '43', title_fr: null, title_en: null }] } });
    const source = openagenda({
      portal: 'https://public.example',
      dataset: 'oa',
      where: '`location_insee` = "91228"',
      fetch: api.fetch,
    });
    const { items, warnings } = await createClient({ source }).events.list({ from: '2026-11-22' });
    expect(items).to.have.length(1);
    expect(items[0]).to.deep.include({
      ...{ id: 'openagenda-42', description: 'Au programme\u00a0: des stands', status: 'cancelled', kind: 'forum' },
      ...{ themes: ['health'], attendance: 'onsite', price: { text: '5 € ou gratuit' } },
    });
    expect(items[0]?.occurrences).to.have.length(2);
    expect(warnings.map(({ code }) => code)).to.include('missing-field');
  });

  it('says that the key is refused', async () => {
    const fetch = () => Promise.resolve(new Response('{"message":"unauthorized"}', { status: 403 }));
    const client = createClient({ source: openagenda({ agenda: 7, key: 'x', fetch, retries: 0 }) });
    const error: unknown = await client.events.list().catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(ResponseError);
  });
});
