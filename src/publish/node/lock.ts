import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { OutputError, systemCode } from './file-error.js';

/** Releases a lock. */
export type Unlock = () => void;

/** A publication takes minutes: the lock of another machine that is older than this was left by one that died. */
const STALE_MS = 3_600_000;

/**
 * Takes a lock file, so that two publications never write the same folder at once. A lock left by a process that is no
 * longer running on this machine is taken over; so is one that another machine left more than an hour ago.
 * @param onStale Told of a lock of another machine that was taken over.
 * @throws {OutputError} when another publication holds it.
 */
export function takeLock(path: string, what: string, onStale: (path: string) => void = () => undefined): Unlock {
  if (existsSync(dirname(path)) && !statSync(dirname(path)).isDirectory()) throw new OutputError(what, 'ENOTDIR');
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    throw new OutputError(what, systemCode(error), { cause: error });
  }
  for (let attempt = 0; ; attempt++) {
    try {
      const file = openSync(path, 'wx');
      writeSync(file, JSON.stringify({ pid: process.pid, host: hostname() }));
      closeSync(file);
      const remove = (): void => rmSync(path, { force: true });
      process.on('exit', remove);
      return () => {
        process.off('exit', remove);
        remove();
      };
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') throw new OutputError(what, systemCode(error), { cause: error });
      const holder = holderOf(path);
      if (attempt > 0 || holder === 'running') throw new OutputError(what, `locked ${path}`, { cause: error });
      if (holder === 'stale') onStale(path);
      rmSync(path, { force: true });
    }
  }
}

function holderOf(path: string): 'running' | 'dead' | 'stale' {
  try {
    const { pid, host } = JSON.parse(readFileSync(path, 'utf8')) as { pid?: unknown; host?: unknown };
    if (host !== hostname() || typeof pid !== 'number')
      return Date.now() - statSync(path).mtimeMs > STALE_MS ? 'stale' : 'running';
    process.kill(pid, 0);
    return 'running';
  } catch (error) {
    // No such process, or a lock that a killed process had no time to write.
    return systemCode(error) !== 'ESRCH' && !(error instanceof SyntaxError) ? 'running' : 'dead';
  }
}
