/** Comments of an HTML page between which a part is written: `<!-- essonne:calendar limit="5" -->…<!-- /essonne:calendar -->`. */

/** Why the comments of a page cannot be used. */
export type MarkerFault = 'no-marker' | 'open-marker' | 'bad-marker';

/** The comments of a page cannot be used; nothing was written. */
export class MarkerError extends Error {
  override readonly name = 'MarkerError';
  readonly fault: MarkerFault;

  constructor(fault: MarkerFault) {
    super(fault);
    this.fault = fault;
  }
}

/** What an opening comment says, by name. */
export type MarkerAttributes = ReadonlyMap<string, string>;

const ATTRIBUTE = /\s+([a-z-]+)="([^"]*)"/y;

/**
 * A page with what stands between its comments replaced, at each place where they are; the rest is left to the byte.
 * What is written keeps to the indentation and the line ends of the page, so that writing again changes nothing.
 * @param name What the comments are for, `calendar`.
 * @throws {MarkerError} when there are none, one is not closed, or one cannot be read.
 */
export async function replaceMarked(
  page: string,
  name: string,
  write: (attributes: MarkerAttributes) => Promise<string>,
): Promise<string> {
  const opening = new RegExp(`<!--\\s*essonne:${name}(?=[\\s-])(.*?)\\s*-->`, 'gs');
  const closing = new RegExp(`<!--\\s*/essonne:${name}\\s*-->`, 'g');
  const eol = page.includes('\r\n') ? '\r\n' : '\n';
  let written = '';
  let done = 0;
  for (let open = opening.exec(page); open; open = opening.exec(page)) {
    const start = opening.lastIndex;
    closing.lastIndex = start;
    const close = closing.exec(page);
    const next = opening.exec(page);
    if (!close || (next && next.index < close.index)) throw new MarkerError('open-marker');
    const indent = /(?:^|\n)([ \t]*)$/.exec(page.slice(0, open.index))?.[1] ?? '';
    const text = await write(attributesOf(open[1] ?? ''));
    const lines = text.split('\n').map((line) => (line === '' ? line : indent + line));
    written += page.slice(done, start) + eol + lines.join(eol) + eol + indent;
    done = close.index;
    opening.lastIndex = closing.lastIndex;
  }
  if (done === 0) throw new MarkerError('no-marker');
  return written + page.slice(done);
}

function attributesOf(text: string): MarkerAttributes {
  const attributes = new Map<string, string>();
  let end = 0;
  ATTRIBUTE.lastIndex = 0;
  for (let found = ATTRIBUTE.exec(text); found; found = ATTRIBUTE.exec(text)) {
    attributes.set(found[1] ?? '', found[2] ?? '');
    end = ATTRIBUTE.lastIndex;
  }
  if (text.slice(end).trim() !== '') throw new MarkerError('bad-marker');
  return attributes;
}
