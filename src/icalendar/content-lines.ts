/** Content lines of RFC 5545 §3.1: unfolding, names, parameters. Pure text: nothing of what the lines mean. */

/** A property as it stands in the file, unfolded. */
export interface ContentLine {
  /** Upper case: names are case-insensitive. */
  readonly name: string;
  /** Values by name in upper case, unquoted, the escapes of RFC 6868 undone. */
  readonly parameters: ReadonlyMap<string, readonly string[]>;
  /** As written: escapes belong to its type. */
  readonly value: string;
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
}

/** A logical line and where it begins. */
interface LogicalLine {
  readonly text: string;
  readonly line: number;
}

/** Lines that hold no property. */
export interface ReadLines {
  readonly lines: readonly ContentLine[];
  readonly unreadable: readonly LogicalLine[];
}

/** Reads every line. Line ends are CRLF, or LF, or (when there is no LF at all) the CR of old machines. */
export function readLines(text: string): ReadLines {
  const lines: ContentLine[] = [];
  const unreadable: LogicalLine[] = [];
  for (const logical of unfold(text)) {
    const read = readLine(logical);
    if (read) lines.push(read);
    else unreadable.push(logical);
  }
  return { lines, unreadable };
}

function unfold(text: string): readonly LogicalLine[] {
  const physical = text.replace(/^\ufeff/, '').split(text.includes('\n') ? /\r?\n/ : '\r');
  const logical: { parts: string[]; line: number }[] = [];
  for (const [index, row] of physical.entries()) {
    const last = logical.at(-1);
    if (last && /^[ \t]/.test(row)) last.parts.push(row.slice(1));
    else if (row.trim() !== '') logical.push({ parts: [row.trimStart()], line: index + 1 });
  }
  return logical.map(({ parts, line }) => ({ text: parts.join(''), line }));
}

/** A quote that is never closed hides the colon: the line is read without its quotes then. */
function readLine({ text, line }: LogicalLine): ContentLine | undefined {
  const name = /^[\w.-]+(?=\s*[:;])/.exec(text)?.[0];
  if (name === undefined) return undefined;
  const rest = text.slice(name.length).trimStart();
  const read = readRest(rest) ?? readRest(rest.replaceAll('"', ''));
  // Apple's Address Book groups lines: `item1.LOCATION`.
  return read && { name: name.slice(name.lastIndexOf('.') + 1).toUpperCase(), ...read, line };
}

/** What follows the name: parameters, each after a semicolon, then the value after a colon. */
function readRest(text: string): Pick<ContentLine, 'parameters' | 'value'> | undefined {
  const parameters = new Map<string, readonly string[]>();
  let position = 0;
  while (text[position] === ';') {
    const stop = nextOf(text, position + 1, '=:;');
    const name = text
      .slice(position + 1, stop)
      .trim()
      .toUpperCase();
    position = stop;
    if (text[position] !== '=') continue;
    const values: string[] = [];
    do {
      const isQuoted = text[position + 1] === '"';
      const close = isQuoted ? text.indexOf('"', position + 2) : position;
      if (close === -1) return undefined;
      const next = nextOf(text, close + 1, ',;:');
      values.push(unescapeParameter(text.slice(position + 1, next)));
      position = next;
    } while (text[position] === ',');
    if (name !== '' && !parameters.has(name)) parameters.set(name, values);
  }
  return text[position] === ':' ? { parameters, value: text.slice(position + 1) } : undefined;
}

function nextOf(text: string, from: number, stops: string): number {
  for (let index = from; index < text.length; index++) if (stops.includes(text[index]!)) return index;
  return text.length;
}

/** Without its quotes; RFC 6868. */
function unescapeParameter(value: string): string {
  return value
    .replaceAll('"', '')
    .replace(/\^([n^'])/g, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped === '^' ? '^' : '"'))
    .trim();
}
