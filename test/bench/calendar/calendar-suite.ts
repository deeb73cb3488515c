/** The calendar against its peers. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EMPTY, type EmptyPage, measureEmpty, pathOf, servePages, sumOf } from '../compared-pages.js';
import type { BenchServer, Request } from '../server.js';
import { median } from '../statistics.js';
import type { Measures, RunOptions, Suite, Tell } from '../suite.js';
import { inTurn } from '../turns.js';
import { pause, Visit } from '../visit.js';
import { buildPages } from './build-pages.mjs';
import { METHOD, metricsFor } from './metrics.js';
import { publishEvents } from './site.js';
import { type CalendarSubject, OURS, PAGE_CSS, pageOf, REFERENCE, subjects } from './subjects.js';

const COUNTS = [1000, 10_000, 20_000];
const QUICK_COUNTS = [1000, 10_000];
const countsOf = (isQuick: boolean): readonly number[] => (isQuick ? QUICK_COUNTS : COUNTS);
/** What memory and elements are measured with. */
const FULL_COUNT = 10_000;
const MOVES = 8;
const REST_MS = 300;
/** Where visitors are: in other zones the widget says more. */
const ZONE = 'Europe/Paris';

interface Bench extends EmptyPage {
  readonly server: BenchServer;
  readonly options: RunOptions;
  readonly tell: Tell;
}

async function run(options: RunOptions, tell: Tell): Promise<string> {
  const counts = countsOf(options.isQuick);
  const pages = mkdtempSync(join(tmpdir(), 'essonne-bench-pages-'));
  const server = await startPages(pages, counts, options);
  try {
    const bench = { server, options, tell, ...(await measureEmpty(server)) };
    const chosen = subjects.filter(
      ({ id }) => id !== EMPTY && (!options.only || [REFERENCE, ...options.only].includes(id)),
    );
    const visits = counts.flatMap((count) =>
      chosen.filter(({ mostEvents = Infinity }) => count <= mostEvents).map((subject) => ({ subject, count })),
    );
    // Not counted: the server has compressed what it serves, and the system has read what it runs.
    for (const { subject, count } of visits) await measureOnce({ ...bench, tell: () => undefined }, subject, count);
    for (let turn = 0; turn < options.runs; turn++)
      for (const { subject, count } of inTurn(visits, turn)) await measureOnce(bench, subject, count);
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
    log(`Publishing ${count.toLocaleString('en')} events, unless it was done before…`);
    return { count, ...publishEvents(count) };
  });
  return servePages({
    folder: pages,
    page: pageOf,
    css: PAGE_CSS,
    sites: published,
    files: {
      ...Object.fromEntries(published.map(({ count, plain }) => [`/events-${count}.json`, readFileSync(plain)])),
    },
  });
}

/** A visit of a calendar with n events. What fails is told and left out. */
async function measureOnce(bench: Bench, { id, label }: CalendarSubject, count: number): Promise<void> {
  const { options, tell } = bench;
  const log = (line: string): void => options.log(`${label}, ${count.toLocaleString('en')} events: ${line}`);
  const visit = await Visit.start();
  try {
    await visit.page.emulateTimezone(ZONE);
    const measures = {
      ...(await measureReady(bench, id, count, visit)),
      ...(count === FULL_COUNT ? await measurePage(bench, visit) : {}),
      ...(await measureMoves(visit, count)),
    };
    tell(id, measures);
    const cpuOf = (name: string): string =>
      `${name} ${(measures as Measures)[`${name}.${count}.cpuMs`]?.toFixed(0)} ms`;
    log(`${cpuOf('ready')}, ${cpuOf('move')}`);
  } catch (error) {
    log(String(error));
  }
  visit.complaints.forEach(log);
  await visit.close();
}

async function measureReady(bench: Bench, id: string, count: number, visit: Visit): Promise<Measures> {
  const { server, harnessBytes } = bench;
  server.takeRequests();
  const { wallMs, cpuMs } = await visit.open(server.url + pathOf(id, count));
  const requests = server.takeRequests();
  const isData = ({ path }: Request): boolean => /^\/(?:site-|events-)/.test(path);
  const code = requests.filter((request) => !isData(request));
  return {
    [`ready.${count}.wallMs`]: wallMs,
    [`ready.${count}.cpuMs`]: cpuMs,
    [`ready.${count}.mainMs`]: await visit.mainThreadMs(),
    [`bytes.data.${count}`]: sumOf(requests.filter(isData)),
    'bytes.code': id === OURS ? sumOf(code.filter(({ path }) => path.startsWith('/cdn/'))) : sumOf(code) - harnessBytes,
  };
}

async function measurePage(bench: Bench, visit: Visit): Promise<Measures> {
  const elements = await visit.run<number>('bench.elements()');
  const { bytes } = await visit.memory();
  return { 'page.elements': elements, 'memory.bytes': bytes - bench.emptyBytes };
}

/** Goes on to the months that follow, one after the other. */
async function measureMoves(visit: Visit, count: number): Promise<Measures> {
  const walls: number[] = [];
  const mains: number[] = [];
  const cpuBefore = visit.cpuMs();
  for (let move = 0; move < MOVES; move++) {
    const before = await visit.mainThreadMs();
    walls.push(await visit.run<number>('bench.move(1)'));
    mains.push((await visit.mainThreadMs()) - before);
    await pause(REST_MS);
  }
  return {
    [`move.${count}.wallMs`]: median(walls),
    [`move.${count}.mainMs`]: median(mains),
    [`move.${count}.cpuMs`]: (visit.cpuMs() - cpuBefore) / MOVES,
  };
}

/** Versions of the peers installed. */
function versions(): Readonly<Record<string, string>> {
  const { dependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const peers = ['fullcalendar', '@schedule-x/calendar', '@event-calendar/core'];
  return Object.fromEntries(peers.map((name) => [name, dependencies[name] ?? '']));
}

/** See {@link Suite}. */
export const calendarSuite: Suite = {
  name: 'calendar',
  title: 'The calendar of the events',
  reference: REFERENCE,
  subjects: subjects.filter(({ id }) => id !== EMPTY),
  metrics: (isQuick) => metricsFor(countsOf(isQuick)),
  method: METHOD,
  versions,
  run,
};
