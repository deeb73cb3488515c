/** Processor time of a process and of all that it started, from Linux's /proc. */
import { readFileSync, readdirSync } from 'node:fs';

/** Kernel ticks in a second: what Linux shows to programs on every architecture that browsers run on. */
const TICKS_PER_SECOND = 100;

/** What the bench reads of /proc/<pid>/stat. */
export interface ProcessStat {
  readonly pid: number;
  readonly parent: number;
  /** Ticks spent by the process, in user and kernel mode, and by its children that have ended and were waited for. */
  readonly ticks: number;
}

/** Reads a line of /proc/<pid>/stat. The command's name, in parentheses, may hold spaces and parentheses itself. */
export function parseStat(line: string): ProcessStat {
  const [pid = ''] = line.split(' ', 1);
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  const field = (number: number): number => Number(fields[number - 3]);
  return { pid: Number(pid), parent: field(4), ticks: field(14) + field(15) + field(16) + field(17) };
}

/** Ticks of a process and of its descendants, among the processes given. */
export function ticksOfTree(root: number, processes: readonly ProcessStat[]): number {
  const children = processes.filter(({ parent }) => parent === root);
  const own = processes.find(({ pid }) => pid === root)?.ticks ?? 0;
  return children.reduce((sum, { pid }) => sum + ticksOfTree(pid, processes), own);
}

/** Milliseconds of processor that a process and its descendants have spent since they began. */
export function processTreeCpuMs(root: number): number {
  return (ticksOfTree(root, runningProcesses()) * 1000) / TICKS_PER_SECOND;
}

function runningProcesses(): ProcessStat[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.flatMap((pid) => {
    try {
      return [parseStat(readFileSync(`/proc/${pid}/stat`, 'utf8'))];
    } catch {
      // It ended between the listing and the reading: its parent has its ticks.
      return [];
    }
  });
}
