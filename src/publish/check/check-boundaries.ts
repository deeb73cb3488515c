import type { Language } from '../../messages/language.js';
import type { Catalog } from '../../model/catalog.js';
import { positionsOf, readShape } from '../boundaries/shapes.js';
import { decodeBytes } from '../../transport/decode-bytes.js';
import { parseJson } from '../input/parse-json.js';
import type { Note } from './finding.js';
import { type ReadFile, readDescribed } from './read-file.js';

/** Checks the file of boundaries: its size and digest, and that it holds lines or surfaces in degrees. */
export async function checkBoundaries(
  boundaries: NonNullable<Catalog['boundaries']>,
  read: ReadFile,
  language: Language,
  note: Note,
): Promise<void> {
  const file = boundaries.href;
  const bytes = await readDescribed(read, boundaries, note);
  if (!bytes) return;
  const parsed = parseJson(decodeBytes(bytes).text);
  if ('error' in parsed) {
    const { line, column, reason, raison } = parsed.error;
    note({ code: 'not-json', file, path: `${line}:${column}`, detail: language === 'fr' ? raison : reason });
    return;
  }
  const { type, features } = (parsed.data ?? {}) as { readonly type?: unknown; readonly features?: unknown };
  if (type !== 'FeatureCollection' || !Array.isArray(features) || features.length === 0) {
    note({ code: 'bad-boundaries', file });
    return;
  }
  for (const [index, feature] of (features as unknown[]).entries())
    if (!isBoundary(feature)) note({ code: 'bad-boundaries', file, path: `features[${index}]` });
}

function isBoundary(feature: unknown): boolean {
  const { geometry, properties } = (feature ?? {}) as { readonly geometry?: unknown; readonly properties?: unknown };
  const shape = readShape(geometry);
  if (!shape || typeof properties !== 'object') return false;
  const { code, name } = (properties ?? {}) as { readonly code?: unknown; readonly name?: unknown };
  const areTexts = [code, name].every((value) => value === undefined || typeof value === 'string');
  return areTexts && positionsOf(shape).every(([lon, lat]) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90);
}
