import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { readWorkbook } from '../../../src/workbook/index.js';

/** The same workbook, written by other software (SheetJS) in both formats. */
const read = (name: string): ReturnType<typeof readWorkbook> =>
  readWorkbook(readFileSync(new URL(`fixtures/${name}`, import.meta.url)));

describe('workbooks that other software wrote', () => {
  for (const name of ['suivi.xlsx', 'suivi.ods'])
    it(`${name}: dates, numbers, lines in cells, merged headings`, async () => {
      const [projects, organisations, events] = await read(name);
      expect(projects).to.include({ name: 'Projets 2024', isHidden: false });
      expect(projects?.rows.map(({ line }) => line)).to.deep.equal([1, 2, 4, 5, 6, 8]);
      expect(projects?.rows[4]?.cells).to.deep.equal([
        'AI-1',
        'Puits à « Kayes »\net formation',
        'eau | santé',
        'Mali',
        '14.45',
        '-11.43',
        '12250.5',
        '2024-03-01',
        '2026-02-28',
        '2024-01-15',
        '2026',
      ]);
      expect(projects?.merged).to.have.length(11);
      expect(organisations?.rows[1]?.cells).to.deep.equal(['Puits du Sahel', '90000000000014', 'W913000001', '91228']);
      expect(events?.rows[1]?.cells.at(-1)).to.equal('vrai');
    });

  it('a hidden sheet and a failed formula are told', async () => {
    const sheets = await read('suivi.xlsx');
    expect(sheets.map(({ isHidden }) => isHidden)).to.deep.equal([false, false, false, true, false, false]);
    expect(sheets[2]?.rows[1]?.cells.slice(1, 3)).to.deep.equal(['2026-11-21T14:00', '2026-11-21T18:30']);
    expect(sheets[2]?.problems).to.deep.equal([{ code: 'formula-error', line: 3, column: 0, value: '#N/A' }]);
  });
});
