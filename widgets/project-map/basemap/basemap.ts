/**
 * The world, decoded from the text that `.scripts/basemap.mjs` writes.
 *
 * The text is a run of whole numbers. Each is written in the symbols of ALPHABET: the first 64 end a number and stand for
 * 0–63; the others continue it, the first symbol carrying the lowest part. In order:
 *
 * 1. cells in a whole turn of the grid; number of arcs; points in each arc;
 * 2. x of every point, then y, in cells from 180° W 90° S, each as a signed difference from the one before;
 * 3. number of disputed arcs, then their indices as signed differences;
 * 4. number of countries; for each, its number of rings, its number of dots, the number of arcs in each ring, and its
 *    dots as x, y;
 * 5. for every arc of every ring, 1 when it is followed backwards, else 0; then the arcs' indices as signed differences.
 *
 * Signed numbers have their sign in the lowest bit. CODES holds two characters a country, blank when it has no code.
 *
 * The lines are those of the atlas that `.scripts/basemap.mjs` reads, and of its list of disputed borders. Who must show
 * another worldview gives the script another atlas, or the list other borders, and builds: the two generated modules are
 * the only place where the lines are, and the names are the publisher's (`vocabularies.countries` of the catalog).
 */

/** The generated module: a basemap as text. */
export interface BasemapText {
  readonly ALPHABET: string;
  readonly CODES: string;
  readonly DIGITS: string;
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

/** Number of symbols that end a number. */
const FINAL = 64;

function numberReader(text: string, alphabet: string): () => number {
  const values = new Uint8Array(128);
  for (let i = 0; i < alphabet.length; i++) values[alphabet.charCodeAt(i)] = i;
  const carry = alphabet.length - FINAL;
  let at = 0;
  return () => {
    let number = 0;
    let unit = 1;
    let value = values[text.charCodeAt(at++)]!;
    for (; value >= FINAL; value = values[text.charCodeAt(at++)]!) {
      // A continued number is at least FINAL more than the same symbols would say alone.
      number += unit * value;
      unit *= carry;
    }
    return number + unit * value;
  };
}

function signedReader(read: () => number): () => number {
  let last = 0;
  return () => {
    const folded = read();
    last += folded & 1 ? -(folded + 1) / 2 : folded / 2;
    return last;
  };
}

/** Decodes a basemap; about 2 ms. */
export function decodeBasemap({ ALPHABET, CODES, DIGITS }: BasemapText): Basemap {
  const read = numberReader(DIGITS, ALPHABET);
  const grid = read();
  const degrees = (cells: number): number => (cells * 360) / grid;

  const starts = new Uint32Array(read() + 1);
  for (let i = 1; i < starts.length; i++) starts[i] = starts[i - 1]! + read();
  const points = starts.at(-1)!;
  const readX = signedReader(read);
  const lon = Float32Array.from({ length: points }, () => degrees(readX()) - 180);
  const readY = signedReader(read);
  const lat = Float32Array.from({ length: points }, () => degrees(readY()) - 90);

  const disputed = new Uint8Array(starts.length - 1);
  const disputedCount = read();
  const readDisputed = signedReader(read);
  for (let i = 0; i < disputedCount; i++) disputed[readDisputed()] = 1;

  const countries = readCountries(read, degrees, CODES);
  const uses = new Uint8Array(starts.length - 1);
  for (const { rings } of countries) for (const ring of rings) for (const arc of ring) uses[arc < 0 ? ~arc : arc]!++;
  return { lon, lat, starts, uses, disputed, countries };
}

function readCountries(read: () => number, degrees: (cells: number) => number, codes: string): BasemapCountry[] {
  const count = read();
  const countries: BasemapCountry[] = [];
  for (let i = 0; i < count; i++) {
    const ringCount = read();
    const dotCount = read();
    const rings: Int32Array[] = [];
    for (let ring = 0; ring < ringCount; ring++) rings.push(new Int32Array(read()));
    const dots: number[] = [];
    for (let dot = 0; dot < dotCount; dot++) dots.push(degrees(read()) - 180, degrees(read()) - 90);
    countries.push({ code: codes.slice(2 * i, 2 * i + 2).trim(), rings, dots });
  }
  const rings = countries.flatMap((country) => country.rings);
  for (const ring of rings) for (let i = 0; i < ring.length; i++) ring[i] = read();
  const readArc = signedReader(read);
  for (const ring of rings)
    for (let i = 0; i < ring.length; i++) {
      const arc = readArc();
      ring[i] = ring[i] ? ~arc : arc;
    }
  return countries;
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
