import { arch, cpus, platform, release, totalmem } from 'node:os';

/** Where a run was made. */
export interface Machine {
  readonly system: string;
  readonly cpu: string;
  readonly cores: number;
  readonly memoryBytes: number;
  readonly node: string;
}

/** This machine. */
export function describeMachine(): Machine {
  return {
    system: `${platform()} ${release()} ${arch()}`,
    cpu: cpus()[0]?.model.trim() ?? '',
    cores: cpus().length,
    memoryBytes: totalmem(),
    node: process.version,
  };
}
