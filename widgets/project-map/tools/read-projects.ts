import type { Project, Table } from 'essonne-international';

/** Records read between two signs of progress: a few shards. */
const STEP = 500;

/**
 * The records of some rows, in their order.
 * @param onProgress Told how many are there.
 * @throws the reason of `signal` once aborted; what the table throws.
 */
export async function readProjects(
  table: Table<'projects'>,
  rows: Uint32Array,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<readonly Project[]> {
  const projects: Project[] = [];
  while (projects.length < rows.length) {
    signal.throwIfAborted();
    onProgress(projects.length);
    const step = rows.subarray(projects.length, projects.length + STEP);
    projects.push(...(await table.records(step, { signal })));
  }
  return projects;
}
