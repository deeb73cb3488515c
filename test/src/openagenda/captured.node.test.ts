import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { createClient } from 'essonne-international';
import { openagenda, opendatasoft } from 'essonne-international/sources';

/** Answers captured by others; not kept with the sources, since some hold persons' names. */
const folder = new URL('../../../../shared/data/samples/', import.meta.url);

/** Gives a captured page whatever is asked, and counts. */
function capture(read: (url: URL) => unknown) {
  const asked: URL[] = [];
  const fetch: typeof globalThis.fetch = (input) => {
    const url = new URL((input as Request).url);
    asked.push(url);
    return Promise.resolve(
      new Response(JSON.stringify(read(url)), { headers: { 'content-type': 'application/json' } }),
    );
  };
  return { asked, fetch };
}

const sample = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), 'utf8')) as unknown;

describe('Captured answers', function () {
  before(function () {
    if (!existsSync(folder)) this.skip();
  });

  it('an agenda whose last page has a cursor is read to its end, once', async () => {
    const page = sample('openagenda/v2-events.response.json') as { after: unknown; total: number };
    expect(page.after, 'the cursor of the last page').not.to.equal(null);
    const { fetch, asked } = capture(() => page);
    const { total, warnings } = await createClient({
      source: openagenda({ agenda: 1, key: 'k', fetch }),
    }).events.list();
    expect([total, asked.length]).to.deep.equal([page.total, 1]);
    expect(new Set(warnings.map(({ code }) => code))).to.deep.equal(new Set(['partial-dates']));
    // The same page for every cursor: no event is new, so that reading stops.
    const endless = capture(() => ({ ...page, total: 1000 }));
    const source = openagenda({ agenda: 1, key: 'k', fetch: endless.fetch });
    const again = await createClient({ source }).events.list();
    expect([again.total, endless.asked.length]).to.deep.equal([6, 2]);
    expect(again.warnings.some(({ code }) => code === 'unread-pages')).to.equal(true);
  });

  it('events in every form: online, short, with links, without values', async () => {
    const events = [
      ...(sample('openagenda/sdk-js.events.json') as object[]),
      (sample('openagenda/nullValuedRegistrationItem.json') as { event: object }).event,
      ...(sample('openagenda/erwane.events.json') as { events: object[] }).events,
      ...['onlineAttendance.event.json', 'withRegistrationLink.event.json'].map((name) => {
        const read = sample(`openagenda/${name}`) as { event?: object };
        return read.event ?? read;
      }),
    ];
    const { fetch } = capture(() => ({ total: events.length, events, after: null }));
    const client = createClient({ source: openagenda({ agenda: 1, key: 'k', fetch }) });
    const { items, total, warnings } = await client.events.list({ limit: Infinity });
    expect(total, JSON.stringify(warnings)).to.equal(events.length);
    expect(JSON.stringify(items)).not.to.match(/\*\*|###|<p>|\]\(/);
    const online = items.find(({ attendance }) => attendance === 'online');
    expect(online?.occurrences[0]).to.deep.equal({ start: '2025-04-07', end: '2025-04-07', allDay: true });
    expect(online?.onlineUrl).to.match(/^https:/);
    expect(items.some(({ registration }) => registration?.url !== undefined)).to.equal(true);
  });

  it('OpenAgenda in a portal; a page of another portal read by its columns', async () => {
    const page = sample('ods/v2.1-records.evenements-publics-openagenda.json') as { results: object[] };
    const portal = capture((url) => (url.pathname.endsWith('/exports/json') ? page.results : {}));
    const source = openagenda({
      portal: 'https://p.example',
      dataset: 'evenements-publics-openagenda',
      fetch: portal.fetch,
    });
    const { items, warnings } = await createClient({ source }).events.list();
    expect(items.map(({ title }) => title)).to.deep.equal(['Dédicace de Peyo Lizarazu', 'La peur en voyage']);
    expect(items[0]?.occurrences[0]?.place).to.deep.include({ commune: '33063', lon: -0.578647, country: 'FR' });
    expect(warnings).to.deep.equal([]);

    const velib = sample('ods/v2.1-records.velib-disponibilite.json') as { results: readonly object[] };
    const fields = Object.keys(velib.results[0]!).map((name) => ({ name, type: 'text' }));
    const stations = capture((url) => (url.pathname.endsWith('/exports/json') ? velib.results : { fields }));
    const columns = { id: 'stationcode', title: 'name', 'places.0': 'coordonnees_geo', communes: 'code_insee_commune' };
    const client = createClient({
      source: opendatasoft({
        ...{ portal: 'https://p.example', fetch: stations.fetch },
        datasets: { projects: { dataset: 'velib', columns } },
      }),
    });
    const page2 = await client.projects.list({ sort: 'title' });
    expect(page2.total).to.equal(5);
    expect(page2.items[0]).to.deep.include({ id: '11104', communes: ['75056'] });
    expect(page2.items[0]?.places).to.deep.equal([{ lon: 2.3925706744194, lat: 48.855907555969 }]);
  });

  it('errors of portals are errors, whatever their status', async () => {
    for (const name of ['v2-error-400.odsql', 'v2-error-429.quota', 'v2.1-error-400.limit']) {
      const { fetch } = capture(() => sample(`ods/${name}.json`));
      const source = opendatasoft({ portal: 'https://p.example', fetch, datasets: { projects: { dataset: 'd' } } });
      const error: unknown = await createClient({ source })
        .projects.list()
        .catch((reason: unknown) => reason);
      expect(String(error), name).to.match(/ODSQL query is malformed|Too many requests|Invalid value for limit/);
    }
  });
});
