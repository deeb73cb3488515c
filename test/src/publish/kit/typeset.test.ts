import { expect } from 'chai';
import { fitText } from '../../../../src/publish/kit/typeset/fit-text.js';
import type { Letters } from '../../../../src/publish/kit/typeset/letters.js';
import { textRuns } from '../../../../src/publish/kit/typeset/text-runs.js';

/** Letters half as wide as they are high. */
const letters: Letters = {
  canWrite: () => true,
  line: (text) => ({ path: { steps: '', values: [] }, width: [...text.matchAll(/./gsu)].length / 2 }),
};
const box = { weight: 'text', width: 100, lines: 2, size: 20, least: 10 } as const;

describe('text that must fit', () => {
  it('keeps its size when there is room, and shrinks before it is cut', () => {
    expect(fitText(letters, { ...box, text: 'court' })).to.deep.equal({ lines: ['court'], size: 20 });
    const shrunk = fitText(letters, { ...box, text: 'une ligne, puis deux, mais pas trois' });
    expect(shrunk.size).to.be.within(10, 19.9);
    expect(shrunk.lines.join(' ')).to.equal('une ligne, puis deux, mais pas trois');
  });

  it('makes lines of about the same length', () => {
    expect(fitText(letters, { ...box, text: 'aaaa bbbb cccc dd' }).lines).to.deep.equal(['aaaa bbbb', 'cccc dd']);
  });

  it('is cut at the smallest size, and says so; no line is wider than its room', () => {
    for (const text of ['mot '.repeat(40), 'x'.repeat(150)]) {
      const { lines, size } = fitText(letters, { ...box, text });
      expect(size).to.equal(10);
      expect(lines).to.have.length(2);
      expect(lines[1]).to.match(/[^\s]…$/);
      for (const line of lines) expect((line.length / 2) * size).to.be.at.most(100);
    }
  });

  it('counts the height of its room, too', () => {
    const { lines, size } = fitText(letters, { ...box, text: 'aaaa bbbb cccc', lines: 3, height: 30 });
    expect(lines.length * size * 1.18).to.be.at.most(30);
  });
});

describe('directions of a line', () => {
  it('are seen from left to right', () => {
    expect(textRuns('Puits de Kita')).to.deep.equal([{ text: 'Puits de Kita', direction: 'ltr' }]);
    expect(textRuns('Projet مياه عذبة 2026 !')).to.deep.equal([
      { text: 'Projet ', direction: 'ltr' },
      { text: 'مياه عذبة', direction: 'rtl' },
      { text: ' 2026 !', direction: 'ltr' },
    ]);
  });

  it('begin at the right when the first letter does, numbers kept as they are', () => {
    expect(textRuns('في 12 قرية')).to.deep.equal([
      { text: ' قرية', direction: 'rtl' },
      { text: '12', direction: 'ltr' },
      { text: 'في ', direction: 'rtl' },
    ]);
  });
});
