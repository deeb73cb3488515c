/**
 * Joins cells into clusters: those too near each other on screen, the fullest taking in the others, until none is. What
 * happens to a cell depends on those around it only, so that clusters stay as they are while the window moves over them.
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
  while (joinNear(window, heaps, isBefore));
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

/** Has every heap that comes before all those near it take them in; says whether any did. */
function joinNear(window: CellWindow, heaps: Heaps, isBefore: Order): boolean {
  const { x, y, weight, into } = heaps;
  const roots = rootsOf(heaps);
  const near = binnedBy(window, heaps, roots);
  /** For each heap, the first of those near it. */
  const first = new Int32Array(into.length).fill(-1);
  for (const a of roots) {
    const radius = markRadius(weight[a]!) + GAP;
    near(a, (b) => {
      if (Math.hypot(x[b]! - x[a]!, y[b]! - y[a]!) >= Math.max(radius + markRadius(weight[b]!), CLUSTER_RADIUS)) return;
      if (first[a]! < 0 || isBefore(b, first[a]!)) first[a] = b;
    });
  }
  const leads = (a: number): boolean => first[a]! >= 0 && isBefore(a, first[a]!);
  const gone = roots.filter((heap) => first[heap]! >= 0 && !leads(heap) && leads(first[heap]!));
  for (const heap of gone) join(heaps, first[heap]!, heap);
  return gone.length > 0;
}

/** The heaps that were not put into another, in order. */
export function rootsOf({ weight, into }: Heaps): number[] {
  const roots: number[] = [];
  for (let heap = 0; heap < into.length; heap++) if (weight[heap]! > 0 && into[heap] === heap) roots.push(heap);
  return roots;
}

/** Finds the heaps that may be near another: all within two cells of its centre. */
function binnedBy(
  { columns, rows, side }: CellWindow,
  { x, y }: Heaps,
  roots: readonly number[],
): (heap: number, visit: (other: number) => void) => void {
  const bins = new Int32Array(columns * rows).fill(-1);
  const next = new Int32Array(columns * rows);
  const binOf = (place: number, most: number): number => Math.min(Math.floor(place / side), most - 1);
  for (const heap of roots) {
    const bin = binOf(y[heap]!, rows) * columns + binOf(x[heap]!, columns);
    next[heap] = bins[bin]!;
    bins[bin] = heap;
  }
  return (heap, visit) => {
    const [column, row] = [binOf(x[heap]!, columns), binOf(y[heap]!, rows)];
    for (let down = Math.max(row - 2, 0); down <= Math.min(row + 2, rows - 1); down++)
      for (let across = Math.max(column - 2, 0); across <= Math.min(column + 2, columns - 1); across++)
        for (let other = bins[down * columns + across]!; other >= 0; other = next[other]!)
          if (other !== heap) visit(other);
  };
}
