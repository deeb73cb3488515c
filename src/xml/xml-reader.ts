/** Why a text is not XML that can be read. */
export type XmlFault = 'malformed-xml' | 'forbidden-doctype' | 'xml-too-deep';

/** A text that is not XML, or XML that is not read: it stops the reading where it stands. */
export class XmlError extends Error {
  override readonly name = 'XmlError';
  readonly fault: XmlFault;
  /** Line of the text, from 1. */
  readonly line: number;

  constructor(fault: XmlFault, line: number) {
    super(`${fault}, line ${line}`);
    this.fault = fault;
    this.line = line;
  }
}

/** Takes what a document holds, in its order. Names are without their prefix: `table:table-cell` is `table-cell`. */
export interface XmlHandler {
  readonly open: (name: string, attributes: XmlAttributes, line: number) => void;
  /** Text of an element; a long one, or one with character data, comes in several pieces. */
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
}

const MAX_DEPTH = 256;
/** No tag is longer than this. */
const MAX_TAG = 1 << 16;
/** No entity is: `&#x10ffff;` */
const MAX_ENTITY = 12;

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Attributes of an element, read when they are asked for. */
export class XmlAttributes {
  readonly #source: string;
  readonly #decode: (text: string) => string;
  #values?: Map<string, string>;

  constructor(source: string, decode: (text: string) => string) {
    this.#source = source;
    this.#decode = decode;
  }

  /** Value of an attribute, by its name without prefix; the one without a prefix first. */
  get(name: string): string | undefined {
    this.#values ??= this.#read();
    return this.#values.get(name);
  }

  #read(): Map<string, string> {
    const values = new Map<string, string>();
    for (const [, name = '', double, single] of this.#source.matchAll(
      /([^\s=/"'<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
    )) {
      const local = localName(name);
      if (local === name || !values.has(local)) values.set(local, this.#decode(double ?? single ?? ''));
    }
    return values;
  }
}

/** What is no tag, by how it begins: how it ends, and whether it is text. */
const SPANS = [
  { opening: '<!--', closing: '-->', isText: false },
  { opening: '<![CDATA[', closing: ']]>', isText: true },
  { opening: '<?', closing: '?>', isText: false },
] as const;

/**
 * Reads XML 1.0 as it comes, piece by piece, without ever holding more than one tag or text. No document type
 * definition is read: entities other than the five of XML are refused, so no document can grow while it is read.
 * @throws {XmlError} from `write` and `end`.
 */
export class XmlReader {
  readonly #handler: XmlHandler;
  readonly #open: string[] = [];
  #rest = '';
  /** What the text that has come is in the middle of. */
  #span: (typeof SPANS)[number] | undefined;
  #line = 1;
  #hasRoot = false;

  constructor(handler: XmlHandler) {
    this.#handler = handler;
  }

  /** Reads a piece of the document. */
  write(piece: string): void {
    const text = this.#rest + piece;
    let offset = 0;
    let nextBreak = text.indexOf('\n');
    for (;;) {
      const end = this.#readOne(text, offset);
      if (end < 0) break;
      for (; nextBreak >= 0 && nextBreak < end; nextBreak = text.indexOf('\n', nextBreak + 1)) this.#line++;
      offset = end;
    }
    this.#rest = text.slice(offset);
  }

  /** Ends the document: nothing may be left open. */
  end(): void {
    if (this.#rest.trim() !== '' || this.#span !== undefined || this.#open.length > 0 || !this.#hasRoot)
      throw this.#error('malformed-xml');
    this.#rest = '';
  }

  /** One tag, text or part of a span; returns where it ends, -1 when more must come first. */
  #readOne(text: string, offset: number): number {
    if (offset >= text.length) return -1;
    if (this.#span !== undefined) return this.#readSpan(this.#span, text, offset);
    if (text[offset] !== '<') return this.#readText(text, offset);
    const mark = text[offset + 1];
    if (mark !== undefined && mark !== '!' && mark !== '?') return this.#readTag(text, offset);
    const start = text.slice(offset, offset + 9);
    this.#span = SPANS.find(({ opening }) => start.startsWith(opening));
    if (this.#span !== undefined) return offset + this.#span.opening.length;
    if (SPANS.some(({ opening }) => opening.startsWith(start))) return -1;
    throw this.#error('forbidden-doctype');
  }

  #readText(text: string, offset: number): number {
    let end = text.indexOf('<', offset);
    if (end < 0) {
      // An entity may be cut where the piece ends.
      const entity = text.lastIndexOf('&');
      const isCut = entity >= offset && text.length - entity < MAX_ENTITY && !text.includes(';', entity);
      end = isCut ? entity : text.length;
      if (end === offset) return -1;
    }
    if (this.#open.length > 0) this.#handler.text(this.#decode(text.slice(offset, end)));
    else if (/[^\s\ufeff]/.test(text.slice(offset, end))) throw this.#error('malformed-xml');
    return end;
  }

  #readSpan({ closing, isText }: (typeof SPANS)[number], text: string, offset: number): number {
    const found = text.indexOf(closing, offset);
    const end = found < 0 ? Math.max(offset, text.length - closing.length + 1) : found;
    if (isText && end > offset && this.#open.length > 0) this.#handler.text(text.slice(offset, end));
    if (found < 0) return end === offset ? -1 : end;
    this.#span = undefined;
    return found + closing.length;
  }

  #readTag(text: string, offset: number): number {
    const end = tagEnd(text, offset + 1);
    if (end < 0) {
      if (text.length - offset > MAX_TAG) throw this.#error('malformed-xml');
      return -1;
    }
    const tag = text.slice(offset + 1, end);
    const [, slash, name, rest = ''] = /^(\/?)([^\s/<>"'=]+)([^]*)$/.exec(tag) ?? [];
    if (name === undefined) throw this.#error('malformed-xml');
    if (slash === '/') {
      if (this.#open.pop() !== name) throw this.#error('malformed-xml');
      this.#handler.close(localName(name));
      return end + 1;
    }
    if (this.#open.length === 0 && this.#hasRoot) throw this.#error('malformed-xml');
    if (this.#open.length >= MAX_DEPTH) throw this.#error('xml-too-deep');
    this.#hasRoot = true;
    const attributes = new XmlAttributes(rest, (value) => this.#decode(value));
    this.#handler.open(localName(name), attributes, this.#line);
    if (rest.endsWith('/')) this.#handler.close(localName(name));
    else this.#open.push(name);
    return end + 1;
  }

  #decode(text: string): string {
    if (!text.includes('&')) return text;
    return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([^\s;&]*));?/gi, (_, decimal, hexadecimal, name) => {
      const known = typeof name === 'string' && Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
      if (known !== undefined) return known;
      if (typeof name === 'string') throw this.#error('malformed-xml');
      const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hexadecimal), 16);
      return code > 0x10ffff || code === 0 ? '\ufffd' : String.fromCodePoint(code);
    });
  }

  #error(fault: XmlFault): XmlError {
    return new XmlError(fault, this.#line);
  }
}

/** Where a tag ends: a `>` between quotation marks is a character of a value. */
function tagEnd(text: string, start: number): number {
  for (let from = start; ;) {
    const end = text.indexOf('>', from);
    if (end < 0) return -1;
    const quote = openQuote(text, from, end);
    if (quote === undefined) return end;
    const close = text.indexOf(text[quote]!, end + 1);
    if (close < 0) return -1;
    from = close + 1;
  }
}

/** The quotation mark that is open at a place of a tag. */
function openQuote(text: string, start: number, end: number): number | undefined {
  for (let index = start; index < end; index++) {
    const character = text[index]!;
    if (character !== '"' && character !== "'") continue;
    const close = text.indexOf(character, index + 1);
    if (close < 0 || close > end) return index;
    index = close;
  }
  return undefined;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
