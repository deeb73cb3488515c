import { expect } from 'chai';
import { equalEarth } from '../../../../widgets/project-map/engine/projection.js';
import { greatCircle } from '../../../../widgets/project-map/layers/great-circle.js';
import { HALO_ALPHA } from '../../../../widgets/project-map/layers/links.js';
import { fadedParts, strandsOf, widthLimits } from '../../../../widgets/project-map/layers/links-strands.js';

const LINK = { from: [2, 48], to: [-11, 14], commune: '91228', place: 0 } as const;

/** Relative luminance of a colour, WCAG. */
function luminance(channels: readonly number[]): number {
  const [r, g, b] = channels.map((value) =>
    value / 255 <= 0.04045 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

const rgb = (hex: string): readonly number[] => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));

/** A colour seen through, over another. */
const over = (colour: readonly number[], alpha: number, base: readonly number[]): readonly number[] =>
  colour.map((value, i) => base[i]! + (value - base[i]!) * alpha);

function contrast(one: readonly number[], other: readonly number[]): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe('strands of links', () => {
  it('widen at round numbers that few links reach', () => {
    const limits = (...numbers: number[]): readonly number[] => widthLimits(numbers.map((projects) => ({ projects })));
    const many = (count: number, projects: number): number[] => Array.from({ length: count }, () => projects);
    expect(limits()).to.deep.equal([]);
    expect(limits(1, 1)).to.deep.equal([1]);
    expect(limits(1, 2, 6, 40)).to.deep.equal([1, 2, 5, 10]);
    expect(limits(...many(400, 1), ...many(61, 4), ...many(20, 7), ...many(16, 30), 60)).to.deep.equal([1, 5, 50]);
    expect(limits(...many(500, 7))).to.deep.equal([1]);
  });

  it('fade towards Essonne, without a gap', () => {
    const way = greatCircle([2, 48], [105, 20]);
    const parts = fadedParts(way);
    const fades = parts.map(({ fade }) => fade);
    expect(fades).to.deep.equal([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(parts.at(-1)!.way.length / way.length).to.be.within(0.25, 0.4);
    parts.forEach((part, i) => expect(part.way[0]).to.equal(i === 0 ? way[0] : parts[i - 1]!.way.at(-1)));
    expect(parts.at(-1)!.way.at(-1)).to.equal(way.at(-1));
  });

  it('are stroked together by width and transparency, their partner places’ end the least transparent', () => {
    const strands = strandsOf(
      [
        { ...LINK, projects: 1 },
        { ...LINK, projects: 2 },
      ],
      equalEarth,
    );
    expect([...new Set(strands.map(({ pixels }) => pixels))]).to.deep.equal([0.75, 1.25]);
    const alphas = strands.slice(0, 8).map(({ alpha }) => alpha);
    expect(alphas).to.deep.equal([...alphas].sort((a, b) => a - b));
    expect(strandsOf([], equalEarth)).to.deep.equal([]);
  });

  it('are seen up to the partner places on light and on dark ground, and on shades by their halo', () => {
    const [first, ...others] = strandsOf([{ ...LINK, projects: 1 }], equalEarth);
    const last = others.at(-1)!;
    expect([first!.isLast, last.isLast]).to.deep.equal([false, true]);
    const schemes = [
      { accent: '#0a4f8f', surface: '#ffffff', grounds: ['#f4f1ea', '#dce8f0', '#e2d5b1'], darkest: '#593011' },
      { accent: '#8cc2f5', surface: '#161b21', grounds: ['#2a3038', '#11161b', '#465462'], darkest: '#f3df92' },
    ];
    for (const { accent, surface, grounds, darkest } of schemes) {
      for (const ground of grounds) {
        const base = rgb(ground);
        expect(contrast(over(rgb(accent), last.alpha, base), base), `${accent} on ${ground}`).to.be.at.least(3);
      }
      const halo = over(rgb(surface), HALO_ALPHA, rgb(darkest));
      expect(contrast(halo, rgb(darkest)), `halo on ${darkest}`).to.be.at.least(3);
      expect(contrast(over(rgb(accent), last.alpha, halo), halo), `${accent} in its halo`).to.be.at.least(3);
    }
  });
});
