/** Where a text stops being JSON, and why. Lines and columns from 1. */
export interface JsonError {
  readonly line: number;
  readonly column: number;
  /** In English, and in French. */
  readonly reason: string;
  readonly raison: string;
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
      return expected === 'end'
        ? undefined
        : at(text, offset, ['the text stops before its end', 'le texte s’arrête avant la fin']);
    }
    TOKEN.lastIndex = offset;
    const token = TOKEN.exec(text)?.[0];
    if (token === undefined) {
      const isString = text[offset] === '"';
      return at(
        text,
        offset,
        isString
          ? [
              'string not closed, or with a forbidden character',
              'texte entre guillemets non fermé, ou caractère interdit',
            ]
          : unexpected(text, offset),
      );
    }
    const kind = token[0]!;
    if (expected === ':') {
      if (kind !== ':') return at(text, offset, ['missing colon after a key', 'deux-points manquant après une clé']);
      expected = 'value';
    } else if (expected === 'key' || expected === 'key|}') {
      if (kind === '"') expected = ':';
      else if (kind === '}' && expected === 'key|}') expected = closed(stack);
      else return at(text, offset, ['missing key between double quotes', 'clé manquante entre guillemets droits']);
    } else if (expected === ',') {
      const open = stack.at(-1);
      if (kind === ',') expected = open === '{' ? 'key' : 'value';
      else if (kind === (open === '{' ? '}' : ']')) expected = closed(stack);
      else return at(text, offset, ['missing comma or closing bracket', 'virgule ou parenthèse fermante manquante']);
    } else if (expected === 'end') {
      return at(text, offset, ['something follows the end of the data', 'quelque chose suit la fin des données']);
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

function unexpected(text: string, offset: number): Reason {
  const character = String.fromCodePoint(text.codePointAt(offset) ?? 0);
  return [`unexpected “${character}”`, `« ${character} » inattendu`];
}

type Reason = readonly [english: string, french: string];

function at(text: string, offset: number, [reason, raison]: Reason): JsonError {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n'), reason, raison };
}
