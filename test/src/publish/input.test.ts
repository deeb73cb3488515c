import { expect } from 'chai';
import { decodeBytes } from '../../../src/transport/decode-bytes.js';
import { parseCsv } from '../../../src/csv/parse-csv.js';
import { itemsOf, parseJson } from '../../../src/publish/input/parse-json.js';
import { tables } from '../../../src/publish/tables/columns.js';
import { findTable } from '../../../src/publish/tables/find-table.js';
import { foldHeading } from '../../../src/csv/fold-heading.js';
import { bindHeadings } from '../../../src/publish/tables/headings.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('bytes', () => {
  it('reads UTF-8 with and without BOM', () => {
    expect(decodeBytes(utf8('été'))).to.deep.equal({ text: 'été', encoding: 'utf-8' });
    expect(decodeBytes(utf8('\ufeffété'))).to.deep.equal({ text: 'été', encoding: 'utf-8' });
  });

  it('reads UTF-16 with BOM, both ways', () => {
    const little = new Uint8Array([0xff, 0xfe, 0xe9, 0, 0x41, 0]);
    const big = new Uint8Array([0xfe, 0xff, 0, 0xe9, 0, 0x41]);
    expect(decodeBytes(little)).to.deep.equal({ text: 'éA', encoding: 'utf-16le' });
    expect(decodeBytes(big)).to.deep.equal({ text: 'éA', encoding: 'utf-16be' });
  });

  it('reads what is not UTF-8 as Windows-1252, its euro and quotes included', () => {
    const bytes = new Uint8Array([0xe9, 0x80, 0x92, 0x9c, 0x41]);
    expect(decodeBytes(bytes)).to.deep.equal({ text: 'é€’œA', encoding: 'windows-1252' });
  });

  it('reads any bytes', () => {
    for (let length = 0; length < 4; length++)
      for (let byte = 0; byte < 256; byte++)
        expect(decodeBytes(new Uint8Array(length).fill(byte)).text).to.be.a('string');
  });
});

describe('CSV', () => {
  it('finds the separator and the physical lines', () => {
    for (const separator of [';', ',', '\t']) {
      const text =
        ['a', 'b'].join(separator) +
        '\r\n' +
        ['"x\r\ny"', '1'].join(separator) +
        '\r\n\r\n' +
        ['z', '2'].join(separator);
      const table = parseCsv(text);
      expect(table.separator).to.equal(separator);
      expect(table.rows).to.deep.equal([
        { line: 1, cells: ['a', 'b'] },
        { line: 2, cells: ['x\ny', '1'] },
        { line: 5, cells: ['z', '2'] },
      ]);
    }
  });

  it('does not count separators inside quoted headings', () => {
    expect(parseCsv('"a, b, c, d";e\n1;2').separator).to.equal(';');
  });

  it('honours a stated separator', () => {
    expect(parseCsv('sep=|\na|b;c\n1|2').rows.map(({ line, cells }) => [line, cells.length])).to.deep.equal([
      [2, 2],
      [3, 2],
    ]);
  });

  it('doubled quotation marks are characters; lone ones are noted', () => {
    const { rows, problems } = parseCsv('a;b\n"dit ""oui""";1\n"dit "non" fort";2\n12";3');
    expect(rows.map(({ cells }) => cells[0])).to.deep.equal(['a', 'dit "oui"', 'dit "non" fort', '12"']);
    expect(problems).to.deep.equal([{ code: 'malformed-quote', line: 3, value: '"dit "non" fort";2' }]);
  });

  it('an unclosed quotation mark costs its line only', () => {
    const { rows, problems } = parseCsv('a;b\n1;"ouvert\n2;x\n3;y\n');
    expect(problems).to.deep.equal([{ code: 'unclosed-quote', line: 2, value: '1;"ouvert' }]);
    expect(rows.map(({ line }) => line)).to.deep.equal([1, 3, 4]);
  });

  it('gives up, and says so, on what is no table', () => {
    const { problems } = parseCsv('"x\n'.repeat(501));
    expect(problems.length).to.be.lessThan(200);
  });

  it('reads an empty text', () => expect(parseCsv('').rows).to.deep.equal([]));
});

describe('JSON', () => {
  it('says where and why it is malformed', () => {
    const parsed = parseJson('{\n "items": [1,}');
    expect('error' in parsed && parsed.error).to.include({ line: 2, column: 14, reason: 'unexpected “}”' });
  });

  it('takes a list, or items', () => {
    expect(itemsOf([1])).to.deep.equal([1]);
    expect(itemsOf({ items: [1] })).to.deep.equal([1]);
    expect(itemsOf({ projets: [1] })).to.equal(undefined);
    expect(itemsOf(null)).to.equal(undefined);
  });
});

describe('tables', () => {
  it('knows files by name, whatever accents, case and what follows', () => {
    expect(findTable('projets.csv')?.dataset).to.equal('projects');
    expect(findTable('2026/Évènements automne.csv')?.dataset).to.equal('events');
    expect(findTable('appels-a-projets.csv')?.dataset).to.equal('calls');
    expect(findTable('Projets (2).csv')?.dataset).to.equal('projects');
    expect(findTable('mes projets.csv')).to.equal(undefined);
    expect(findTable('notes.csv')).to.equal(undefined);
  });

  it('no heading means two columns of a table, and no name two tables', () => {
    const names = tables.flatMap((table) => table.names.map(foldHeading));
    expect(new Set(names).size).to.equal(names.length);
    for (const table of tables) {
      const headings = [
        ...new Set((table.parent?.headings ?? []).map(foldHeading)),
        ...table.columns.flatMap((column) => [...new Set(column.headings.map(foldHeading))]),
      ];
      const doubles = headings.filter((heading, index) => headings.indexOf(heading) !== index);
      expect(doubles, table.names[0]).to.deep.equal([]);
    }
  });

  it('reads headings with languages, and tells unknown and double ones', () => {
    const table = findTable('projets.csv')!;
    const { columns, problems } = bindHeadings(table, [
      'TITRE *',
      'titre (en)',
      'titre_pt_BR',
      'pays (en)',
      'Intitulé',
      '__proto__',
      '',
    ]);
    expect(columns.map(({ column, language }) => [column.path, language])).to.deep.equal([
      ['title', undefined],
      ['title', 'en'],
      ['title', 'pt-BR'],
    ]);
    expect(problems.map(({ code, heading }) => [code, heading])).to.deep.equal([
      ['unknown-heading', 'pays (en)'],
      ['duplicate-heading', 'Intitulé'],
      ['unknown-heading', '__proto__'],
    ]);
  });
});
