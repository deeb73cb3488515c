import { type BadgeFile, parseBadgeFile } from 'essonne-international/credentials';
import { safeUrl } from '../shared/safe-url.js';
import { BadgeError } from './badge-error.js';

/** A badge's file and where it was found: its addresses are relative to it. */
export interface LoadedBadge {
  readonly badge: BadgeFile;
  readonly url: string;
}

const TIMEOUT_MS = 15_000;

const requests = new Map<string, Promise<LoadedBadge>>();

/**
 * Address of a badge's file, from the absolute address of the data, their folder (`…/data/v1/`) or their catalog:
 * `…/badges/{id}/badge.json`. `undefined` when the data are not on the web.
 */
export function badgeAddress(src: string, id: string): string | undefined {
  return safeUrl(`../../badges/${id}/badge.json`, src);
}

/**
 * Reads a badge's file: one request for all the badges of the page that show it. A failure is forgotten, so that the
 * next try asks again. An older cached copy never stands in for an answer: it could hide a withdrawal.
 * @throws {BadgeError}
 */
export function fetchBadge(url: string): Promise<LoadedBadge> {
  let request = requests.get(url);
  if (!request) {
    requests.set(url, (request = read(url)));
    request.catch(() => requests.delete(url));
  }
  return request;
}

async function read(url: string): Promise<LoadedBadge> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    text = await response.text();
  } catch (cause) {
    throw new BadgeError('network', url, '', cause);
  }
  if (!response.ok) throw new BadgeError('http-status', url, `HTTP ${response.status}`);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    throw new BadgeError('contract', url, 'JSON', cause);
  }
  const reading = parseBadgeFile(data);
  if ('problem' in reading) throw new BadgeError('contract', url, reading.problem);
  return { badge: reading.badge, url: response.url || url };
}
