import { basename, dirname, join } from 'node:path';
import { takeLock } from './lock.js';
import { settleState } from './pending-state.js';
import { recover } from './replace-folder.js';

/**
 * Works on a site and its state while nobody else does, after putting right what a killed run left. A signal leaves through
 * `exit`, so that locks and what is being written go.
 * @param onStaleLock Told of the lock of another machine, long dead, that was taken over.
 * @throws {OutputError} when another run holds one of them.
 */
export async function withLocks<Result>(
  output: string,
  state: string,
  onStaleLock: ((path: string) => void) | undefined,
  work: () => Promise<Result>,
): Promise<Result> {
  const onSignal = (signal: NodeJS.Signals): never => process.exit(signal === 'SIGINT' ? 130 : 143);
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  try {
    const unlockOutput = takeLock(join(dirname(output), `.${basename(output)}.lock`), output, onStaleLock);
    try {
      const unlockState = takeLock(join(state, '.lock'), state, onStaleLock);
      try {
        recover(output);
        await settleState(state, output);
        return await work();
      } finally {
        unlockState();
      }
    } finally {
      unlockOutput();
    }
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  }
}
