import { readFileSync } from 'node:fs';
import { isEssonneError } from '../errors/index.js';
import { type CliMessages, cliMessages } from '../messages/cli.js';
import { type Language, languageOf, languages } from '../messages/language.js';
import { badgeCommand } from './badge/badge-command.js';
import { checkCommand } from './check-command.js';
import { type Command, UsageError } from './command-line.js';
import { EXIT } from './exit-codes.js';
import { mapCommand } from './map-command.js';
import { prerenderCommand } from './prerender-command.js';
import { publishCommand } from './publish-command.js';
import { queryCommand } from './query-command.js';
import { type Terminal, systemLanguage } from './terminal.js';

const commands: Readonly<Record<string, { readonly run: Command; readonly help: (messages: CliMessages) => string }>> =
  {
    publish: { run: publishCommand, help: ({ publishHelp }) => publishHelp },
    check: { run: checkCommand, help: ({ checkHelp }) => checkHelp },
    badge: { run: badgeCommand, help: ({ badgeHelp }) => badgeHelp },
    query: { run: queryCommand, help: ({ queryHelp }) => queryHelp },
    map: { run: mapCommand, help: ({ map }) => map.help },
    prerender: { run: prerenderCommand, help: ({ prerenderHelp }) => prerenderHelp },
  };

/**
 * Runs a command line. Whatever happens, the user reads a sentence and what to do, never a stack trace.
 * @returns The exit code.
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const given = languageIn(args);
  const language = given === undefined ? systemLanguage(terminal.env) : languageOf(given);
  const messages = cliMessages(language);
  try {
    if (given !== undefined && !languages.some((one) => one === given))
      throw new UsageError(messages.usage.badValue('--lang', given, languages.join(', ')));
    const [name, ...rest] = withoutLeadingLanguage(args);
    if (name === '--version') {
      terminal.out(`${version()}\n`);
      return EXIT.ok;
    }
    if (name === '--help' || name === '-h' || name === 'help') {
      terminal.out(messages.help);
      return EXIT.ok;
    }
    if (name === undefined) throw new UsageError(messages.usage.noCommand);
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command === undefined)
      throw new UsageError(
        name.startsWith('-') ? messages.usage.unknownOption(name) : messages.usage.unknownCommand(name),
      );
    if (rest.includes('--help') || rest.includes('-h')) {
      terminal.out(command.help(messages));
      return EXIT.ok;
    }
    return await command.run(rest, { terminal, language, messages });
  } catch (error) {
    return tell(error, terminal, language, messages);
  }
}

function tell(error: unknown, terminal: Terminal, language: Language, messages: CliMessages): number {
  if (error instanceof UsageError) {
    terminal.err(`${error.message}\n${messages.usage.seeHelp(error.command && `${error.command} `)}\n`);
    return EXIT.usage;
  }
  if (isEssonneError(error)) {
    const { problem, remedy } = error.describe(language);
    terminal.err(`${problem}\n${remedy}\n`);
    return error.code === 'query' ? EXIT.usage : EXIT.failed;
  }
  terminal.err(`${messages.unexpected(error instanceof Error ? error.message : String(error))}\n`);
  return EXIT.failed;
}

/** `--lang en` or `--lang=en`, wherever it is: also for the messages about the other arguments. */
function languageIn(args: readonly string[]): string | undefined {
  const index = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  return index < 0 ? undefined : (args[index]?.split('=')[1] ?? args[index + 1]);
}

function withoutLeadingLanguage(args: readonly string[]): readonly string[] {
  if (args[0]?.startsWith('--lang=')) return args.slice(1);
  return args[0] === '--lang' ? args.slice(2) : args;
}

/** Version of the package: its `package.json` is above, at a depth that the build changes. */
function version(): string {
  for (const up of ['../../', '../../../../']) {
    try {
      const text = readFileSync(new URL(`${up}package.json`, import.meta.url), 'utf8');
      return (JSON.parse(text) as { version: string }).version;
    } catch {
      continue;
    }
  }
  return '?';
}
