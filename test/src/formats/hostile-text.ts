/** Texts that break careless writers, for property-based tests. */
import fc from 'fast-check';

const fragments = [
  'é',
  '👩‍👩‍👧',
  '\r\n',
  '\r',
  '\n',
  '\u2028',
  '\u2029',
  '\u0085',
  '\u0000',
  '\u0007',
  '\u001b[31m',
  '\ud800',
  '\udc00',
  '\uffff',
  '\ufeff',
  '\u202e',
  '\u200f',
  ',',
  ';',
  ':',
  '"',
  '\\',
  '\\n',
  '|',
  '\t',
  ' ',
  '=cmd()',
  '+1',
  '-1',
  '@x',
  '\r\nBEGIN:VEVENT\r\nUID:injected\r\nEND:VEVENT',
  'END:VCALENDAR',
  '</script><!--',
  ']]>',
  '<x a="1">&amp;',
  '__proto__',
  'constructor',
];

/** Any string of UTF-16 units, lone surrogates included, mixed with what is known to break writers. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...fragments), fc.string({ unit: 'binary', maxLength: 40 }), fc.string()), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

/** What a reader must get back: line ends as LF, no control or non-character, lone surrogates replaced. */
export function expectedText(text: string): string {
  let expected = '';
  for (const character of text.replaceAll('\r\n', '\n')) {
    const code = character.codePointAt(0) ?? 0;
    const isControl = (code < 32 && code !== 9 && code !== 10) || (code >= 127 && code < 160);
    if (code === 13 || code === 0x85 || code === 0x2028 || code === 0x2029) expected += '\n';
    else if (code >= 0xd800 && code <= 0xdfff) expected += '\ufffd';
    else if (!isControl && code !== 0xfffe && code !== 0xffff) expected += character;
  }
  return expected;
}

/** Runs of a property: enough to find what is known to break, few enough for every run. */
export const runs = { numRuns: 300, seed: 20261123 };
