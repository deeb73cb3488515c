import { EssonneError, type ErrorWords } from '../../errors/index.js';
import { cliMessages } from '../../messages/cli.js';

/** Words of the errors of files; the system's code (`ENOENT`) is put in words too. */
const fileWords: ErrorWords = (language, code, { where = '', reason = '' }) => {
  const { fileErrors, fileReasons } = cliMessages(language);
  const reasons: Readonly<Record<string, string>> = fileReasons;
  const [word = '', ...details] = String(reason).split(' ');
  const inWords = [Object.hasOwn(reasons, word) ? reasons[word] : word, ...details].join(' ');
  return fileErrors[code as keyof typeof fileErrors](String(where), inWords);
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

/** Code of a system's error, `ENOENT`. */
export function systemCode(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : String(error);
}
