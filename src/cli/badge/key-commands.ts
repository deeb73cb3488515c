import { existsSync } from 'node:fs';
import { SigningKey } from '../../credentials/issue/signing-key.js';
import { FileError } from '../../publish/node/file-error.js';
import { rotateKey } from '../../publish/node/badge-site.js';
import { keyFileIn, writeSigningKey } from '../../publish/node/signing-key-file.js';
import { type Command, UsageError, commonOptions, parseCommand, positionals } from '../command-line.js';
import { EXIT } from '../exit-codes.js';
import { siteOf, siteOptions } from './badge-options.js';
import { passphraseOf } from './passphrase.js';
import { tellWork } from './tell-work.js';

/** `essonne badge keygen --state FOLDER` */
export const keygenCommand: Command = async (args, { terminal, messages }) => {
  const options = {
    ...commonOptions,
    state: { type: 'string' },
    key: { type: 'string' },
    encrypt: { type: 'boolean' },
    quiet: { type: 'boolean' },
  } as const;
  const { values, positionals: given } = parseCommand('badge', args, options, messages);
  positionals('badge', given, [], messages);
  const { state } = values;
  const file = values.key ?? terminal.env.ESSONNE_KEY ?? (state === undefined ? undefined : keyFileIn(state));
  if (file === undefined) throw new UsageError(messages.usage.missing('--state'), 'badge');
  if (existsSync(file)) throw new FileError(file, 'key-exists');
  const passphrase = passphraseOf(terminal, messages);
  const chosen = values.encrypt ? await passphrase.choose(file) : passphrase.known();
  // Its address depends on that of the site: given when it signs.
  await writeSigningKey(file, await SigningKey.generate((thumbprint) => thumbprint), chosen);
  if (!values.quiet) terminal.out(`${messages.badge.keyMade(file, chosen !== undefined)}\n`);
  return EXIT.ok;
};

/** `essonne badge rotate-key --site SITE --state FOLDER` */
export const rotateKeyCommand: Command = async (args, context) => {
  const { messages } = context;
  const options = { ...siteOptions, encrypt: { type: 'boolean' }, compromised: { type: 'boolean' } } as const;
  const { values, positionals: given } = parseCommand('badge', args, options, messages);
  positionals('badge', given, [], messages);
  const { passphrase, ...site } = siteOf(values, context);
  // A key that was encrypted is so again, with the passphrase that opened it.
  const chosen = async (path: string): Promise<string | undefined> =>
    values.encrypt ? passphrase.choose(path) : passphrase.known();
  const isCompromised = values.compromised ?? false;
  const done = await rotateKey(site, chosen, isCompromised);
  const words = messages.badge;
  if (!values.quiet) tellWork(isCompromised ? words.compromised : words.rotated, done, context);
  return EXIT.ok;
};
