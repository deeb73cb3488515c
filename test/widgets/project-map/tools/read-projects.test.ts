import type { Project } from 'essonne-international';
import { expect } from 'chai';
import { readProjects } from '../../../../widgets/project-map/tools/read-projects.js';

type ProjectTable = Parameters<typeof readProjects>[0];

const rows = Uint32Array.from({ length: 1200 }, (_, i) => 1199 - i);

/** A table that counts what is asked of it at a time. */
function table(asked: number[]): ProjectTable {
  const records = (wanted: Iterable<number>): Promise<readonly Project[]> => {
    const found = [...wanted].map((row) => ({ id: String(row), title: 'P' }));
    asked.push(found.length);
    return Promise.resolve(found);
  };
  return { records } as unknown as ProjectTable;
}

describe('reading all the projects of the results', () => {
  it('reads them in order, some at a time, and says how far it is', async () => {
    const asked: number[] = [];
    const told: number[] = [];
    const projects = await readProjects(table(asked), rows, new AbortController().signal, (done) => told.push(done));
    expect(projects.map(({ id }) => Number(id))).to.deep.equal([...rows]);
    expect(asked).to.deep.equal([500, 500, 200]);
    expect(told).to.deep.equal([0, 500, 1000]);
  });

  it('stops when asked to', async () => {
    const asked: number[] = [];
    const abort = new AbortController();
    const reading = readProjects(table(asked), rows, abort.signal, (done) => done > 0 && abort.abort());
    const error = await reading.catch((reason: unknown) => reason);
    expect(error).to.have.property('name', 'AbortError');
    expect(asked).to.deep.equal([500, 500]);
  });
});
