import type { Project } from 'essonne-international';
import { expect } from 'chai';
import { readRecords } from '../../../widgets/shared/read-records.js';

type ProjectTable = Parameters<typeof readRecords>[0];

const rows = Uint32Array.from({ length: 1200 }, (_, i) => 1199 - i);

/** A table that counts what is asked of it at a time. @param isBad Rows whose record cannot be read. */
function table(asked: number[], isBad = (_row: number): boolean => false): ProjectTable {
  const records = (wanted: Uint32Array): Promise<readonly Project[]> => {
    asked.push(wanted.length);
    return Promise.resolve([...wanted].filter((row) => !isBad(row)).map((row) => ({ id: String(row), title: 'P' })));
  };
  return { records } as unknown as ProjectTable;
}

describe('reading all the projects of the results', () => {
  it('reads them in order, some at a time, and says how far it is', async () => {
    const asked: number[] = [];
    const told: number[] = [];
    const projects = await readRecords(table(asked), rows, new AbortController().signal, (done) => told.push(done));
    expect(projects.map(({ id }) => Number(id))).to.deep.equal([...rows]);
    expect(asked).to.deep.equal([500, 500, 200]);
    expect(told).to.deep.equal([0, 500, 1000, 1200]);
  });

  it('leaves out what cannot be read, and asks for each row once', async () => {
    const asked: number[] = [];
    const isBad = (row: number): boolean => row % 3 === 0 || row > 1000;
    const projects = await readRecords(table(asked, isBad), rows, new AbortController().signal, () => undefined);
    expect(projects.map(({ id }) => Number(id))).to.deep.equal([...rows].filter((row) => !isBad(row)));
    expect(asked).to.deep.equal([500, 500, 200]);
  });

  it('stops when asked to', async () => {
    const asked: number[] = [];
    const abort = new AbortController();
    const reading = readRecords(table(asked), rows, abort.signal, (done) => done > 500 && abort.abort());
    const error = await reading.catch((reason: unknown) => reason);
    expect(error).to.have.property('name', 'AbortError');
    expect(asked).to.deep.equal([500, 500]);
  });
});
