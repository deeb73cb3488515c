/** The pages of what is compared: the same for each, but for its script and its policy. */
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { type BenchPage, type BenchServer, type Request, startServer } from './server.js';
import type { Subject } from './suite.js';
import { Visit } from './visit.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A page without what is compared. */
export const EMPTY = 'empty';

/** Address of a subject's page with some data. */
export const pathOf = (subject: string, count: number): string => `/${subject}.html?n=${count}`;

/** Size of what was asked for, gzip -9. */
export const sumOf = (requests: readonly Request[]): number => requests.reduce((sum, { bytes }) => sum + bytes, 0);

/** The page of a subject. @param scripts Besides its own in `pages/`. */
export function subjectPage({ id, label }: Subject, policy: string, scripts: readonly string[] = []): BenchPage {
  return {
    policy,
    html:
      `<!doctype html><html lang="fr"><meta charset="utf-8"><title>${label}</title>` +
      `<link rel="icon" href="data:,"><link rel="stylesheet" href="/page.css">` +
      [...scripts, `/pages/${id}.mjs`].map((src) => `<script type="module" src="${src}"></script>`).join('') +
      '<div id="host"></div></html>',
  };
}

/** What a server of pages serves besides `dist/cdn`. */
export interface ComparedPages {
  /** Folder of the pages' scripts. */
  readonly folder: string;
  readonly page: (url: URL) => BenchPage | undefined;
  readonly css: string;
  /** Published sites by how much they hold. */
  readonly sites: readonly { readonly count: number; readonly site: string }[];
  /** Data handed to the peers, by address. */
  readonly files: Readonly<Record<string, string | Buffer>>;
}

/** Serves the pages, the widgets as they are built, and the data. */
export function servePages({ folder, page, css, sites, files }: ComparedPages): Promise<BenchServer> {
  return startServer({
    page,
    folders: [
      ['/cdn/v1/', join(root, 'dist/cdn')],
      ['/pages/', folder],
      ...sites.map(({ count, site }) => [`/site-${count}/`, site] as const),
    ],
    files: { '/page.css': css, ...files },
  });
}

/** What a page costs without what is compared. */
export interface EmptyPage {
  /** Of the bench's own script, which is in every peer's page, gzip -9. */
  readonly harnessBytes: number;
  /** Memory of the page. */
  readonly emptyBytes: number;
  /** The browser's name and version. */
  readonly browser: string;
}

/** Measures what the box and the bench cost by themselves. */
export async function measureEmpty(server: BenchServer): Promise<EmptyPage> {
  const visit = await Visit.start();
  try {
    server.takeRequests();
    await visit.open(server.url + pathOf(EMPTY, 0));
    const { bytes } = await visit.memory();
    return { harnessBytes: sumOf(server.takeRequests()), emptyBytes: bytes, browser: visit.version };
  } finally {
    await visit.close();
  }
}
