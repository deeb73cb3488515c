import { expect } from 'chai';
import { basemapText, type GridMap, inReadingOrder } from '../../../../.scripts/basemap-text.mjs';
import * as regionalText from '../../../../widgets/project-map/basemap/basemap-regional.generated.js';
import * as worldText from '../../../../widgets/project-map/basemap/basemap.generated.js';
import { type Basemap, decodeBasemap } from '../../../../widgets/project-map/basemap/basemap.js';

/** Back on the grid, in the numbers that the text was written from. */
function gridMap({ lon, lat, starts, disputed, countries }: Basemap, grid: number): GridMap {
  const cell = (degrees: number, origin: number): number => Math.round(((degrees + origin) * grid) / 360);
  return {
    grid,
    arcs: [...disputed].map((_, arc) =>
      Array.from({ length: starts[arc + 1]! - starts[arc]! }, (__, i): [number, number] => [
        cell(lon[starts[arc]! + i]!, 180),
        cell(lat[starts[arc]! + i]!, 90),
      ]),
    ),
    disputed: [...disputed.keys()].filter((arc) => disputed[arc]),
    countries: countries.map(({ code, rings, dots }) => ({
      code,
      rings: rings.map((ring) => [...ring]),
      dots: dots.flatMap((x, i): [number, number][] => (i % 2 ? [] : [[cell(x, 180), cell(dots[i + 1]!, 90)]])),
    })),
  };
}

/** Two neighbours, of which one has a hole that a third fills; an island with a dot; a ring that touches itself. */
const SMALL: GridMap = {
  grid: 3600,
  arcs: [
    [
      [10, 10],
      [10, 90],
      [50, 95],
    ],
    [
      [50, 95],
      [48, 50],
      [50, 10],
    ],
    [
      [50, 10],
      [30, 9],
      [10, 10],
    ],
    [
      [50, 95],
      [90, 90],
      [90, 10],
      [50, 10],
    ],
    [
      [20, 20],
      [30, 20],
      [30, 30],
      [20, 20],
    ],
    [
      [3000, 1700],
      [3005, 1705],
      [3010, 1690],
      [3000, 1700],
    ],
    [
      [200, 200],
      [210, 200],
      [210, 210],
      [200, 200],
    ],
    [
      [200, 200],
      [190, 200],
      [190, 190],
    ],
    [
      [190, 190],
      [200, 190],
      [200, 200],
    ],
  ],
  disputed: [1],
  countries: [
    { code: 'ZZ', rings: [[0, 1, 2], [4]], dots: [] },
    { code: 'AA', rings: [[3, ~1]], dots: [] },
    { code: '', rings: [[~4]], dots: [] },
    {
      code: 'FR',
      rings: [[5]],
      dots: [
        [0, 0],
        [3599, 1799],
      ],
    },
    { code: 'FR', rings: [[6, 7, 8]], dots: [] },
  ],
};

describe('text of a basemap', () => {
  it('gives back the numbers that it was written from', () => {
    const map = { grid: SMALL.grid, ...inReadingOrder(SMALL) };
    expect(gridMap(decodeBasemap({ TEXT: basemapText(map) }), SMALL.grid)).to.deep.equal(map);
    expect(map.arcs).to.have.lengthOf(SMALL.arcs.length);
    expect(map.countries.map(({ code }) => code)).to.deep.equal(['', 'AA', 'FR', 'FR', 'ZZ']);
  });

  for (const [detail, { TEXT }, grid] of [
    ['world', worldText, 4000],
    ['regional', regionalText, 17_000],
  ] as const) {
    it(`is written again as it was read: ${detail}`, () => {
      expect(basemapText(gridMap(decodeBasemap({ TEXT }), grid))).to.equal(TEXT);
    });

    it(`needs no escape in a script: ${detail}`, () => {
      expect(TEXT).to.match(/^[>-[\]-~]+$/);
    });
  }

  it('ends wherever it is cut', () => {
    const { TEXT } = worldText;
    for (let length = 0; length < TEXT.length; length += 50) {
      const { countries, lon } = decodeBasemap({ TEXT: TEXT.slice(0, length) });
      expect(countries.length, `cut at ${length}`).to.equal(length < 10 ? 0 : 241);
      expect(lon.length).to.be.lessThan(2921 + 241);
    }
  });
});
