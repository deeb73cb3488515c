import * as z from 'zod/mini';
import { isEssonneError } from '../../errors/index.js';
import type { Language } from '../../messages/language.js';
import type { DatasetIndex } from '../../model/catalog.js';
import { decodeBytes } from '../../transport/decode-bytes.js';
import { parseJson } from '../input/parse-json.js';
import { sha256 } from '../outputs/encode.js';
import type { Note } from './finding.js';

/** Reads a file of the publication, by its address relative to the catalog or absolute. It may throw. */
export type ReadFile = (href: string) => Promise<Uint8Array>;

/** A file as the catalog describes it. */
type DescribedFile = DatasetIndex['titles'];

const Items = z.looseObject({ items: z.array(z.unknown()) });

/** Reads a file; one that cannot be read is told. */
export async function tryRead(read: ReadFile, href: string, note: Note): Promise<Uint8Array | undefined> {
  try {
    return await read(href);
  } catch (error) {
    note({ code: 'missing-file', file: href, detail: failureOf(error) });
    return undefined;
  }
}

/** Reads a file that the catalog describes, and tells when its size or its digest is another. */
export async function readDescribed(
  read: ReadFile,
  { href: file, bytes: size, sha256: expected }: DescribedFile,
  note: Note,
): Promise<Uint8Array | undefined> {
  const bytes = await tryRead(read, file, note);
  if (bytes === undefined) return undefined;
  if (bytes.length !== size) note({ code: 'wrong-bytes', file, detail: `${bytes.length} ≠ ${size}` });
  const digest = await sha256(bytes);
  if (digest !== expected) note({ code: 'wrong-digest', file, detail: digest });
  return bytes;
}

/** Why a file could not be read, in words that need no language: `404`, `ENOENT`, `timeout`. */
function failureOf(error: unknown): string {
  if (isEssonneError(error)) return String(error.details.status ?? error.details.reason ?? error.code);
  return error instanceof Error ? error.message : String(error);
}

/** The list that an envelope holds; told when there is none. */
export function itemsIn(
  bytes: Uint8Array,
  file: string,
  language: Language,
  note: Note,
): readonly unknown[] | undefined {
  const parsed = parseJson(decodeBytes(bytes).text);
  if ('error' in parsed) {
    const { line, column, reason, raison } = parsed.error;
    note({ code: 'not-json', file, path: `${line}:${column}`, detail: language === 'fr' ? raison : reason });
    return undefined;
  }
  const items = Items.safeParse(parsed.data);
  if (!items.success) note({ code: 'no-items', file });
  return items.success ? items.data.items : undefined;
}
