/** Where a text stops being JSON, and why. Lines and columns from 1. */
export interface JsonError {
  readonly line: number;
  readonly column: number;
  readonly reason: string;
}

const TOKEN =
  /[{}[\],:]|"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;
const SPACE = /[ \t\r\n]*/y;

/**
 * Finds the first error of a text that `JSON.parse` refused. Engines word and place it differently (Safari gives no
 * place at all), so the place is found here. Returns `undefined` for valid JSON.
 */
export function locateJsonError(text: string): JsonError | undefined {
  const stack: ('{' | '[')[] = [];
  /** What may come next: a value, a key, a colon, a separator, or nothing. `|]` and `|}` allow the closing too. */
  let expected: 'value' | 'value|]' | 'key' | 'key|}' | ':' | ',' | 'end' = 'value';
  let offset = 0;
  for (;;) {
    SPACE.lastIndex = offset;
    SPACE.test(text);
    offset = SPACE.lastIndex;
    if (offset >= text.length) {
      return expected === 'end' ? undefined : at(text, offset, 'the text stops before its end');
    }
    TOKEN.lastIndex = offset;
    const token = TOKEN.exec(text)?.[0];
    if (token === undefined) {
      const isString = text[offset] === '"';
      return at(text, offset, isString ? 'string not closed, or with a forbidden character' : unexpected(text, offset));
    }
    const kind = token[0]!;
    if (expected === ':') {
      if (kind !== ':') return at(text, offset, 'missing colon after a key');
      expected = 'value';
    } else if (expected === 'key' || expected === 'key|}') {
      if (kind === '"') expected = ':';
      else if (kind === '}' && expected === 'key|}') expected = closed(stack);
      else return at(text, offset, 'missing key between double quotes');
    } else if (expected === ',') {
      const open = stack.at(-1);
      if (kind === ',') expected = open === '{' ? 'key' : 'value';
      else if (kind === (open === '{' ? '}' : ']')) expected = closed(stack);
      else return at(text, offset, 'missing comma or closing bracket');
    } else if (expected === 'end') {
      return at(text, offset, 'something follows the end of the data');
    } else if (kind === '{' || kind === '[') {
      stack.push(kind);
      expected = kind === '{' ? 'key|}' : 'value|]';
    } else if (kind === ']' && expected === 'value|]') {
      expected = closed(stack);
    } else if ('}],:'.includes(kind)) {
      return at(text, offset, unexpected(text, offset));
    } else {
      expected = stack.length ? ',' : 'end';
    }
    offset = TOKEN.lastIndex;
  }
}

function closed(stack: ('{' | '[')[]): ',' | 'end' {
  stack.pop();
  return stack.length ? ',' : 'end';
}

function unexpected(text: string, offset: number): string {
  return `unexpected “${String.fromCodePoint(text.codePointAt(offset) ?? 0)}”`;
}

function at(text: string, offset: number, reason: string): JsonError {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n'), reason };
}
