import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { OutputError, systemCode } from './file-error.js';

/** Releases a lock. */
export type Unlock = () => void;

/**
 * Takes a lock file, so that two publications never write the same folder at once. A lock left by a process that is no
 * longer running on this machine is taken over.
 * @throws {OutputError} when another publication holds it.
 */
export function takeLock(path: string, what: string): Unlock {
  mkdirSync(dirname(path), { recursive: true });
  for (let attempt = 0; ; attempt++) {
    try {
      const file = openSync(path, 'wx');
      writeSync(file, JSON.stringify({ pid: process.pid, host: hostname() }));
      closeSync(file);
      return () => rmSync(path, { force: true });
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') throw new OutputError(what, systemCode(error), { cause: error });
      if (attempt > 0 || isHeld(path)) throw new OutputError(what, `locked (${path})`, { cause: error });
      rmSync(path, { force: true });
    }
  }
}

function isHeld(path: string): boolean {
  try {
    const { pid, host } = JSON.parse(readFileSync(path, 'utf8')) as { pid?: unknown; host?: unknown };
    if (host !== hostname() || typeof pid !== 'number') return true;
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // No such process, or a lock that a killed process had no time to write.
    return systemCode(error) !== 'ESRCH' && !(error instanceof SyntaxError);
  }
}
