/** What is told of a document as it is read. */
export interface XmlEvents {
  /** An element begins. @param line Of its tag, from 1. */
  readonly open: (name: string, attributes: ReadonlyMap<string, string>, line: number) => void;
  readonly close: () => void;
  /** A piece of text; that of one element may come in several. */
  readonly text: (text: string) => void;
}

/** A document that is not XML, or that holds what is refused. */
export class XmlError extends Error {
  override readonly name = 'XmlError';
  readonly line: number;
  readonly kind: 'malformed' | 'entity';
  /** In French. */
  readonly raison: string;

  constructor(line: number, [reason, raison]: Reason, kind: XmlError['kind'] = 'malformed') {
    super(reason);
    this.line = line;
    this.raison = raison;
    this.kind = kind;
  }
}

type Reason = readonly [english: string, french: string];

const MAX_DEPTH = 100;
/** A tag, a comment or a text longer than this is none: memory stays bounded. */
const MAX_PENDING = 4_000_000;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const TAG = /^<([^\s/>=<"']+)((?:\s+[^\s=<>/"']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>$/;
const ATTRIBUTE = /([^\s=<>/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * A strict, small reader of XML 1.0, piece by piece and in bounded memory. Libraries were looked at: those that stream
 * are not ECMAScript modules, or take what is not XML. It knows the five entities of XML and characters by number; a
 * document that defines its own is refused, so that none can grow without end or reach a file (« billion laughs »,
 * external entities).
 */
export class XmlReader {
  readonly #events: XmlEvents;
  readonly #open: string[] = [];
  #pending = '';
  #line = 1;
  #isRooted = false;

  constructor(events: XmlEvents) {
    this.#events = events;
  }

  /** @throws {XmlError} */
  write(chunk: string): void {
    this.#pending += chunk;
    let from = 0;
    for (;;) {
      const end = this.#next(from);
      if (end === undefined) break;
      this.#countLines(from, end);
      from = end;
    }
    this.#pending = this.#pending.slice(from);
    if (this.#pending.length > MAX_PENDING)
      throw this.#error(['a tag or a text has no end', 'une balise ou un texte n’a pas de fin']);
  }

  /** @throws {XmlError} when the document is not complete. */
  end(): void {
    if (this.#pending.trim() !== '' || this.#open.length > 0 || !this.#isRooted)
      throw this.#error(['the file stops before its end', 'le fichier s’arrête avant la fin']);
  }

  /** Reads what begins at a place. @returns where it ends; `undefined` when the rest has not come. */
  #next(from: number): number | undefined {
    const buffer = this.#pending;
    if (from >= buffer.length) return undefined;
    if (buffer[from] !== '<') return this.#text(from);
    if (buffer.startsWith('<!--', from)) return after(buffer, '-->', from + 4);
    if (buffer.startsWith('<![CDATA[', from)) {
      const end = after(buffer, ']]>', from + 9);
      if (end !== undefined) this.#give(buffer.slice(from + 9, end - 3));
      return end;
    }
    if (buffer.startsWith('<?', from)) return after(buffer, '?>', from + 2);
    if (buffer.startsWith('<!', from)) return buffer.length - from < 9 ? undefined : this.#doctype(from);
    const end = tagEnd(buffer, from);
    if (end !== undefined) this.#tag(buffer.slice(from, end));
    return end;
  }

  #text(from: number): number | undefined {
    const end = this.#pending.indexOf('<', from);
    if (end === -1) return undefined;
    this.#give(this.#unescaped(this.#pending.slice(from, end)));
    return end;
  }

  #give(text: string): void {
    if (this.#open.length > 0) this.#events.text(text);
    else if (/[^\s\ufeff]/.test(text))
      throw this.#error(['a text stands outside of the document', 'un texte est en dehors du document']);
  }

  #doctype(from: number): number | undefined {
    const end = after(this.#pending, '>', from);
    const declaration = this.#pending.slice(from, end);
    if (/\[|<!ENTITY/i.test(declaration))
      throw new XmlError(this.#line, ['it defines entities', 'il définit des entités'], 'entity');
    return end;
  }

  #tag(tag: string): void {
    if (tag.startsWith('</')) {
      const name = tag.slice(2, -1).trim();
      const open = this.#open.pop();
      if (open !== name) throw this.#error([`</${name}> closes <${open ?? ''}>`, `</${name}> ferme <${open ?? ''}>`]);
      this.#events.close();
      return;
    }
    const [, name, attributes = '', slash] = TAG.exec(tag) ?? [];
    if (name === undefined) throw this.#error(['this tag is not XML', 'cette balise n’est pas du XML']);
    if (this.#open.length === 0 && this.#isRooted)
      throw this.#error(['a second document follows', 'un second document suit']);
    this.#isRooted = true;
    this.#events.open(name, this.#attributes(attributes), this.#line);
    if (slash) this.#events.close();
    else if (this.#open.push(name) > MAX_DEPTH)
      throw this.#error(['elements are nested too deep', 'trop d’éléments sont imbriqués']);
  }

  #attributes(text: string): ReadonlyMap<string, string> {
    const found = new Map<string, string>();
    for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE)) {
      if (found.has(name)) throw this.#error([`twice the attribute ${name}`, `deux fois l’attribut ${name}`]);
      found.set(name, this.#unescaped(double ?? single ?? ''));
    }
    return found;
  }

  /** Entities of HTML that are not XML's stay as they are written: the words they stand for are read later. */
  #unescaped(text: string): string {
    if (!text.includes('&')) return text;
    return text.replace(
      /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|([A-Za-z]+));/g,
      (whole, decimal?: string, hex?: string, name?: string) => {
        if (name !== undefined) return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? whole) : whole;
        const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
      },
    );
  }

  #countLines(from: number, to: number): void {
    for (let at = this.#pending.indexOf('\n', from); at !== -1 && at < to; at = this.#pending.indexOf('\n', at + 1))
      this.#line++;
  }

  #error(reason: Reason): XmlError {
    return new XmlError(this.#line, reason);
  }
}

function after(text: string, mark: string, from: number): number | undefined {
  const found = text.indexOf(mark, from);
  return found === -1 ? undefined : found + mark.length;
}

/** Where a tag ends: at its `>` out of quotes. */
function tagEnd(text: string, from: number): number | undefined {
  for (let at = from + 1; at < text.length; at++) {
    const character = text[at];
    if (character === '>') return at + 1;
    if (character === '"' || character === "'") {
      at = text.indexOf(character, at + 1);
      if (at === -1) return undefined;
    }
  }
  return undefined;
}
