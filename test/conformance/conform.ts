import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import Papa from 'papaparse';
import { createClient } from '../../src/index.js';
import { publish } from '../../src/publish/index.js';
import { openagenda } from '../../src/sources/index.js';

/** What became of a file that others wrote. Every thing in it was published, rejected or merged, or it was refused. */
export interface Conformance {
  readonly path: string;
  /** Things in the file, counted by other means than the reader's. */
  readonly given: number;
  readonly published: number;
  readonly rejected: number;
  readonly merged: number;
  /** Codes of the issues, commonest first. */
  readonly reasons: readonly string[];
  /** Whether the sum is right; a file that is refused gives nothing, with a reason. */
  readonly isRight: boolean;
}

type Counts = Pick<Conformance, 'published' | 'rejected' | 'merged' | 'reasons'>;

/** Files of the samples, the notes about them apart. */
export function sampleFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Reads a file as the publisher, or the source of its format, does, and counts. */
export async function conform(path: string): Promise<Conformance> {
  const events = path.endsWith('.json') ? agendaEvents(path) : undefined;
  const counts = events ? await readAgendaEvents(events, path.includes('/ods/')) : await readAsInput(path);
  const isRead = counts.published + counts.rejected + counts.merged > 0;
  const given = events?.length ?? countThings(path);
  const isRight = isRead
    ? given === counts.published + counts.rejected + counts.merged
    : given === 0 || counts.reasons.length > 0;
  return { path, given, ...counts, isRight };
}

/** Events of a captured answer of OpenAgenda, or of a portal that holds its events. */
function agendaEvents(path: string): readonly unknown[] | undefined {
  const data = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown> | unknown[];
  if (path.includes('/ods/') && path.includes('openagenda')) return (data as { results: unknown[] }).results;
  if (!path.includes('/openagenda/')) return undefined;
  if (Array.isArray(data)) return data;
  if (Array.isArray(data.events)) return data.events as unknown[];
  if (data.event !== undefined) return [data.event];
  return 'title' in data ? [data] : [];
}

async function readAgendaEvents(events: readonly unknown[], isPortal: boolean): Promise<Counts> {
  const fetch = (input: RequestInfo | URL): Promise<Response> => {
    const url = String(input instanceof Request ? input.url : input);
    const page = isPortal
      ? url.includes('/exports/')
        ? events
        : { total_count: events.length, results: events }
      : { success: true, total: events.length, events, after: null };
    return Promise.resolve(Response.json(page));
  };
  const source = isPortal
    ? openagenda({ portal: 'https://portal.example', dataset: 'agenda', fetch })
    : openagenda({ agenda: 1, key: 'key', fetch });
  const page = await createClient({ source }).events.list({ limit: 1000 });
  const rejected = page.warnings.filter(({ outcome }) => outcome === 'rejected');
  const merged = rejected.filter(({ code }) => code === 'duplicate-id').length;
  return {
    published: page.total,
    rejected: rejected.length - merged,
    merged,
    reasons: [...new Set(page.warnings.map(({ code }) => code))],
  };
}

async function readAsInput(path: string): Promise<Counts> {
  // Of the files of shapes, the publisher reads those that are named as its projects.
  const name = path.endsWith('.geojson') ? 'projets.geojson' : basename(path);
  const files = [{ path: name, bytes: readFileSync(path) }];
  const { report } = await publish({ files, now: '2026-11-23T08:00:00Z' });
  // The organisations that grants name are made of the same rows.
  const own = report.files.filter((file) => !file.path.endsWith('/organisations'));
  const sum = (name: 'published' | 'rejected' | 'merged'): number => own.reduce((total, file) => total + file[name], 0);
  return {
    published: sum('published'),
    rejected: sum('rejected'),
    merged: sum('merged'),
    reasons: [...new Set(report.groups.map(({ code }) => code))],
  };
}

/** Counts what a file holds, without any of our readers. */
function countThings(path: string): number {
  const text = readFileSync(path, 'utf8');
  const matches = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  if (path.endsWith('.ics')) return matches(/^BEGIN:VEVENT\s*$/gim);
  if (path.endsWith('.xml')) return matches(/<iati-activity[\s>]/g);
  if (path.endsWith('.geojson')) return geoJsonFeatures(JSON.parse(text) as GeoJsonLike);
  if (!path.endsWith('.csv')) return 0;
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: 'greedy' });
  return data.length - 1;
}

interface GeoJsonLike {
  readonly type?: string;
  readonly features?: readonly unknown[];
}

const geoJsonFeatures = ({ type, features }: GeoJsonLike): number => features?.length ?? (type === 'Feature' ? 1 : 0);
