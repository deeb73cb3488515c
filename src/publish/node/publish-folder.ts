import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Language } from '../../messages/language.js';
import { type Ledger, readLedger, writeLedger } from '../identity/ledger.js';
import { lossesOf } from '../identity/ledger-files.js';
import { writeSigningState } from '../badges/signing-state.js';
import { sha256, toBytes } from '../outputs/encode.js';
import { publish } from '../publish.js';
import type { PublicationReport } from '../report/report.js';
import type { PublishProgress } from '../types.js';
import { checkOutput, realPath } from './check-output.js';
import { FileError, OutputError, RemovalsError, systemCode } from './file-error.js';
import { kitTools } from './kit-tools.js';
import { type SigningOptions, openSigning } from './open-signing.js';
import { publishedLedger } from './published-ledger.js';
import { prepareState, settleState } from './pending-state.js';
import { STATE_FOLDER, readFolder } from './read-folder.js';
import { replaceFolder } from './replace-folder.js';
import { withLocks } from './with-locks.js';

/** What to publish, and where. */
export interface PublishFolderOptions {
  /** Folder of the agent's tables. */
  readonly input: string;
  /** Folder of the site; replaced whole. */
  readonly output: string;
  /** Folder of the ledger and the report; `_essonne` in the input when absent. */
  readonly state?: string;
  /** Instant of the publication, RFC 3339; now when absent. */
  readonly now?: string;
  readonly baseUrl?: string;
  /** How badges are signed. Their address is `baseUrl` when it is absolute and none is given. */
  readonly signing?: SigningOptions;
  readonly language?: Language;
  /** Goes on although a dataset loses more than a fifth of its records, or a table all of its lines. */
  readonly allowRemovals?: boolean;
  /** Goes on without the ledger of the site that is in place: a new one is made from what it publishes. */
  readonly newLedger?: boolean;
  readonly onProgress?: (progress: PublishProgress) => void;
  /** Told of the lock of another machine, long dead, that was taken over. */
  readonly onStaleLock?: (path: string) => void;
}

/**
 * Publishes a folder of tables as a folder of open data, as one step: a run that fails or is killed leaves the former
 * site whole. The ledger and the report follow the site that is in place, even when a kill comes in between.
 * @throws {FileError} @throws {OutputError} @throws {RemovalsError} @throws {CredentialError} and then nothing has changed.
 */
export async function publishFolder(options: PublishFolderOptions): Promise<PublicationReport> {
  const input = realPath(options.input);
  const output = realPath(options.output);
  const state = realPath(options.state ?? join(input, STATE_FOLDER));
  if (!existsSync(input)) throw new FileError(options.input, 'ENOENT');
  if (!statSync(input).isDirectory()) throw new FileError(options.input, 'not-a-folder');
  if (existsSync(state) && !statSync(state).isDirectory()) throw new OutputError(state, 'not-a-folder');
  checkOutput(output, input, state, realPath('.'));

  return withLocks(output, state, options.onStaleLock, () => run(options, input, output, state));
}

async function run(
  {
    now,
    baseUrl,
    signing: given = {},
    language,
    allowRemovals = false,
    newLedger = false,
    onProgress,
  }: PublishFolderOptions,
  input: string,
  output: string,
  state: string,
): Promise<PublicationReport> {
  const ledger = (await readLedgerFile(join(state, 'ledger.json'))) ?? (await ledgerOfSite(output, newLedger));
  const signing = await openSigning(state, output, { ...given, url: given.url ?? baseUrl });
  const publication = await publish({
    files: await readFolder(input),
    now: now ?? `${new Date().toISOString().slice(0, 19)}Z`,
    ...(ledger === undefined ? {} : { ledger }),
    ...(baseUrl === undefined ? {} : { baseUrl }),
    ...(signing === undefined ? {} : { signing }),
    kit: kitTools,
    ...(language === undefined ? {} : { language }),
    // Lets signals and timers through between two batches.
    onProgress: async (progress) => {
      onProgress?.(progress);
      await new Promise((resume) => setImmediate(resume));
    },
  });
  const { files, report } = publication;
  if (report.files.every(({ table }) => table === undefined)) throw new FileError(input, 'no-table');

  const losses = ledger === undefined || allowRemovals ? [] : lossesOf(ledger, publication.ledger);
  if (losses.length > 0) throw new RemovalsError(output, losses);

  const catalog = files.find(({ path }) => path === 'data/v1/catalog.json')?.content ?? '';
  await prepareState(
    state,
    {
      'ledger.json': writeLedger(publication.ledger),
      'report.json': `${JSON.stringify(report, null, 1)}\n`,
      ...(publication.signing ? { 'signing.json': writeSigningState(publication.signing) } : {}),
    },
    await sha256(typeof catalog === 'string' ? toBytes(catalog) : catalog),
  );
  try {
    await replaceFolder(output, files, (done) =>
      onProgress?.({ step: 'writing', done, total: files.length, what: basename(output) }),
    );
  } finally {
    await settleState(state, output);
  }
  return report;
}

/** A site without its ledger: another start would change identifiers, so whoever publishes must say so. */
async function ledgerOfSite(output: string, isNewAllowed: boolean): Promise<Ledger | undefined> {
  if (!existsSync(join(output, 'data/v1/catalog.json'))) return undefined;
  if (!isNewAllowed) throw new OutputError(output, 'no-ledger');
  return publishedLedger(join(output, 'data/v1'));
}

async function readLedgerFile(path: string): Promise<Ledger | undefined> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw new FileError(path, systemCode(error), { cause: error });
  }
  try {
    return readLedger(JSON.parse(text), path);
  } catch (error) {
    throw new FileError(path, 'damaged-ledger', { cause: error });
  }
}
