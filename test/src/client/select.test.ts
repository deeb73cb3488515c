import { expect } from 'chai';
import {
  NotFoundError,
  type Project,
  type ProjectQuery,
  QueryError,
  type RequestOptions,
  type Source,
  type Table,
  type TableSet,
  createClient,
  datasets,
  memorySource,
} from 'essonne-international';
import { queryContext } from '../../../src/query/context.js';
import { tableOf } from '../../../src/table/table-of.js';
import { catalog, data, projects } from '../fixtures.js';

const client = createClient({ source: memorySource(data) });

/** A source that publishes columns, and counts what is asked of it. */
function indexed(isWorthIt = true): { readonly source: Source; readonly asked: string[] } {
  const asked: string[] = [];
  const inner = memorySource(data);
  const table = tableOf(datasets.projects.fields, projects, queryContext(catalog));
  const counted: Table<'projects'> = {
    ...table,
    peek: () => undefined,
    records: (rows, options) => {
      asked.push(`records ${[...rows].join()}`);
      return table.records(rows, options);
    },
  };
  const source: Source = {
    ...inner,
    records: (dataset, query, options) => {
      asked.push('all');
      return inner.records(dataset, query, options);
    },
    table: <Name extends keyof typeof datasets>(): Promise<TableSet<Name> | undefined> => {
      asked.push('table');
      const set = { table: counted, warnings: [], isStale: true };
      return Promise.resolve(isWorthIt ? (set as unknown as TableSet<Name>) : undefined);
    },
  };
  return { source, asked };
}

describe('selections', () => {
  it('hold the rows of all that matches, in order, whatever the page', async () => {
    const { table, rows, facets, warnings, isStale } = await client.projects.select({
      theme: 'health',
      limit: 1,
      offset: 1,
    });
    expect((await table.records(rows)).map(({ id }) => id)).to.deep.equal(['puits-de-kayes', 'hopitaux-de-matam']);
    expect(facets.country.map(({ value }) => value)).to.deep.equal(['ML', 'SN']);
    expect([warnings, isStale]).to.deep.equal([[], false]);
    const error = await client.projects.select({ contry: 'ML' } as ProjectQuery).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(QueryError);
  });

  it('share one table as long as the data are the same, from one source or several', async () => {
    const both = createClient({ source: [memorySource(data), memorySource({ projects: [{ id: 'z', title: 'Z' }] })] });
    for (const one of [client, both]) {
      const { table } = await one.projects.select();
      expect((await one.projects.select({ country: 'ML' })).table).to.equal(table);
      expect((await one.projects.list()).items[0]).to.equal(table.peek(await table.find('ecole-sans-lieu')));
      one.refresh();
      expect((await one.projects.select()).table).not.to.equal(table);
    }
  });

  it('break ties by the order of the dataset, then by identifier, whichever the order of the source', async () => {
    const tied = ['b', 'a', 'c'].map((id): Project => ({ id, title: 'Même titre' }));
    const { projects: resource } = createClient({ source: memorySource({ projects: tied }) });
    for (const sort of ['title', '-title', 'start', '-budget'] as const)
      expect((await resource.list({ sort })).items.map(({ id }) => id)).to.deep.equal(['a', 'b', 'c']);
    const dated = tied.map((project, index): Project => ({ ...project, start: `202${index}` }));
    const { projects: later } = createClient({ source: memorySource({ projects: dated }) });
    for (const sort of ['title', '-title', '-start', 'budget'] as const)
      expect((await later.list({ sort })).items.map(({ id }) => id)).to.deep.equal(['c', 'a', 'b']);
  });

  it('read only the records of the page from a source that publishes columns', async () => {
    const { source, asked } = indexed();
    const one = createClient({ source });
    const page = await one.projects.list({ limit: 1, sort: 'title' });
    expect(page).to.include({ total: 3, isStale: true });
    expect(page.items).to.deep.equal([projects[0]]);
    expect(page.facets.theme[0]).to.deep.equal({ value: 'health', count: 2 });
    expect(await one.projects.retrieve('ecole-sans-lieu')).to.equal(projects[2]);
    expect(await one.projects.retrieve('nope').catch((error: unknown) => error)).to.be.instanceOf(NotFoundError);
    expect(asked).to.deep.equal(['table', 'records 0', 'table', 'records 2', 'table']);
  });

  it('iterate over one selection, page by page, until the signal ends', async () => {
    const { source, asked } = indexed();
    const abort = new AbortController();
    const options: RequestOptions = { signal: abort.signal };
    const seen: string[] = [];
    const error: unknown = await (async () => {
      for await (const { id } of createClient({ source }).projects.iterate({ limit: 2, sort: 'title' }, options)) {
        seen.push(id);
        if (seen.length === 2) abort.abort(new Error('enough'));
      }
    })().catch((reason: unknown) => reason);
    expect(error).to.have.property('message', 'enough');
    expect(seen).to.deep.equal(['puits-de-kayes', 'hopitaux-de-matam']);
    expect(asked).to.deep.equal(['table', 'records 0,1']);
  });

  it('take the records where there are no columns, too few records, or several sources', async () => {
    const { source, asked } = indexed(false);
    expect((await createClient({ source }).projects.list()).total).to.equal(3);
    expect(asked).to.deep.equal(['table', 'all']);
    const several = indexed();
    const page = await createClient({ source: [several.source, memorySource({})] }).projects.list();
    expect([page.total, several.asked]).to.deep.equal([3, ['all']]);
  });
});
