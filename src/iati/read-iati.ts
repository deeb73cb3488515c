import type { IssueCode } from '../messages/issues.fr.js';
import type { RecordIssue } from '../model/issues.js';
import { type Activity, readActivity } from './read-activity.js';
import { XmlError } from '../xml/xml-reader.js';
import { readTrees } from './xml-tree.js';

/** Pieces of a file: bytes, or text. */
export type Pieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array> | string;

/** A text is read by pieces of this length, so that what is under way stays small. */
const PIECE = 65_536;
/** Bytes in which a file says how it is encoded. */
const DECLARATION = 200;

/**
 * Activities of an IATI file (1.0x or 2.0x), one after the other: nothing of the file is kept but the activity that is
 * read, so that its size does not matter. What is wrong with the file itself is told to `take`; what follows a fault of
 * the XML is not read.
 */
export async function* readIati(
  input: Pieces,
  take: (issue: RecordIssue) => void,
): AsyncGenerator<Activity, void, undefined> {
  const { reader, take: taken, root, tooLarge } = readTrees('iati-activity');
  const issue = (code: IssueCode, line: number, value?: string): void =>
    take({ code, outcome: 'rejected', dataset: 'projects', line, ...(value === undefined ? {} : { value }) });
  let known = 0;
  let start = '';
  try {
    for await (const text of textsOf(input)) {
      start ||= text.slice(0, DECLARATION);
      reader.write(text);
      yield* taken().map(readActivity);
      for (; known < tooLarge.length; known++) issue('unreadable-record', tooLarge[known] ?? 0);
    }
    reader.end();
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    yield* taken().map(readActivity);
    const isPage = /<!doctype\s+html/i.test(start);
    if (error.fault === 'forbidden-doctype' && !isPage) issue('refused-entity', error.line);
    else issue(root() === 'iati-activities' ? 'malformed-xml' : 'not-iati', error.line);
    return;
  }
  if (root() !== 'iati-activities' && root() !== 'iati-activity') issue('not-iati', 1, root());
}

async function* textsOf(input: Pieces): AsyncGenerator<string, void, undefined> {
  if (typeof input === 'string') {
    for (let from = 0; from < input.length; from += PIECE) yield input.slice(from, from + PIECE);
    return;
  }
  let decoder: TextDecoder | undefined;
  let start = new Uint8Array();
  for await (const piece of input) {
    let bytes = piece;
    if (!decoder) {
      // Pieces of the network may be shorter than the declaration.
      bytes = start = concatenated(start, piece);
      if (start.length < DECLARATION) continue;
      decoder = decoderOf(start);
    }
    // A file in memory comes in one piece.
    for (let from = 0; from < bytes.length; from += PIECE)
      yield decoder.decode(bytes.subarray(from, from + PIECE), { stream: true });
  }
  yield decoder ? decoder.decode() : decoderOf(start).decode(start);
}

function concatenated(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

/** By its byte order mark, or the `encoding` of its declaration (XML 1.0 §4.3.3); UTF-8 otherwise. */
function decoderOf(bytes: Uint8Array): TextDecoder {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le');
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be');
  const start = String.fromCharCode(...bytes.subarray(0, DECLARATION));
  const [, label = 'utf-8'] =
    /^(?:\xef\xbb\xbf)?<\?xml[^>]*\bencoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(start) ?? [];
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder('utf-8');
  }
}
