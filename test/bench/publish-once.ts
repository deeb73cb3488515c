/** Sites written by the project's own publisher, kept in the system's temporary folder from one run to the next. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Day of the publication: a fixed one, so that the files are the same every time. */
const CLOCK = '2026-11-23T08:00:00Z';

/** What was published. */
export interface PublishedSite {
  /** Folder of all that was made. */
  readonly folder: string;
  /** Root of the site in it. */
  readonly site: string;
}

/**
 * Publishes what is in the folder `input`, which `prepare` makes, unless this publisher already did.
 * @param makers Files by which the input is made: others make another site.
 */
export function publishOnce(name: string, makers: readonly string[], prepare: (folder: string) => void): PublishedSite {
  const folder = join(tmpdir(), 'essonne-bench', `${name}-${digestOf(makers)}`);
  if (!existsSync(folder)) {
    mkdirSync(dirname(folder), { recursive: true });
    const work = mkdtempSync(`${folder}.`);
    try {
      prepare(work);
      publish(work);
      renameSync(work, folder);
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  }
  return { folder, site: join(folder, 'site') };
}

function publish(folder: string): void {
  const input = join(folder, 'input');
  cpSync(join(root, 'examples/data/catalogue.json'), join(input, 'catalogue.json'));
  execFileSync(
    process.execPath,
    [
      '--max-old-space-size=8192',
      join(root, 'dist/esm/src/cli/essonne.js'),
      ...['publish', input, '--out', join(folder, 'site'), '--state', join(folder, 'state')],
      ...['--base-url', '/', '--clock', CLOCK, '--quiet'],
    ],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  );
}

/** Changes when the built publisher, or one of the makers, does. */
function digestOf(makers: readonly string[]): string {
  const hash = createHash('sha256');
  const publisher = join(root, 'dist/esm/src');
  const files = readdirSync(publisher, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js'))
    .sort()
    .map((path) => join(publisher, path));
  for (const file of [...files, ...makers, join(root, 'test/large-data.ts')]) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}
