import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Language } from '../../messages/language.js';
import { type Ledger, readLedger, writeLedger } from '../identity/ledger.js';
import { publish } from '../publish.js';
import type { PublicationReport } from '../report/report.js';
import type { PublishProgress } from '../types.js';
import { checkOutput, realPath } from './check-output.js';
import { FileError, systemCode } from './file-error.js';
import { takeLock } from './lock.js';
import { STATE_FOLDER, readFolder } from './read-folder.js';
import { recover, replaceFile, replaceFolder } from './replace-folder.js';

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
  readonly language?: Language;
  readonly onProgress?: (progress: PublishProgress) => void;
}

/**
 * Publishes a folder of tables as a folder of open data, as one step: a run that fails or is killed leaves the former
 * site whole. The ledger and the report are written after it.
 * @throws {FileError} @throws {OutputError} and then nothing has changed.
 */
export async function publishFolder(options: PublishFolderOptions): Promise<PublicationReport> {
  const input = realPath(options.input);
  const output = realPath(options.output);
  const state = realPath(options.state ?? join(input, STATE_FOLDER));
  if (!existsSync(input)) throw new FileError(options.input, 'ENOENT');
  checkOutput(output, input, state, realPath('.'));

  const unlockOutput = takeLock(join(dirname(output), `.${basename(output)}.lock`), output);
  try {
    const unlockState = takeLock(join(state, '.lock'), state);
    try {
      recover(output);
      return await run(options, input, output, state);
    } finally {
      unlockState();
    }
  } finally {
    unlockOutput();
  }
}

async function run(
  { now, baseUrl, language, onProgress }: PublishFolderOptions,
  input: string,
  output: string,
  state: string,
): Promise<PublicationReport> {
  const ledger = await readLedgerFile(join(state, 'ledger.json'));
  const publication = await publish({
    files: await readFolder(input),
    now: now ?? `${new Date().toISOString().slice(0, 19)}Z`,
    ...(ledger === undefined ? {} : { ledger }),
    ...(baseUrl === undefined ? {} : { baseUrl }),
    ...(language === undefined ? {} : { language }),
    // Lets signals and timers through between two batches.
    onProgress: async (progress) => {
      onProgress?.(progress);
      await new Promise((resume) => setImmediate(resume));
    },
  });
  const { files, report } = publication;
  if (report.files.every(({ table }) => table === undefined)) throw new FileError(input, 'no-table');

  await replaceFolder(output, files, (done) =>
    onProgress?.({ step: 'writing', done, total: files.length, what: basename(output) }),
  );
  await replaceFile(join(state, 'ledger.json'), writeLedger(publication.ledger));
  await replaceFile(join(state, 'report.json'), `${JSON.stringify(report, null, 1)}\n`);
  return report;
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
