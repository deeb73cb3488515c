import { readFile } from 'node:fs/promises';
import type { ParseArgsConfig } from 'node:util';
import { createClient } from '../client/client.js';
import { languageOf, languages } from '../messages/language.js';
import { parisMoment } from '../model/paris-time.js';
import { Instant } from '../model/primitives.js';
import { MarkerError } from '../prerender/marker-error.js';
import { replaceMarked } from '../prerender/markers.js';
import { FileError, systemCode } from '../publish/node/file-error.js';
import { catalogUrl, isWebAddress } from '../publish/node/open-publication.js';
import { replaceFile } from '../publish/node/replace-folder.js';
import { clientSource } from './client-source.js';
import {
  type Command,
  type CommandContext,
  UsageError,
  commonOptions,
  parseCommand,
  positionals,
} from './command-line.js';
import { EXIT } from './exit-codes.js';
import { PageError } from './page-error.js';
import { calendarTarget } from './prerender-calendar.js';
import type { PrerenderTarget, TargetInput, TargetValues } from './prerender-target.js';

/** What can be written beforehand, by name. */
const targets: Readonly<Record<string, PrerenderTarget>> = { calendar: calendarTarget };

/** `essonne prerender calendar --data SOURCE [presets] [--into PAGE]` */
export const prerenderCommand: Command = async (args, context) => {
  const { terminal, language, messages } = context;
  const { usage } = messages;
  const name = args.find((arg) => Object.hasOwn(targets, arg));
  const target = name === undefined ? undefined : targets[name];
  const { values, positionals: given } = parseCommand('prerender', args, optionsOf(target), messages);
  const [asked = ''] = positionals('prerender', given, [language === 'en' ? 'WIDGET' : 'ÉLÉMENT'], messages);
  if (name === undefined || asked !== name || target === undefined)
    throw new UsageError(
      usage.badValue(language === 'en' ? 'WIDGET' : 'ÉLÉMENT', asked, Object.keys(targets).join(', ')),
      'prerender',
    );
  const input = await openInput(values, context);
  const own = Object.fromEntries(
    target.options.map((option) => {
      const value = values[option];
      if (value === true) return [option, ''];
      return [option, Array.isArray(value) ? value.join(' ') : (value as string | undefined)];
    }),
  );
  const { into } = values as { readonly into?: string };
  if (into === undefined) {
    terminal.out(`${await target.write(own, input)}\n`);
    return EXIT.ok;
  }
  const isChanged = await writeInto(into, name, target, own, input);
  terminal.err(`${isChanged ? messages.prerender.written(into) : messages.prerender.same(into)}\n`);
  return EXIT.ok;
};

type Options = NonNullable<ParseArgsConfig['options']>;

function optionsOf(target: PrerenderTarget | undefined): typeof commonOptions & Options {
  const own = (target?.options ?? []).map((name): [string, Options[string]] => [
    name,
    target?.flags.includes(name)
      ? { type: 'boolean' }
      : { type: 'string', ...(target?.repeatable.includes(name) ? { multiple: true } : {}) },
  ]);
  const string = { type: 'string' } as const;
  return { ...Object.fromEntries(own), ...commonOptions, data: string, base: string, clock: string, into: string };
}

/** Opens the data. @throws {UsageError} for an option that is missing or cannot be. */
async function openInput(
  values: Readonly<Record<string, unknown>>,
  { language, messages }: CommandContext,
): Promise<TargetInput> {
  const { usage } = messages;
  const { data, base, clock, lang } = values as Readonly<Partial<Record<'data' | 'base' | 'clock' | 'lang', string>>>;
  if (data === undefined) throw new UsageError(usage.missing('--data'), 'prerender');
  if (base !== undefined && !(isWebAddress(base) && URL.canParse(base)))
    throw new UsageError(usage.badValue('--base', base, 'https://donnees.example/data/v1/'), 'prerender');
  if (clock !== undefined && !Instant.safeParse(clock).success)
    throw new UsageError(usage.badValue('--clock', clock, '2026-11-23T08:00:00Z'), 'prerender');
  const address = base ?? (isWebAddress(data) ? data : undefined);
  const src = address && new URL('.', catalogUrl(address)).href;
  const client = createClient(clientSource(data));
  const now = clock ?? new Date().toISOString();
  return {
    client,
    // The words of a page follow what was asked for it, not the language of whoever types the command.
    context: { catalog: await client.catalog(), language: lang === undefined ? 'fr' : language, baseUrl: src, now },
    src,
    lang: lang === undefined ? undefined : languageOf(lang),
    today: parisMoment(now).day,
    messages,
  };
}

/** Writes between the comments of a page. Gives whether the page changed. */
async function writeInto(
  path: string,
  name: string,
  target: PrerenderTarget,
  values: TargetValues,
  input: TargetInput,
): Promise<boolean> {
  const page = await readPage(path, name);
  try {
    const next = await replaceMarked(page, name, (attributes, line) => {
      const unknown = [...attributes.keys()].find((key) => key !== 'lang' && !target.options.includes(key));
      if (unknown !== undefined) throw new MarkerError('unknown-setting', line, unknown);
      const { lang, ...own } = Object.fromEntries(attributes);
      return target.write({ ...values, ...own }, lang === undefined ? input : inLanguage(lang, input));
    });
    if (next === page) return false;
    await replaceFile(path, next);
    return true;
  } catch (error) {
    throw error instanceof MarkerError ? new PageError(path, name, error.fault, error) : error;
  }
}

/** What is written from, in the language that a comment asks for. @throws {UsageError} for one that there is not. */
function inLanguage(lang: string, input: TargetInput): TargetInput {
  const language = languages.find((one) => one === lang);
  if (language === undefined)
    throw new UsageError(input.messages.usage.badValue('lang', lang, languages.join(', ')), 'prerender');
  return { ...input, lang: language, context: { ...input.context, language } };
}

async function readPage(path: string, name: string): Promise<string> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new FileError(path, systemCode(error), { cause: error });
  });
  try {
    // Bytes that are no UTF-8 would be lost in writing; a byte-order mark stays.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new PageError(path, name, 'not-utf8', error);
  }
}
