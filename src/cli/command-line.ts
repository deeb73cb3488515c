import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { CliMessages } from '../messages/cli.js';
import type { Language } from '../messages/language.js';
import type { Terminal } from './terminal.js';

/** A command badly written; the message is for whoever typed it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly command: string;

  /** @param command Its name, for « see essonne … --help ». */
  constructor(message: string, command = '') {
    super(message);
    this.command = command;
  }
}

/** What a command runs with. */
export interface CommandContext {
  readonly terminal: Terminal;
  readonly language: Language;
  readonly messages: CliMessages;
}

/** A command and its arguments. */
export type Command = (args: readonly string[], context: CommandContext) => Promise<number>;

type Options = NonNullable<ParseArgsConfig['options']>;

/** Options of every command. */
export const commonOptions = {
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies Options;

/**
 * Arguments of a command.
 * @throws {UsageError} for an option that does not exist, or lacks its value.
 */
export function parseCommand<T extends Options>(
  command: string,
  args: readonly string[],
  options: T,
  { usage }: CliMessages,
): ReturnType<typeof parseArgs<{ options: T; allowPositionals: true; strict: true }>> {
  try {
    return parseArgs({ args: joinNegatives(args, options), options, allowPositionals: true, strict: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const option = /'(?:-\w, )?(--?[^' ]+)/.exec(message)?.[1] ?? '';
    const isMissingValue = (error as { code?: string }).code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE';
    throw new UsageError(isMissingValue ? usage.missingValue(option) : usage.unknownOption(option), command);
  }
}

/** `--sort -start`: a value that begins with a dash is a value, after an option that takes one. */
function joinNegatives(args: readonly string[], options: Options): string[] {
  const joined: string[] = [];
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? '';
    const next = args[index + 1];
    const isString = arg.startsWith('--') && options[arg.slice(2)]?.type === 'string';
    if (isString && next !== undefined && /^-[^-]/.test(next)) {
      joined.push(`${arg}=${next}`);
      index++;
    } else joined.push(arg);
  }
  return joined;
}

/** The arguments that are not options. @throws {UsageError} when one is missing or too many. */
export function positionals(
  command: string,
  given: readonly string[],
  names: readonly string[],
  { usage }: CliMessages,
): readonly string[] {
  const missing = names[given.length];
  if (missing !== undefined) throw new UsageError(usage.missing(missing), command);
  const extra = given[names.length];
  if (extra !== undefined) throw new UsageError(usage.tooMany(extra), command);
  return given;
}
