import { EssonneError, type ErrorWords } from '../../errors/index.js';
import { cliMessages } from '../../messages/cli.js';
import type { Loss } from '../identity/ledger-files.js';

/** Reasons that say all by themselves, with the file that they are about. */
const PLAIN: readonly string[] = [
  'key-exists',
  'no-passphrase',
  'no-signing-address',
  'short-passphrase',
  'other-passphrase',
  'no-signing-key',
  'key-readable',
  'key-in-site',
];

/** Words of the errors of files; the system's code (`ENOENT`) is put in words too. */
const fileWords: ErrorWords = (language, code, { where = '', reason = '' }) => {
  const { fileErrors, fileProblems, fileReasons, fileRemedies } = cliMessages(language);
  const reasons: Readonly<Record<string, string>> = fileReasons;
  const remedies: Readonly<Record<string, (detail: string) => string>> = fileRemedies;
  const [word = '', ...details] = String(reason).split(' ');
  const detail = details.join(' ');
  const inWords = Object.hasOwn(reasons, word) ? reasons[word] : word;
  const reasonWords = detail === '' ? String(inWords) : `${inWords} ${detail}`;
  const general = fileErrors[code as keyof typeof fileErrors](String(where), reasonWords);
  // Some reasons are neither of a file that cannot be read nor of a folder that is kept.
  const isSystem = code === 'unsafe-output' && /^E[A-Z]+$/.test(word);
  const problem =
    fileProblems[PLAIN.includes(word) ? 'plain' : isSystem ? 'unwritable' : word === 'locked' ? 'busy' : 'none'];
  const words = problem ? { ...general, ...problem(String(where), reasonWords) } : general;
  return Object.hasOwn(remedies, word) ? { ...words, remedy: remedies[word]?.(detail) ?? words.remedy } : words;
};

/** A file or folder of the agent cannot be read. */
export class FileError extends EssonneError {
  override readonly name = 'FileError';

  /** @param reason A code of the messages, or the system's (`ENOENT`). */
  constructor(where: string, reason: string, options: ErrorOptions = {}) {
    super('unreadable-file', where, { reason }, options, fileWords);
  }
}

/** The output folder will not, or cannot, be replaced; what was there is untouched. */
export class OutputError extends EssonneError {
  override readonly name = 'OutputError';

  /** @param reason A code of the messages, or the system's (`ENOSPC`), followed by details. */
  constructor(where: string, reason: string, options: ErrorOptions = {}) {
    super('unsafe-output', where, { reason }, options, fileWords);
  }
}

/** A publication would take out more than it usually does; nothing was changed. */
export class RemovalsError extends EssonneError {
  override readonly name = 'RemovalsError';
  /** What would be lost. */
  readonly losses: readonly Loss[];

  constructor(where: string, losses: readonly Loss[]) {
    super('unsafe-output', where, { reason: 'removals' }, {}, (language) =>
      cliMessages(language).removals(where, losses),
    );
    this.losses = losses;
  }
}

/** Code of a system's error, `ENOENT`. */
export function systemCode(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : String(error);
}
