import { EssonneError, type ErrorDescription } from '../../errors/index.js';
import { cliMessages } from '../../messages/cli.js';
import type { Language } from '../../messages/language.js';

abstract class NodeError extends EssonneError {
  override describe(language: Language): ErrorDescription {
    const { problem, remedy } = super.describe(language);
    const reason = String(this.details.reason);
    const [code = ''] = reason.split(' ');
    const reasons: Readonly<Record<string, string>> = cliMessages(language).fileReasons;
    const words = Object.hasOwn(reasons, code) ? reasons[code] : undefined;
    return { problem: words === undefined ? problem : problem.replace(reason, reason.replace(code, words)), remedy };
  }
}

/** A file or folder of the agent cannot be read. */
export class FileError extends NodeError {
  override readonly name = 'FileError';

  /** @param reason A code of the messages, or the system's (`ENOENT`). */
  constructor(where: string, reason: string, options: ErrorOptions = {}) {
    super('unreadable-file', where, { reason }, options);
  }
}

/** The output folder will not, or cannot, be replaced; what was there is untouched. */
export class OutputError extends NodeError {
  override readonly name = 'OutputError';

  /** @param reason A code of the messages, or the system's (`ENOSPC`), followed by details. */
  constructor(where: string, reason: string, options: ErrorOptions = {}) {
    super('unsafe-output', where, { reason }, options);
  }
}

/** Code of a system's error, `ENOENT`. */
export function systemCode(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : String(error);
}
