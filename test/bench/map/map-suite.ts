/** The map against its peers. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EMPTY, type EmptyPage, measureEmpty, pathOf, servePages, sumOf } from '../compared-pages.js';
import type { BenchServer, Request } from '../server.js';
import type { Measures, RunOptions, Suite, Tell } from '../suite.js';
import { inTurn } from '../turns.js';
import { type Throttling, Visit } from '../visit.js';
import { basemapTopology } from './basemap.js';
import { buildPages, litBytes } from './build-pages.mjs';
import { measureMounts, measurePan, measureRefilter, measureZoom } from './measures.js';
import { METHOD, metricsFor } from './metrics.js';
import { publishPoints } from './site.js';
import { type MapSubject, OURS, PAGE_CSS, pageOf, REFERENCE, subjects } from './subjects.js';

const COUNTS = [1000, 10_000, 100_000];
const QUICK_COUNTS = [1000, 10_000];
const countsOf = (isQuick: boolean): readonly number[] => (isQuick ? QUICK_COUNTS : COUNTS);
const THROTTLED_COUNT = 10_000;
const THROTTLING: Throttling = { bitsPerSecond: 1_600_000, latencyMs: 150, cpu: 4 };
const MOUNTED_COUNT = 1000;
const MOUNTS = 50;

interface Bench extends EmptyPage {
  readonly server: BenchServer;
  readonly counts: readonly number[];
  readonly options: RunOptions;
  readonly tell: Tell;
  readonly litBytes: number;
}

async function run(options: RunOptions, tell: Tell): Promise<string> {
  const counts = countsOf(options.isQuick);
  const pages = mkdtempSync(join(tmpdir(), 'essonne-bench-pages-'));
  const server = await startPages(pages, counts, options);
  try {
    const bench = { server, counts, options, tell, litBytes: await litBytes(), ...(await measureEmpty(server)) };
    const chosen = subjects.filter(({ id }) => !options.only || [REFERENCE, EMPTY, ...options.only].includes(id));
    // Not counted: the server has compressed what it serves, and the system has read what it runs.
    for (const count of counts) for (const subject of chosen) await warmUp(bench, subject, count);
    for (let turn = 0; turn < options.runs; turn++)
      for (const count of counts) for (const subject of inTurn(chosen, turn)) await measureOnce(bench, subject, count);
    const maps = chosen.filter(({ id }) => id !== EMPTY);
    for (let turn = 0; turn < options.runs; turn++)
      for (const subject of inTurn(maps, turn)) await measureSlowLine(bench, subject);
    for (const subject of maps) await measureLongLife(bench, subject);
    return bench.browser;
  } finally {
    server.close();
    rmSync(pages, { recursive: true });
  }
}

async function startPages(pages: string, counts: readonly number[], { log }: RunOptions): Promise<BenchServer> {
  log('Bundling the pages…');
  await buildPages(
    pages,
    subjects.map(({ id }) => id),
  );
  const published = counts.map((count) => {
    log(`Publishing ${count.toLocaleString('en')} projects, unless it was done before…`);
    return { count, ...publishPoints(count) };
  });
  return servePages({
    folder: pages,
    page: pageOf,
    css: PAGE_CSS,
    sites: published,
    files: {
      '/basemap.json': basemapTopology(),
      ...Object.fromEntries(published.map(({ count, geojson }) => [`/points-${count}.geojson`, readFileSync(geojson)])),
    },
  });
}

/** A visit of a map with n points: ready, then, with the most points, memory, refilters and movements. */
async function measureOnce(bench: Bench, subject: MapSubject, count: number): Promise<void> {
  const { counts, options } = bench;
  const { id, wheelKey } = subject;
  const onMap: Parts = [
    async (visit) => ({ 'memory.bytes': (await visit.memory()).bytes - bench.emptyBytes }),
    measureRefilter,
  ];
  const withMost: Parts = [
    ...(id === EMPTY ? [] : onMap),
    async (visit) => {
      await visit.run('bench.look()');
      return measurePan(visit, options.isQuick ? 2500 : 10_000);
    },
    (visit) => measureZoom(visit, options.isQuick ? 3 : 10, wheelKey),
  ];
  await visiting(bench, subject, `${count.toLocaleString('en')} points`, [
    (visit) => measureReady(bench, subject, count, visit),
    ...(count === Math.max(...counts) ? withMost : []),
  ]);
}

async function warmUp(bench: Bench, subject: MapSubject, count: number): Promise<void> {
  const untold = { ...bench, tell: () => undefined };
  await visiting(untold, subject, `first visit, ${count.toLocaleString('en')} points`, [
    (visit) => measureReady(bench, subject, count, visit),
  ]);
}

async function measureReady(bench: Bench, { id }: MapSubject, count: number, visit: Visit): Promise<Measures> {
  const { server } = bench;
  server.takeRequests();
  const { wallMs, cpuMs, settledCpuMs } = await visit.open(server.url + pathOf(id, count));
  const requests = server.takeRequests();
  return {
    [`ready.${count}.wallMs`]: wallMs,
    [`ready.${count}.cpuMs`]: cpuMs,
    [`ready.${count}.settledCpuMs`]: settledCpuMs,
    ...(id === EMPTY ? {} : bytesOf(bench, id, count, requests)),
  };
}

async function measureSlowLine(bench: Bench, subject: MapSubject): Promise<void> {
  const openSlowly = async (visit: Visit): Promise<Measures> => {
    const { wallMs } = await visit.open(bench.server.url + pathOf(subject.id, THROTTLED_COUNT));
    return { 'throttled.wallMs': wallMs };
  };
  await visiting(bench, subject, 'slow line', [openSlowly], THROTTLING);
}

async function measureLongLife(bench: Bench, subject: MapSubject): Promise<void> {
  const mountAgain = async (visit: Visit): Promise<Measures> => {
    await visit.open(bench.server.url + pathOf(subject.id, MOUNTED_COUNT));
    return measureMounts(visit, MOUNTS);
  };
  await visiting(bench, subject, 'mounts', [mountAgain]);
}

/** What is measured in one visit, in order. */
type Parts = readonly ((visit: Visit) => Promise<Measures>)[];

/** Visits a map. What fails is told and left out: the rest, and the other maps, are measured all the same. */
async function visiting(
  { options, tell }: Bench,
  subject: MapSubject,
  what: string,
  parts: Parts,
  throttling?: Throttling,
): Promise<void> {
  const visit = await Visit.start({ throttling, graphics: subject.graphics });
  const log = (line: string): void => options.log(`${subject.label}, ${what}: ${line}`);
  for (const part of parts)
    try {
      const measures = await part(visit);
      tell(subject.id, measures);
      const [[name, value] = ['', NaN]] = Object.entries(measures);
      log(`${name} ${value.toFixed(value < 100 ? 1 : 0)}`);
    } catch (error) {
      log(String(error));
    }
  visit.complaints.forEach(log);
  await visit.close();
}

/** What a page weighed, without the bench's own files, which are no part of a map. */
function bytesOf(bench: Bench, id: string, count: number, requests: readonly Request[]): Measures {
  const isData = ({ path }: Request): boolean => /^\/(?:site|points)-/.test(path);
  const code = requests.filter((request) => !isData(request));
  const own =
    id === OURS ? sumOf(code.filter(({ path }) => path.startsWith('/cdn/'))) : sumOf(code) - bench.harnessBytes;
  return {
    'bytes.code': own,
    'bytes.element': id === OURS ? own : own + bench.litBytes,
    [`bytes.data.${count}`]: sumOf(requests.filter(isData)),
  };
}

/** Versions of the peers installed. */
function versions(): Readonly<Record<string, string>> {
  const { dependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const peers = ['leaflet', 'supercluster', 'leaflet.markercluster', 'maplibre-gl', 'ol'];
  return Object.fromEntries(peers.map((name) => [name, dependencies[name] ?? '']));
}

/** See {@link Suite}. */
export const mapSuite: Suite = {
  name: 'map',
  title: 'The map of the projects',
  reference: REFERENCE,
  subjects,
  metrics: (isQuick) => metricsFor(countsOf(isQuick)),
  method: METHOD,
  versions,
  run,
};
