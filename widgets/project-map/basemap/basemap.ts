/**
 * The world, decoded from the text that `.scripts/basemap.mjs` writes.
 *
 * `number-reader.ts` describes how the text stands for bits and numbers. Each has its slot or its context, a constant named
 * below; bits of one slot, or numbers of one context, are alike. In order:
 *
 * 1. GRID, the cells in a whole turn; COUNTRIES, their number.
 * 2. For each country: CODE, the difference from the code before, where AA is 0, AB is 1, BA is 26, and -1, which comes
 *    before the first, is no code; DOTS, their number, then DOT_X and DOT_Y of each; RINGS, their number; the rings. Places
 *    are in cells from 180° W 90° S.
 * 3. For each ring, its arcs until it is back where it began. For each arc:
 *    - if arcs wait whose last point is where the ring is (at the beginning of a ring, any that waits), the bit FOLLOWS: 1 when
 *      the ring follows one of them backwards. Then WAITING says which, the last drawn being 0, and DISPUTED whether the
 *      line is. It waits no longer.
 *    - else an arc that is new, and waits from then on. At the beginning of a ring START_X and START_Y place its first point,
 *      from the beginning of the ring before (0, 0 for the first ring). LEAVES is 0 when the arc ends where the ring began.
 *      BETWEEN is the number of points between its ends, whose steps follow, and that of its end when it leaves.
 * 4. A step is STEP_X, then STEP_Y, signed. With dx, dy the ring's last step (as walked; 0, 0 when it begins with a new
 *    arc), l = |dx| + |dy|, and t = 3 sign(dx) + sign(dy), x is of context STEP_X + the binary digits of l, its sign in slot
 *    STEP_X_SIGN + t; y is of context STEP_Y + the binary digits of |x| + ⌊l ÷ 4⌋, its sign in slot
 *    STEP_Y_SIGN + t + 9 sign(x).
 *
 * FOLLOWS, WAITING, LEAVES and BETWEEN are one further at the beginning of a ring; BETWEEN two further if the arc leaves.
 *
 * The lines are those of the atlas that `.scripts/basemap.mjs` reads, and of its list of disputed borders. Who must show
 * another worldview gives the script another atlas, or the list other borders, and builds: the two generated modules are
 * the only place where the lines are, and the names are the publisher's (`vocabularies.countries` of the catalog).
 */

import { type NumberReader, numberReader } from './number-reader.js';

/** The generated module: a basemap as text. */
export interface BasemapText {
  readonly TEXT: string;
}

/** A country or territory of the basemap. */
export interface BasemapCountry {
  /** ISO 3166-1 alpha-2 (XK for Kosovo); empty for a shape that no code fits. Two shapes can share one. */
  readonly code: string;
  /** Closed rings, each a list of arcs; `~index` follows an arc backwards. Rings inside rings are holes. */
  readonly rings: readonly Int32Array[];
  /** Territories too small for a ring: longitudes and latitudes in turn, in degrees. */
  readonly dots: readonly number[];
}

/** The world as arcs that neighbours share. */
export interface Basemap {
  /** Degrees of every point of every arc. */
  readonly lon: Float32Array;
  readonly lat: Float32Array;
  /** Arc i runs from point `starts[i]` to the one before `starts[i + 1]`. */
  readonly starts: Uint32Array;
  /** Per arc: how many rings use it (1 for a coast, 2 for a border). */
  readonly uses: Uint8Array;
  /** Per arc: 1 when the line is disputed. */
  readonly disputed: Uint8Array;
  readonly countries: readonly BasemapCountry[];
}

/** Contexts of the whole numbers; those below 16 are taken by the numbers' own bits. */
const GRID = 16;
const COUNTRIES = 17;
const CODE = 18;
const DOTS = 19;
const DOT_X = 20;
const DOT_Y = 21;
const RINGS = 22;
const WAITING = 23;
const BETWEEN = 25;
const START_X = 29;
const START_Y = 30;
const STEP_X = 32;
const STEP_Y = 64;
/** Slots of the bits that stand alone. */
const FOLLOWS = 1536;
const LEAVES = 1538;
const DISPUTED = 1540;
const START_X_SIGN = 1541;
const START_Y_SIGN = 1542;
/** The middle of nine slots, and of twenty-seven. */
const STEP_X_SIGN = 1556;
const STEP_Y_SIGN = 1582;

/** Decodes a basemap; a text cut short gives countries without lines. */
export function decodeBasemap({ TEXT }: BasemapText): Basemap {
  const read = numberReader(TEXT);
  const { whole } = read;
  const grid = whole(GRID);
  const lines = new LineReader(read);
  const degrees = (cells: number): number => (cells * 360) / grid;

  const countries: BasemapCountry[] = [];
  let letters = -1;
  for (let left = whole(COUNTRIES); left > 0; left--) {
    letters += whole(CODE);
    const dots: number[] = [];
    for (let dot = whole(DOTS); dot > 0; dot--) dots.push(degrees(whole(DOT_X)) - 180, degrees(whole(DOT_Y)) - 90);
    const rings: Int32Array[] = [];
    for (let ring = whole(RINGS); ring > 0; ring--) rings.push(lines.ring());
    countries.push({
      code: letters < 0 ? '' : String.fromCharCode(65 + letters / 26, 65 + (letters % 26)),
      rings,
      dots,
    });
  }
  return {
    lon: Float32Array.from(lines.xs, (x) => degrees(x) - 180),
    lat: Float32Array.from(lines.ys, (y) => degrees(y) - 90),
    starts: Uint32Array.from(lines.starts),
    uses: Uint8Array.from(lines.uses),
    disputed: Uint8Array.from(lines.disputed),
    countries,
  };
}

const bitLength = (number: number): number => 32 - Math.clz32(number);

/** Reads rings one after the other, and the arcs as they first come; a pen goes along them. */
class LineReader {
  readonly xs: number[] = [];
  readonly ys: number[] = [];
  readonly starts = [0];
  readonly uses: number[] = [];
  readonly disputed: number[] = [];
  readonly #read: NumberReader;
  /** Arcs that one ring has used, in order: a neighbour's may follow each, backwards. */
  #waiting: number[] = [];
  /** Where the pen is, its last step, and where the ring began. */
  #x = 0;
  #y = 0;
  #dx = 0;
  #dy = 0;
  #homeX = 0;
  #homeY = 0;

  constructor(read: NumberReader) {
    this.#read = read;
  }

  ring(): Int32Array {
    const ring: number[] = [];
    do {
      const isFirst = ring.length ? 0 : 1;
      const candidates = isFirst ? this.#waiting : this.#waiting.filter((arc) => this.#isAt(this.starts[arc + 1]! - 1));
      if (candidates.length && this.#read.flag(FOLLOWS + isFirst)) {
        const arc = candidates.at(-1 - this.#read.whole(WAITING + isFirst))!;
        this.#follow(arc, isFirst);
        ring.push(~arc);
      } else {
        ring.push(this.uses.length);
        this.#draw(isFirst);
      }
    } while (this.#x !== this.#homeX || this.#y !== this.#homeY);
    return Int32Array.from(ring);
  }

  #isAt(point: number): boolean {
    return this.xs[point] === this.#x && this.ys[point] === this.#y;
  }

  /** An arc that is there, backwards: the pen goes to its first point. */
  #follow(arc: number, isFirst: 0 | 1): void {
    this.#waiting = this.#waiting.filter((other) => other !== arc);
    this.uses[arc] = 2;
    this.disputed[arc] = this.#read.flag(DISPUTED);
    const end = this.starts[arc + 1]! - 1;
    if (isFirst) [this.#homeX, this.#homeY] = [this.xs[end]!, this.ys[end]!];
    const start = this.starts[arc]!;
    [this.#x, this.#y] = [this.xs[start]!, this.ys[start]!];
    [this.#dx, this.#dy] = [this.#x - this.xs[start + 1]!, this.#y - this.ys[start + 1]!];
  }

  /** An arc that is new: its points between the ends, and its last one unless that is where the ring began. */
  #draw(isFirst: 0 | 1): void {
    const { flag, whole, signed } = this.#read;
    if (isFirst) {
      // Rings are near the one before, whose beginning home still is.
      this.#x = this.#homeX += signed(START_X, START_X_SIGN);
      this.#y = this.#homeY += signed(START_Y, START_Y_SIGN);
      this.#dx = this.#dy = 0;
    }
    this.#mark();
    const leaves = flag(LEAVES + isFirst);
    for (let left = whole(BETWEEN + isFirst + 2 * leaves) + leaves; left > 0; left--) this.#step();
    if (!leaves) {
      [this.#x, this.#y] = [this.#homeX, this.#homeY];
      this.#mark();
    }
    this.#waiting.push(this.uses.length);
    this.starts.push(this.xs.length);
    this.uses.push(1);
    this.disputed.push(0);
  }

  #mark(): void {
    this.xs.push(this.#x);
    this.ys.push(this.#y);
  }

  /** Lines go on much as they came: a step's size and signs are foretold by the step before, and y's by x's. */
  #step(): void {
    const { signed } = this.#read;
    const last = Math.abs(this.#dx) + Math.abs(this.#dy);
    const turn = 3 * Math.sign(this.#dx) + Math.sign(this.#dy);
    this.#dx = signed(STEP_X + bitLength(last), STEP_X_SIGN + turn);
    this.#dy = signed(
      STEP_Y + bitLength(Math.abs(this.#dx) + (last >> 2)),
      STEP_Y_SIGN + turn + 9 * Math.sign(this.#dx),
    );
    this.#x += this.#dx;
    this.#y += this.#dy;
    this.#mark();
  }
}

/** Calls back with the index of every point along a ring, in order. */
export function followRing(basemap: Basemap, ring: Int32Array, visit: (point: number) => void): void {
  for (const reference of ring) {
    const arc = reference < 0 ? ~reference : reference;
    const start = basemap.starts[arc]!;
    const end = basemap.starts[arc + 1]!;
    if (reference < 0) for (let i = end - 1; i >= start; i--) visit(i);
    else for (let i = start; i < end; i++) visit(i);
  }
}

/** The country whose territory holds a place, in degrees; undefined at sea. */
export function countryAt(basemap: Basemap, lon: number, lat: number): BasemapCountry | undefined {
  return basemap.countries.find((country) => {
    let inside = false;
    for (const ring of country.rings) if (isInRing(basemap, ring, lon, lat)) inside = !inside;
    return inside;
  });
}

function isInRing(basemap: Basemap, ring: Int32Array, lon: number, lat: number): boolean {
  let inside = false;
  let last = -1;
  let first = -1;
  const cross = (i: number, j: number): void => {
    const above = basemap.lat[i]! > lat;
    if (above === basemap.lat[j]! > lat) return;
    const t = (lat - basemap.lat[i]!) / (basemap.lat[j]! - basemap.lat[i]!);
    if (lon < basemap.lon[i]! + t * (basemap.lon[j]! - basemap.lon[i]!)) inside = !inside;
  };
  followRing(basemap, ring, (point) => {
    if (last < 0) first = point;
    else cross(last, point);
    last = point;
  });
  if (last >= 0) cross(last, first);
  return inside;
}
