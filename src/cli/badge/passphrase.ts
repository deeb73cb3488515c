import type { CliMessages } from '../../messages/cli.js';
import { FileError } from '../../publish/node/file-error.js';
import type { AskPassphrase } from '../../publish/node/signing-key-file.js';
import type { Terminal } from '../terminal.js';

/** The passphrase of a key: the environment's, else whatever the person at the terminal types. */
export interface Passphrase {
  readonly ask: AskPassphrase;
  /** Asks twice, for a key that is made. */
  readonly choose: (path: string) => Promise<string | undefined>;
  /** What was asked for until now, without asking. */
  readonly known: () => string | undefined;
}

/** Asks for a passphrase once at most. */
export function passphraseOf({ env, askSecret }: Terminal, { badge: words }: CliMessages): Passphrase {
  // An empty variable is one that is not set (POSIX).
  let passphrase = env.ESSONNE_KEY_PASSPHRASE || undefined;
  const ask: AskPassphrase = async () => (passphrase ??= await askSecret?.(words.passphrase));
  return {
    ask,
    choose: async (path) => {
      if (passphrase !== undefined) return passphrase;
      const chosen = await ask();
      if (chosen === undefined) throw new FileError(path, 'no-passphrase');
      if (chosen !== (await askSecret?.(words.passphraseAgain))) throw new FileError(path, 'other-passphrase');
      return chosen;
    },
    known: () => passphrase,
  };
}
