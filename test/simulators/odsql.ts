/**
 * A reader of the conditions of ODSQL, strict: what is not of the language is refused as the API refuses it. Three-valued
 * as SQL is: a comparison with nothing is neither true nor false, and `NOT` leaves it so.
 */

/** The API's own error for a condition that it cannot read. */
export class OdsqlError extends Error {}

type Value = unknown;
type Row = Readonly<Record<string, Value>>;
type Truth = boolean | undefined;
/** Whether a row satisfies a condition. */
export type Condition = (row: Row) => Truth;

const TOKEN =
  /\s*(?:(?<text>"(?:[^"\\\p{Cc}]|\\["\\])*")|(?<field>`[^`]+`)|(?<geom>geom'[^']*')|(?<date>date'[^']*')|(?<length>\d+(?:\.\d+)?(?:km|m)\b)|(?<number>-?\d+(?:\.\d+)?)|(?<sign><=|>=|!=|[=<>(),])|(?<word>[A-Za-z_]+))/uy;

interface Token {
  readonly kind: string;
  readonly value: string;
}

function tokens(source: string): readonly Token[] {
  const found: Token[] = [];
  let index = 0;
  while (source.slice(index).trim() !== '') {
    TOKEN.lastIndex = index;
    const match = TOKEN.exec(source);
    if (!match) throw new OdsqlError(`ODSQL query is malformed: ${source.slice(index, index + 20)}`);
    index = TOKEN.lastIndex;
    const [kind, value] =
      Object.entries(match.groups as Record<string, string | undefined>).find(([, text]) => text !== undefined) ?? [];
    found.push({ kind: kind ?? '', value: value ?? '' });
  }
  return found;
}

/** Reads a condition. @throws {OdsqlError} */
export function parseCondition(source: string, columns: ReadonlySet<string>): Condition {
  const parser = new Parser(tokens(source), columns);
  return parser.whole();
}

class Parser {
  readonly #tokens: readonly Token[];
  readonly #columns: ReadonlySet<string>;
  #next = 0;

  constructor(found: readonly Token[], columns: ReadonlySet<string>) {
    this.#tokens = found;
    this.#columns = columns;
  }

  whole(): Condition {
    const condition = this.#or();
    if (this.#next < this.#tokens.length) throw new OdsqlError('ODSQL query is malformed: something follows');
    return condition;
  }

  #or(): Condition {
    const parts = [this.#and()];
    while (this.#takes('OR')) parts.push(this.#and());
    return (row) => {
      const truths = parts.map((part) => part(row));
      return truths.includes(true) ? true : truths.includes(undefined) ? undefined : false;
    };
  }

  #and(): Condition {
    const parts = [this.#not()];
    while (this.#takes('AND')) parts.push(this.#not());
    return (row) => {
      const truths = parts.map((part) => part(row));
      return truths.includes(false) ? false : truths.includes(undefined) ? undefined : true;
    };
  }

  #not(): Condition {
    if (!this.#takes('NOT')) return this.#one();
    const condition = this.#not();
    return (row) => {
      const truth = condition(row);
      return truth === undefined ? undefined : !truth;
    };
  }

  #one(): Condition {
    if (this.#takes('(')) {
      const condition = this.#or();
      this.#expect(')');
      return condition;
    }
    if (this.#takes('within_distance')) return this.#within();
    const column = this.#column();
    if (this.#takes('IS')) {
      const isNot = this.#takes('NOT');
      this.#expect('NULL');
      return (row) => ((row[column] ?? null) === null) !== isNot;
    }
    const wanted: string[] = [];
    const sign = this.#take().value.toUpperCase();
    if (sign === 'IN') {
      this.#expect('(');
      do wanted.push(this.#literal());
      while (this.#takes(','));
      this.#expect(')');
    } else if (['=', '<=', '>=', '<', '>'].includes(sign)) wanted.push(this.#literal());
    else throw new OdsqlError(`ODSQL query is malformed: ${sign}`);
    return (row) => compares(row[column], sign, wanted);
  }

  #within(): Condition {
    this.#expect('(');
    const column = this.#column();
    this.#expect(',');
    const [, lon, lat] = /^geom'POINT\((-?[\d.]+) (-?[\d.]+)\)'$/.exec(this.#take('geom').value) ?? [];
    if (lon === undefined || lat === undefined) throw new OdsqlError('ODSQL query is malformed: geometry');
    this.#expect(',');
    const length = this.#take('length').value;
    this.#expect(')');
    const metres = parseFloat(length) * (length.endsWith('km') ? 1000 : 1);
    return (row) => {
      const place = row[column] as { lon: number; lat: number } | null | undefined;
      return place ? metresBetween(place, { lon: Number(lon), lat: Number(lat) }) <= metres : undefined;
    };
  }

  #column(): string {
    const name = this.#take('field').value.slice(1, -1);
    if (!this.#columns.has(name)) throw new OdsqlError(`Unknown field: ${name}`);
    return name;
  }

  #literal(): string {
    const { kind, value } = this.#take();
    if (kind === 'text') return value.slice(1, -1).replace(/\\(.)/g, '$1');
    if (kind === 'date') return value.slice(5, -1);
    if (kind === 'number') return value;
    throw new OdsqlError(`ODSQL query is malformed: ${value}`);
  }

  #take(kind?: string): Token {
    const token = this.#tokens[this.#next++];
    if (!token || (kind !== undefined && token.kind !== kind)) throw new OdsqlError('ODSQL query is malformed');
    return token;
  }

  #takes(word: string): boolean {
    const token = this.#tokens[this.#next];
    const isIt = (token?.kind === 'word' || token?.kind === 'sign') && token.value.toUpperCase() === word.toUpperCase();
    if (isIt) this.#next++;
    return isIt;
  }

  #expect(word: string): void {
    if (!this.#takes(word)) throw new OdsqlError(`ODSQL query is malformed: ${word} is missing`);
  }
}

function compares(found: Value, sign: string, wanted: readonly string[]): Truth {
  if (found === null || found === undefined) return undefined;
  const values = (Array.isArray(found) ? (found as Value[]) : [found]).map(String);
  if (sign === '=' || sign === 'IN') return values.some((value) => wanted.includes(value));
  const [bound = ''] = wanted;
  return values.some((value) => {
    const order = value.slice(0, 10) < bound ? -1 : value.slice(0, 10) > bound ? 1 : 0;
    return sign === '<=' ? order <= 0 : sign === '>=' ? order >= 0 : sign === '<' ? order < 0 : order > 0;
  });
}

/** On a sphere, as the engine behind the portals measures. */
function metresBetween(a: { lon: number; lat: number }, b: { lon: number; lat: number }): number {
  const [x, y, z, t] = [a.lat, b.lat, a.lon, b.lon].map((degrees) => (degrees * Math.PI) / 180) as [
    ...[number, number, number, number],
  ];
  const chord = Math.sin((y - x) / 2) ** 2 + Math.cos(x) * Math.cos(y) * Math.sin((t - z) / 2) ** 2;
  return 2 * 6_371_008.7714 * Math.asin(Math.sqrt(chord));
}
