/** A cell as a spreadsheet stores it. */
export type WrittenCell =
  | string
  | number
  | boolean
  /** A day, as a spreadsheet counts them, and its time as a part of it. */
  | { readonly serial: number; readonly hasTime?: boolean };

/** Sheets by name. */
export type WrittenSheets = Readonly<Record<string, readonly (readonly WrittenCell[])[]>>;

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** An archive of files, deflated. Checksums are zero: nothing here reads them. */
export async function writeZip(
  files: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const [path, content] of Object.entries(files)) {
    const name = new TextEncoder().encode(path);
    const plain = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const packed = await deflate(plain);
    const header = (size: number, signature: number, at: number): DataView<ArrayBuffer> => {
      const view = new DataView(new ArrayBuffer(size));
      view.setUint32(0, signature, true);
      view.setUint16(at + 4, 8, true);
      view.setUint32(at + 14, packed.length, true);
      view.setUint32(at + 18, plain.length, true);
      view.setUint16(at + 22, name.length, true);
      return view;
    };
    const local = header(30, 0x04034b50, 4);
    const entry = header(46, 0x02014b50, 6);
    entry.setUint32(42, offset, true);
    parts.push(new Uint8Array(local.buffer), name, packed);
    directory.push(new Uint8Array(entry.buffer), name);
    offset += 30 + name.length + packed.length;
  }
  const end = new DataView(new ArrayBuffer(22));
  const length = directory.reduce((sum, part) => sum + part.length, 0);
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, Object.keys(files).length, true);
  end.setUint16(10, Object.keys(files).length, true);
  end.setUint32(12, length, true);
  end.setUint32(16, offset, true);
  const whole = await new Blob([...parts, ...directory, new Uint8Array(end.buffer)]).arrayBuffer();
  return new Uint8Array(whole);
}

const letter = (column: number): string =>
  (column >= 26 ? letter(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

function xlsxCell(cell: WrittenCell, reference: string): string {
  if (cell === '') return '';
  if (typeof cell === 'string')
    return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${reference}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  return `<c r="${reference}" s="${cell.hasTime ? 2 : 1}"><v>${cell.serial}</v></c>`;
}

/** An Office Open XML workbook; styles 1 and 2 are dates, without and with time. @param extra After each sheet's rows. */
export function writeXlsx(sheets: WrittenSheets, extra = ''): Promise<Uint8Array<ArrayBuffer>> {
  const names = Object.keys(sheets);
  const relation = (id: number, kind: string, target: string): string =>
    `<Relationship Id="r${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;
  return writeZip({
    '_rels/.rels': `<Relationships>${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names.map((_, index) => relation(index, 'worksheet', `worksheets/${index}.xml`)).join('')}${relation(900, 'styles', 'styles.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook><sheets>${names.map((name, index) => `<sheet name="${escapeXml(name)}" r:id="r${index}"/>`).join('')}</sheets></workbook>`,
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>',
    ...Object.fromEntries(
      Object.values(sheets).map((rows, index) => [
        `xl/worksheets/${index}.xml`,
        `<?xml version="1.0"?><worksheet><sheetData>${rows
          .map(
            (cells, line) =>
              `<row r="${line + 1}">${cells.map((cell, column) => xlsxCell(cell, `${letter(column)}${line + 1}`)).join('')}</row>`,
          )
          .join('')}</sheetData>${extra}</worksheet>`,
      ]),
    ),
  });
}

const isoOf = (serial: number, hasTime = false): string =>
  new Date(Math.round((serial - 25_569) * 86_400) * 1000).toISOString().slice(0, hasTime ? 19 : 10);

function odsCell(cell: WrittenCell): string {
  if (cell === '') return '<table:table-cell/>';
  if (typeof cell === 'string') {
    const lines = cell.split('\n').map((line) => `<text:p>${escapeXml(line).replace(/ /g, '<text:s/>')}</text:p>`);
    return `<table:table-cell office:value-type="string">${lines.join('')}</table:table-cell>`;
  }
  if (typeof cell === 'number')
    return `<table:table-cell office:value-type="float" office:value="${cell}"><text:p>${cell}</text:p></table:table-cell>`;
  if (typeof cell === 'boolean')
    return `<table:table-cell office:value-type="boolean" office:boolean-value="${String(cell)}"><text:p>${cell ? 'VRAI' : 'FAUX'}</text:p></table:table-cell>`;
  const iso = isoOf(cell.serial, cell.hasTime);
  return `<table:table-cell office:value-type="date" office:date-value="${iso}"><office:annotation><text:p>note</text:p></office:annotation><text:p>${iso.replace('T', ' ')}</text:p></table:table-cell>`;
}

/** An OpenDocument spreadsheet. */
export function writeOds(sheets: WrittenSheets): Promise<Uint8Array<ArrayBuffer>> {
  const tables = Object.entries(sheets).map(
    ([name, rows]) =>
      `<table:table table:name="${escapeXml(name)}">${rows
        .map((cells) => `<table:table-row>${cells.map(odsCell).join('')}</table:table-row>`)
        .join(
          '',
        )}<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>`,
  );
  return writeZip({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<office:document-content><office:body><office:spreadsheet>${tables.join('')}</office:spreadsheet></office:body></office:document-content>`,
  });
}

/** The same cells as French software writes them in CSV. */
export function writeCsvRows(rows: readonly (readonly WrittenCell[])[]): string {
  const text = (cell: WrittenCell): string => {
    if (typeof cell === 'boolean') return cell ? 'VRAI' : 'FAUX';
    if (typeof cell === 'number') return String(cell).replace('.', ',');
    if (typeof cell === 'string') return cell;
    const [day = '', time = ''] = isoOf(cell.serial, cell.hasTime).split('T');
    return `${day.split('-').reverse().join('/')}${time && ` ${time.slice(0, 5)}`}`;
  };
  return rows.map((cells) => cells.map((cell) => `"${text(cell).replaceAll('"', '""')}"`).join(';')).join('\n');
}
