/** The open data of n projects, written by the project's own publisher, and the same points for the peers. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pointProjects, pointsGeoJson } from './points.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const SEED = 91;
/** Day of the publication: a fixed one, so that the files are the same every time. */
const CLOCK = '2026-11-23T08:00:00Z';

/** Folders of a published site of n projects. */
export interface PublishedPoints {
  /** Root of the site. */
  readonly site: string;
  /** The same points as GeoJSON. */
  readonly geojson: string;
}

/** Publishes n projects, unless this publisher has already: kept in the system's temporary folder. */
export function publishPoints(count: number): PublishedPoints {
  const folder = join(tmpdir(), 'essonne-bench', `${count}-${SEED}-${publisherDigest()}`);
  if (!existsSync(folder)) {
    mkdirSync(dirname(folder), { recursive: true });
    const work = mkdtempSync(`${folder}.`);
    try {
      publishInto(work, count);
      renameSync(work, folder);
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  }
  return { site: join(folder, 'site'), geojson: join(folder, 'points.geojson') };
}

function publishInto(folder: string, count: number): void {
  const projects = pointProjects(count, SEED);
  const input = join(folder, 'input');
  mkdirSync(input);
  writeFileSync(join(input, 'projects.json'), JSON.stringify({ items: projects }));
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
  writeFileSync(join(folder, 'points.geojson'), pointsGeoJson(projects));
}

/** Changes when the built publisher, or the way projects are made, does. */
function publisherDigest(): string {
  const hash = createHash('sha256');
  const publisher = join(root, 'dist/esm/src');
  const files = readdirSync(publisher, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js'))
    .sort()
    .map((path) => join(publisher, path));
  for (const file of [...files, fileURLToPath(new URL('points.ts', import.meta.url)), join(root, 'test/large-data.ts')])
    hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}
