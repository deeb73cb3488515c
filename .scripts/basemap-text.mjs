/**
 * Writes a basemap as text: what `basemap.ts` and `number-reader.ts` of `widgets/project-map/basemap` describe and read.
 * The order of the numbers, their contexts and their slots must be the same there.
 */
const CONTEXTS = {
  grid: 16,
  countries: 17,
  code: 18,
  dots: 19,
  dotX: 20,
  dotY: 21,
  rings: 22,
  waiting: 23,
  between: 25,
  startX: 29,
  startY: 30,
  stepX: 32,
  stepY: 64,
};
const SLOTS = {
  follows: 1536,
  leaves: 1538,
  disputed: 1540,
  startX: 1541,
  startY: 1542,
  stepX: 1556,
  stepY: 1582,
};

/**
 * Puts countries in the order of their codes, arcs in the order and direction in which rings first use them, and the
 * beginning of a ring on an arc that an earlier ring used, when there is one. Drops the arcs that no ring uses.
 */
export function inReadingOrder({ arcs, disputed, countries }) {
  const known = new Map();
  const ordered = countries
    .toSorted((a, b) => codeNumber(a.code) - codeNumber(b.code))
    .map((country) => ({
      ...country,
      rings: country.rings.map((ring) =>
        fromKnownArc(ring, arcs, known).map((reference) => {
          const index = indexOf(reference);
          const use = known.get(index);
          if (use) return reference < 0 === use.isReversed ? use.position : ~use.position;
          const position = known.size;
          known.set(index, { position, isReversed: reference < 0 });
          return position;
        }),
      ),
    }));
  return {
    arcs: [...known].map(([index, { isReversed }]) => (isReversed ? arcs[index].toReversed() : arcs[index])),
    disputed: disputed.flatMap((index) => known.get(index)?.position ?? []),
    countries: ordered,
  };
}

const indexOf = (reference) => (reference < 0 ? ~reference : reference);

/** AA is 0 and ZZ is 675; no code is -1. */
const codeNumber = (code) => (code === '' ? -1 : (code.charCodeAt(0) - 65) * 26 + code.charCodeAt(1) - 65);

/** A ring ends when it is back where it began: it must not begin at a point that it goes through twice. */
function fromKnownArc(ring, arcs, known) {
  const begins = ring.map((reference) => (reference < 0 ? arcs[~reference].at(-1) : arcs[reference][0]).join());
  const possible = ring.flatMap((_, i) => (begins.indexOf(begins[i]) === begins.lastIndexOf(begins[i]) ? [i] : []));
  if (possible.length === 0) throw new Error('A ring goes twice through the beginning of each of its arcs.');
  const first = possible.find((i) => known.has(indexOf(ring[i]))) ?? possible[0];
  return [...ring.slice(first), ...ring.slice(0, first)];
}

/** The text of `{ grid, arcs, disputed, countries }`, which are in reading order. */
export function basemapText({ grid, arcs, disputed, countries }) {
  const write = numberWriter();
  const writeRing = ringWriter(write, arcs, new Set(disputed));
  write.whole(CONTEXTS.grid, grid);
  write.whole(CONTEXTS.countries, countries.length);
  let last = -1;
  for (const { code, rings, dots } of countries) {
    write.whole(CONTEXTS.code, codeNumber(code) - last);
    last = codeNumber(code);
    write.whole(CONTEXTS.dots, dots.length);
    for (const [x, y] of dots) {
      write.whole(CONTEXTS.dotX, x);
      write.whole(CONTEXTS.dotY, y);
    }
    write.whole(CONTEXTS.rings, rings.length);
    for (const ring of rings) writeRing(ring);
  }
  return write.end();
}

/** Writes one ring after the other. */
function ringWriter(write, arcs, disputed) {
  let waiting = [];
  let drawn = 0;
  let home = [0, 0];
  let last = [0, 0];

  const follow = (arc, candidates, isFirst) => {
    write.whole(CONTEXTS.waiting + isFirst, candidates.length - 1 - candidates.indexOf(arc));
    write.flag(SLOTS.disputed, disputed.has(arc));
    waiting = waiting.filter((other) => other !== arc);
    const [start, next] = arcs[arc];
    if (isFirst) home = arcs[arc].at(-1);
    last = [start[0] - next[0], start[1] - next[1]];
  };
  const draw = (arc, isFirst, isLast) => {
    const points = arcs[arc];
    if (isFirst) {
      write.signed(CONTEXTS.startX, SLOTS.startX, points[0][0] - home[0]);
      write.signed(CONTEXTS.startY, SLOTS.startY, points[0][1] - home[1]);
      home = points[0];
      last = [0, 0];
    }
    const leaves = Number(!isLast);
    write.flag(SLOTS.leaves + isFirst, leaves);
    write.whole(CONTEXTS.between + isFirst + 2 * leaves, points.length - 2);
    for (let i = 1; i < points.length - 1 + leaves; i++) last = writeStep(write, last, points[i - 1], points[i]);
    waiting.push(drawn++);
  };

  return (ring) => {
    let pen;
    for (const [i, reference] of ring.entries()) {
      const isFirst = Number(i === 0);
      const candidates = waiting.filter((arc) => isFirst || arcs[arc].at(-1).join() === pen.join());
      if (candidates.length > 0) write.flag(SLOTS.follows + isFirst, reference < 0);
      if (reference < 0) follow(~reference, candidates, isFirst);
      else draw(reference, isFirst, i === ring.length - 1);
      pen = reference < 0 ? arcs[~reference][0] : arcs[reference].at(-1);
    }
  };
}

/** Writes the step between two points, foretold by the last step; returns it. */
function writeStep(write, [lastX, lastY], from, to) {
  const last = Math.abs(lastX) + Math.abs(lastY);
  const turn = 3 * Math.sign(lastX) + Math.sign(lastY);
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  write.signed(CONTEXTS.stepX + bitLength(last), SLOTS.stepX + turn, x);
  write.signed(CONTEXTS.stepY + bitLength(Math.abs(x) + (last >> 2)), SLOTS.stepY + turn + 9 * Math.sign(x), y);
  return [x, y];
}

const bitLength = (number) => 32 - Math.clz32(number);

const BASE = 64;
const DIGITS = 5;
const WHOLE_RANGE = BASE ** DIGITS;
const LEAST_RANGE = WHOLE_RANGE / BASE;

/** Arithmetic coding: each bit narrows the range above `low`, whose leading digits are written. */
function numberWriter() {
  const counts = [];
  const digits = [];
  let low = 0;
  let range = WHOLE_RANGE;

  const shift = () => {
    digits.push(Math.floor(low / LEAST_RANGE));
    low = (low % LEAST_RANGE) * BASE;
  };
  const carry = () => {
    low -= WHOLE_RANGE;
    let i = digits.length - 1;
    for (; digits[i] === BASE - 1; i--) digits[i] = 0;
    digits[i]++;
  };
  const flag = (slot, value) => {
    const bit = Number(value);
    const count = (counts[slot] ??= [1, 1]);
    const bound = Math.floor((range * count[0]) / (count[0] + count[1]));
    if (bit) {
      low += bound;
      range -= bound;
      if (low >= WHOLE_RANGE) carry();
    } else range = bound;
    count[bit]++;
    for (; range < LEAST_RANGE; range *= BASE) shift();
  };
  const whole = (context, number) => {
    const bits = bitLength(number + 1) - 1;
    for (let i = 0; i < bits; i++) flag(16 * context + i, 1);
    flag(16 * context + bits, 0);
    for (let i = bits; i-- > 0;) flag(16 * bits + i, ((number + 1) >> i) & 1);
  };
  const signed = (context, signSlot, number) => {
    whole(context, Math.abs(number));
    if (number !== 0) flag(signSlot, number < 0);
  };
  const end = () => {
    for (let i = 0; i < DIGITS; i++) shift();
    return digits.map((digit) => String.fromCharCode(digit + (digit < 30 ? 62 : 63))).join('');
  };
  return { flag, whole, signed, end };
}
