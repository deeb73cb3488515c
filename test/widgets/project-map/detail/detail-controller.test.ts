import { expect } from 'chai';
import type { Project, Table } from 'essonne-international';
import type { ReactiveControllerHost } from 'lit';
import { DetailController } from '../../../../widgets/project-map/detail/detail-controller.js';

/** A table whose searches end when the test says so. */
function slowTable(ids: readonly string[]): {
  readonly table: Table<'projects'>;
  readonly finish: (id: string) => Promise<void>;
} {
  const waiting = new Map<string, () => void>();
  const table = {
    find: (id: string) =>
      new Promise<number>((resolve, reject) =>
        waiting.set(id, () => (id === 'broken' ? reject(new Error(id)) : resolve(ids.indexOf(id)))),
      ),
    records: ([row]: readonly number[]) => Promise.resolve([{ id: ids[row!]!, title: 'T' } satisfies Project]),
  } as unknown as Table<'projects'>;
  const finish = async (id: string): Promise<void> => {
    waiting.get(id)!();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { table, finish };
}

describe('DetailController', () => {
  const errors: unknown[] = [];
  const host = { addController: () => undefined, requestUpdate: () => undefined } as unknown as ReactiveControllerHost;
  const { table, finish } = slowTable(['one', 'two']);
  let id: string | undefined;
  let detail: DetailController;
  const ask = (asked: string | undefined): void => {
    id = asked;
    detail.hostUpdate();
  };

  beforeEach(() => {
    errors.length = 0;
    detail = new DetailController(
      host,
      () => ({ table, id }),
      (error) => errors.push(error),
    );
  });

  it('reads a project and its row', async () => {
    ask('two');
    await finish('two');
    expect([detail.project?.id, detail.row]).to.deep.equal(['two', 1]);
  });

  it('leaves the list as it is for an identifier that nothing has', async () => {
    ask('gone');
    await finish('gone');
    expect([detail.project, detail.row]).to.deep.equal([undefined, -1]);
    expect(errors).to.be.empty;
  });

  it('drops what comes late', async () => {
    ask('one');
    ask('two');
    await finish('two');
    await finish('one');
    expect(detail.project?.id).to.equal('two');
    ask('one');
    ask(undefined);
    await finish('one');
    expect(detail.project).to.be.undefined;
  });

  it('tells what fails, unless it is no longer asked for', async () => {
    ask('broken');
    await finish('broken');
    expect(errors).to.have.length(1);
    ask('one');
    ask('broken');
    ask('one');
    await finish('broken');
    expect(errors).to.have.length(1);
  });
});
