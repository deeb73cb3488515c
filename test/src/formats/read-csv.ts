/** A strict reader of CSV (RFC 4180) written for the tests, apart from the writer. Fails on what the RFC forbids. */
export function readCsv(text: string, delimiter = ','): Record<string, string>[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let rest = text.replace(/^\ufeff/, '');
  while (rest !== '') {
    const quoted = /^"((?:[^"]|"")*)"/.exec(rest);
    const plain = new RegExp(`^[^"${delimiter}\\r\\n]*`).exec(rest)?.[0] ?? '';
    row.push(quoted === null ? plain : (quoted[1] ?? '').replaceAll('""', '"'));
    rest = rest.slice(quoted === null ? plain.length : quoted[0].length);
    if (rest.startsWith(delimiter)) {
      rest = rest.slice(1);
    } else if (rest.startsWith('\r\n')) {
      rest = rest.slice(2);
      rows.push(row);
      row = [];
    } else {
      throw new Error(`neither a delimiter nor CRLF before ${JSON.stringify(rest.slice(0, 40))}`);
    }
  }
  if (row.length > 0) throw new Error('no final CRLF');
  const [headings = [], ...records] = rows;
  return records.map((cells) => {
    if (cells.length !== headings.length) throw new Error(`${cells.length} cells for ${headings.length} headings`);
    return Object.fromEntries(headings.map((heading, index) => [heading, cells[index] ?? '']));
  });
}
