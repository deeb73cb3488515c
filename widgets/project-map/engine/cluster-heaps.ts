/**
 * Joins cells into clusters: the fullest cell takes in its neighbours' points when their centre is within a cell's width,
 * and so on down; then discs that would overlap are joined, until none does. What happens to a cell depends on those
 * around it only, so that clusters stay as they are while the window moves over them.
 */
import { CLUSTER_RADIUS, type CellWindow, cellTickets } from './cluster-cells.js';

/** Radius of the disc of a single project, in CSS pixels. */
export const SINGLE_RADIUS = 13;

const MAX_RADIUS = 32;
/** Room between two discs, in CSS pixels. */
const GAP = 4;

/** Radius of a disc for a number of projects: 15 pixels for two, 28 for a thousand. */
export function markRadius(count: number): number {
  return count === 1 ? SINGLE_RADIUS : Math.min(14 + 4.6 * Math.log10(count), MAX_RADIUS);
}

/** Heaps of points, in columns, one a cell. */
export interface Heaps {
  readonly weight: Uint32Array;
  /** Mean positions, in pixels from the window's top left corner. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The heap that each was put into; itself at first. */
  readonly into: Int32Array;
}

/** Joins the heaps of a window. */
export function joinHeaps(window: CellWindow, heaps: Heaps): void {
  const tickets = cellTickets(window);
  const { weight } = heaps;
  const isBefore = (a: number, b: number): boolean =>
    weight[a]! !== weight[b]!
      ? weight[a]! > weight[b]!
      : tickets[a]! !== tickets[b]!
        ? tickets[a]! > tickets[b]!
        : a < b;
  joinNeighbours(window, heaps, isBefore);
  while (joinOverlaps(window, heaps, isBefore));
}

/** The heap that a heap ended in. */
export function rootOf(into: Int32Array, heap: number): number {
  let root = heap;
  while (into[root] !== root) root = into[root]!;
  return root;
}

function join({ x, y, weight, into }: Heaps, kept: number, gone: number): void {
  const share = weight[gone]! / (weight[kept]! += weight[gone]!);
  x[kept]! += (x[gone]! - x[kept]!) * share;
  y[kept]! += (y[gone]! - y[kept]!) * share;
  into[gone] = kept;
}

type Order = (a: number, b: number) => boolean;

function joinNeighbours({ columns, rows }: CellWindow, heaps: Heaps, isBefore: Order): void {
  const { x, y, weight, into } = heaps;
  const isTaken = new Uint8Array(weight.length);
  const order = [...weight.keys()].filter((cell) => weight[cell]! > 0).sort((a, b) => (isBefore(a, b) ? -1 : 1));
  for (const cell of order) {
    if (isTaken[cell]) continue;
    isTaken[cell] = 1;
    const [left, top] = [x[cell]!, y[cell]!];
    forNear(cell, columns, rows, 1, (other) => {
      if (isTaken[other] || weight[other] === 0 || into[other] !== other) return;
      if (Math.hypot(x[other]! - left, y[other]! - top) >= CLUSTER_RADIUS) return;
      isTaken[other] = 1;
      join(heaps, cell, other);
    });
  }
}

/** Calls back with the cells around a cell, itself left out. */
function forNear(cell: number, columns: number, rows: number, reach: number, visit: (other: number) => void): void {
  const column = cell % columns;
  const row = (cell - column) / columns;
  for (let y = Math.max(row - reach, 0); y <= Math.min(row + reach, rows - 1); y++)
    for (let x = Math.max(column - reach, 0); x <= Math.min(column + reach, columns - 1); x++)
      if (y * columns + x !== cell) visit(y * columns + x);
}

/** Has every heap that comes before all those it overlaps take them in; says whether any did. */
function joinOverlaps(window: CellWindow, heaps: Heaps, isBefore: Order): boolean {
  const { x, y, weight, into } = heaps;
  const roots = [...into.keys()].filter((heap) => weight[heap]! > 0 && into[heap] === heap);
  const near = binnedBy(window, heaps, roots);
  /** For each heap, the first of those that it overlaps. */
  const first = new Int32Array(into.length).fill(-1);
  for (const a of roots) {
    const reach = markRadius(weight[a]!) + GAP;
    near(a, (b) => {
      if (Math.hypot(x[b]! - x[a]!, y[b]! - y[a]!) > reach + markRadius(weight[b]!)) return;
      if (first[a]! < 0 || isBefore(b, first[a]!)) first[a] = b;
    });
  }
  const leads = (a: number): boolean => first[a]! >= 0 && isBefore(a, first[a]!);
  const gone = roots.filter((heap) => first[heap]! >= 0 && !leads(heap) && leads(first[heap]!));
  for (const heap of gone) join(heaps, first[heap]!, heap);
  return gone.length > 0;
}

/** Finds the heaps whose discs may touch that of another: all within two cells of its centre. */
function binnedBy(
  { columns, rows, side }: CellWindow,
  { x, y }: Heaps,
  roots: readonly number[],
): (heap: number, visit: (other: number) => void) => void {
  const bins = new Int32Array(columns * rows).fill(-1);
  const next = new Int32Array(columns * rows).fill(-1);
  const binOf = (heap: number): number =>
    Math.min(Math.floor(y[heap]! / side), rows - 1) * columns + Math.min(Math.floor(x[heap]! / side), columns - 1);
  for (const heap of roots) {
    const bin = binOf(heap);
    next[heap] = bins[bin]!;
    bins[bin] = heap;
  }
  return (heap, visit) => {
    const own = binOf(heap);
    const visitBin = (bin: number): void => {
      for (let other = bins[bin]!; other >= 0; other = next[other]!) if (other !== heap) visit(other);
    };
    visitBin(own);
    forNear(own, columns, rows, 2, visitBin);
  };
}
