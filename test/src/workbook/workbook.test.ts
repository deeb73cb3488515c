import { expect } from 'chai';
import fc from 'fast-check';
import { WorkbookError, readWorkbook } from '../../../src/workbook/index.js';
import { numberForm, numberText } from '../../../src/workbook/cell-text.js';
import { ZipArchive } from '../../../src/workbook/zip.js';
import { writeOds, writeXlsx, writeZip } from './write-workbook.js';

/** Why a file is refused; it must be refused. */
async function faultOf(bytes: Uint8Array): Promise<string> {
  try {
    await readWorkbook(bytes);
  } catch (error) {
    if (error instanceof WorkbookError) return error.fault;
    throw error;
  }
  return 'read';
}

describe('cells of a workbook', () => {
  const shown: readonly (readonly [raw: string, format: string, text: string])[] = [
    ['46093', 'dd/mm/yyyy', '2026-03-12'],
    ['46093', '[$-40C]d mmmm yyyy;@', '2026-03-12'],
    ['46093.604166666664', 'dd/mm/yyyy hh:mm', '2026-03-12T14:30'],
    ['46093', 'mmmm yyyy', '2026-03'],
    ['46093', 'yyyy', '2026'],
    ['0.604166666666667', 'hh:mm', '14:30'],
    ['0.5', '0%', '50%'],
    ['1228', '00000', '01228'],
    ['41816609', '000\\ 000\\ 000', '041816609'],
    ['21910228400013', '0', '21910228400013'],
    ['0.30000000000000004', 'General', '0.3'],
    ['672.832', '#,##0.000', '672.8320'],
    ['12250.5', '#,##0.00\\ "€ par jour"', '12250.5'],
    ['1E-3', 'General', '0.0010'],
    ['5', '#,##0 "dossiers"', '5'],
  ];
  for (const [raw, format, text] of shown)
    it(`${raw} shown as ${format} is ${text}`, () => {
      expect(numberText(raw, numberForm(164, format))).to.equal(text);
    });

  it('days of old Macintosh files count from 1904', () => {
    expect(numberText('44631', numberForm(14, undefined), 1904)).to.equal('2026-03-12');
  });
});

describe('readWorkbook', () => {
  it('tells what a workbook cannot give: hidden sheets, failed and uncalculated formulas', async () => {
    const bytes = await writeZip({
      'xl/workbook.xml':
        '<x:workbook xmlns:x="a"><x:sheets><x:sheet name="A" r:id="a"/><x:sheet name="B" state="veryHidden" r:id="b"/></x:sheets></x:workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="a" Type="x/worksheet" Target="/xl/a.xml"/><Relationship Id="b" Type="x/worksheet" Target="b.xml"/><Relationship Id="s" Type="x/sharedStrings" Target="s.xml"/></Relationships>',
      'xl/s.xml': '<sst><si><r><t>Pui</t></r><r><t>ts_x000D_</t></r><rPh><t>x</t></rPh></si></sst>',
      'xl/a.xml':
        '<worksheet><sheetData><row><c t="s"><v>0</v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c><c><f>A1</f></c><c t="str"><f>""</f><v></v></c><c t="b"><v>1</v></c></row></sheetData></worksheet>',
    });
    expect(await readWorkbook(bytes)).to.deep.equal([
      {
        name: 'A',
        isHidden: false,
        rows: [{ line: 1, cells: ['Puits\r', '', '', '', 'vrai'] }],
        merged: [],
        problems: [
          { code: 'formula-error', line: 1, column: 1, value: '#DIV/0!' },
          { code: 'uncalculated-formula', line: 1, column: 2, value: '' },
        ],
      },
      { name: 'B', isHidden: true, rows: [], merged: [], problems: [] },
    ]);
  });

  it('refuses what is no workbook, with a reason', async () => {
    const compound = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...new Array<number>(600).fill(0));
    expect(await faultOf(compound)).to.equal('old-workbook');
    const name = [...new TextEncoder().encode('EncryptedPackage')].flatMap((byte) => [byte, 0]);
    expect(await faultOf(Uint8Array.of(0xd0, 0xcf, ...name))).to.equal('encrypted-workbook');
    expect(await faultOf(new TextEncoder().encode('référence;titre'))).to.equal('damaged-workbook');
    expect(await faultOf(await writeZip({ 'a.txt': 'a' }))).to.equal('damaged-workbook');
    expect(await faultOf(await writeZip({ 'content.xml': '<!DOCTYPE a [<!ENTITY a "aaaa">]><a>&a;</a>' }))).to.equal(
      'damaged-workbook',
    );
  });

  it('no file can grow out of measure', async () => {
    const zeros = await writeZip({ 'content.xml': new Uint8Array(20_000_000) });
    expect(zeros.length).to.be.lessThan(40_000);
    const archive = new ZipArchive(zeros, 1_000_000);
    let length = 0;
    let fault = '';
    try {
      for await (const text of archive.text('content.xml')) length += text.length;
    } catch (error) {
      fault = (error as WorkbookError).fault;
    }
    expect(fault).to.equal('too-large-workbook');
    expect(length).to.be.lessThan(1_000_001);
    const row =
      '<table:table-row table:number-rows-repeated="2000000"><table:table-cell table:number-columns-repeated="16384" office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>';
    const sheet = (rows: string): string => `<d><table:table table:name="a">${rows}</table:table></d>`;
    expect(await faultOf(await writeZip({ 'content.xml': sheet(row) }))).to.equal('too-large-workbook');
    expect(await faultOf(await writeZip({ 'content.xml': sheet('<table:table-row>'.repeat(400)) }))).to.equal(
      'damaged-workbook',
    );
  });

  it('bytes that are changed anywhere give a workbook or a reason, nothing else', async () => {
    const sheets = {
      Projets: [
        ['titre', 'début'],
        ['Puits', { serial: 46_000 }],
      ],
    };
    const originals = [await writeXlsx(sheets), await writeOds(sheets)];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...originals),
        fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 8 }),
        fc.nat(),
        async (original, changes, cut) => {
          const bytes = original.slice(0, cut % 3 === 0 ? cut % original.length : original.length);
          for (const [at, byte] of changes) if (bytes.length > 0) bytes[at % bytes.length] = byte;
          expect(await faultOf(bytes)).to.match(/-workbook$|^read$/);
        },
      ),
      { numRuns: 150 },
    );
  });
});
