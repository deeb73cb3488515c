import { MarkerError } from './marker-error.js';
import type { MarkerAttributes } from './markers.js';

const ATTRIBUTE = /\s*([a-z-]+)=(?:"([^"]*)"|'([^']*)')(?=\s|$)/iy;

/** Settings of a comment, `limit="5" view='agenda'`. @throws {MarkerError} for what is not written so. */
export function attributesOf(text: string, line: number): MarkerAttributes {
  const attributes = new Map<string, string>();
  const attribute = new RegExp(ATTRIBUTE);
  let end = 0;
  for (let found = attribute.exec(text); found; found = attribute.exec(text)) {
    attributes.set(found[1]?.toLowerCase() ?? '', found[2] ?? found[3] ?? '');
    end = attribute.lastIndex;
  }
  if (text.slice(end).trim() !== '') throw new MarkerError('bad-marker', line);
  return attributes;
}
