/** Comments of an HTML page between which a part is written: `<!-- essonne:calendar limit="5" -->…<!-- /essonne:calendar -->`. */
import { attributesOf } from './marker-attributes.js';
import { MarkerError } from './marker-error.js';

/** What an opening comment says, by name in lower case. */
export type MarkerAttributes = ReadonlyMap<string, string>;

/** A comment of a page that is a marker. */
interface Marker {
  readonly isClosing: boolean;
  readonly settings: string;
  readonly start: number;
  /** After the comment. */
  readonly end: number;
}

/**
 * A page with what stands between its comments replaced, at each place where they are; the rest is left to the byte.
 * What is written keeps to the indentation and the line ends of the page, so that writing again changes nothing.
 * @param name What the comments are for, `calendar`. Capitals in the page make no difference.
 * @param write What to write for the settings of a comment, on a line of the page.
 * @throws {MarkerError} when there are none, one is not closed, cannot be read, or stands where a browser sees no comment.
 */
export async function replaceMarked(
  page: string,
  name: string,
  write: (attributes: MarkerAttributes, line: number) => Promise<string>,
): Promise<string> {
  const eol = page.includes('\r\n') ? '\r\n' : '\n';
  const lineOf = lineCounter(page);
  let written = '';
  let done = 0;
  let open: Marker | undefined;
  for (const marker of markersOf(page, name, lineOf)) {
    if (!marker.isClosing) {
      if (open) throw new MarkerError('open-marker', lineOf(open.start));
      open = marker;
    } else if (open) {
      const line = lineOf(open.start);
      const indent = indentBefore(page, open.start);
      const text = await write(attributesOf(open.settings, line), line);
      const lines = text.split('\n').map((one) => (one === '' ? one : indent + one));
      written += page.slice(done, open.end) + eol + lines.join(eol) + eol + indent;
      done = marker.start;
      open = undefined;
    }
  }
  if (open) throw new MarkerError('open-marker', lineOf(open.start));
  if (done === 0) throw new MarkerError('no-marker');
  return written + page.slice(done);
}

/** Where a comment begins, or an element whose content is no part of the page that readers see. */
const OPENING = /<!--|<(script|style|textarea|template)(?=[\s/>])/gi;

/** The markers of a page in order. The page is gone through once, whatever it holds. */
function* markersOf(page: string, name: string, lineOf: (index: number) => number): Generator<Marker> {
  const marker = new RegExp(`^\\s*(/?)essonne:${name}(?:\\s([^]*))?$`, 'i');
  const hidden = new RegExp(`<!--\\s*/?essonne:${name}(?=[\\s-])`, 'i');
  const opening = new RegExp(OPENING);
  for (let found = opening.exec(page); found; found = opening.exec(page)) {
    const { index: start } = found;
    const element = found[1];
    const [last, end] =
      element === undefined ? endOfComment(page, start) : endOfElement(page, opening.lastIndex, element);
    const content = page.slice(opening.lastIndex, last);
    const [, slash, settings = ''] = (element === undefined ? marker.exec(content) : null) ?? [];
    const inside = slash === undefined ? hidden.exec(content) : null;
    if (inside) throw new MarkerError('hidden-marker', lineOf(opening.lastIndex + inside.index));
    if (slash !== undefined && last === page.length) throw new MarkerError('open-marker', lineOf(start));
    opening.lastIndex = end;
    if (slash !== undefined) yield { isClosing: slash === '/', settings, start, end };
  }
}

/** Where the text of a comment ends, and the comment; one that nothing ends goes to the end of the page. */
function endOfComment(page: string, start: number): readonly [last: number, end: number] {
  // `<!-->` and `<!--->` are whole comments (HTML §13.2.5.43).
  const last = page.indexOf('-->', start + 2);
  return last < 0 ? [page.length, page.length] : [last, last + 3];
}

/** Where the content of an element ends. */
function endOfElement(page: string, from: number, element: string): readonly [last: number, end: number] {
  const closing = new RegExp(`</${element}(?=[\\s/>])`, 'gi');
  closing.lastIndex = from;
  const last = closing.exec(page)?.index ?? page.length;
  return [last, last];
}

/** Blanks before an index, when nothing else is before it on its line. */
function indentBefore(page: string, index: number): string {
  let start = index;
  while (page[start - 1] === ' ' || page[start - 1] === '\t') start -= 1;
  return start === 0 || page[start - 1] === '\n' ? page.slice(start, index) : '';
}

/** Line of an index, from 1; asked in order, lines are counted once. */
function lineCounter(page: string): (index: number) => number {
  let line = 1;
  let counted = 0;
  return (index) => {
    for (let next = page.indexOf('\n', counted); next >= 0 && next < index; next = page.indexOf('\n', counted)) {
      line += 1;
      counted = next + 1;
    }
    return line;
  };
}
