/** What is wrong with an answer that is not usable data. */
import { ResponseError } from '../errors/response-error.js';
import { locateJsonError } from './json-position.js';

/**
 * Why a text is not JSON: a web page in its place, nothing, or a fault, with its place.
 * @param where File or address.
 */
export function notJson(text: string, where: string, contentType: string, cause: unknown): ResponseError {
  if (/^\s*</.test(text)) {
    const found = /^\s*<(?:!doctype\s+html|html)/i.test(text) || contentType.includes('html') ? 'HTML' : 'XML';
    return new ResponseError('not-json', where, { found }, { cause });
  }
  if (text.trim() === '') return new ResponseError('not-json', where, { found: '∅' }, { cause });
  const error = locateJsonError(text) ?? { line: 1, column: 1, reason: String(cause), raison: String(cause) };
  return new ResponseError('malformed-json', where, { ...error }, { cause });
}

/** Sizes in bytes, told in megabytes. */
export function tooLarge(url: string, bytes: number, maxBytes: number): ResponseError {
  const inMegabytes = (value: number): number => Math.ceil(value / 1_000_000);
  return new ResponseError('too-large', url, { megabytes: inMegabytes(bytes), limit: inMegabytes(maxBytes) });
}
