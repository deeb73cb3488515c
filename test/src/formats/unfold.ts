/** A reader of content lines written for the tests, apart from the writer (RFC 5545 §3.1, §3.3.11). */

/** Physical lines, without their CRLF. Fails when the text does not end with CRLF. */
export function physicalLines(text: string): string[] {
  const lines = text.split('\r\n');
  if (lines.pop() !== '') throw new Error('no final CRLF');
  return lines;
}

/** Logical lines. */
export function logicalLines(text: string): string[] {
  return physicalLines(text.replace(/\r\n[ \t]/g, ''));
}

/** Value of the first property of that name, raw; parameters are passed over. */
export function rawValue(text: string, name: string, rank = 0): string | undefined {
  const lines = logicalLines(text).filter((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`));
  const line = lines[rank];
  return line?.slice(line.indexOf(':') + 1);
}

/** TEXT value as it was before escaping. */
export function unescapeText(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, escaped: string) => (escaped.toLowerCase() === 'n' ? '\n' : escaped));
}

/** Only the components named, each from BEGIN to END. */
export function components(text: string, name: string): string[] {
  const found: string[] = [];
  let current: string[] | undefined;
  for (const line of logicalLines(text)) {
    if (line === `BEGIN:${name}`) current = [];
    current?.push(line);
    if (line === `END:${name}` && current !== undefined) {
      found.push(`${current.join('\r\n')}\r\n`);
      current = undefined;
    }
  }
  return found;
}
