/** The square cells that points fall into before they are clustered: those in and around a view. */
import { type Camera, visibleBox } from './camera.js';
import { type MapPoints, POSITIONS } from './map-points.js';

/** Distance below which points are put together, in CSS pixels. */
export const CLUSTER_RADIUS = 44;

/** How far around a view cells must be known, in CSS pixels: the way points are joined at the edge reaches less far in. */
const GUARD = 320;
/** What is worked out around that, in sizes of the view, so that moving a little needs no others. */
const ROOM = 0.5;
const TILE = 256;

/** The cell of a point that no cell of the window holds, or that is filtered out. */
export const OUTSIDE = 0xffff;

/**
 * A window on the cells of a half level of zoom. Cells are fixed to the world and a whole number of them goes around it,
 * so that a point has the same neighbours wherever the window is.
 */
export interface CellWindow {
  readonly step: number;
  /** Cells in a world unit. */
  readonly across: number;
  /** Side of a cell at the half level, in CSS pixels. */
  readonly side: number;
  /** First cell, counted from the world's top left corner; negative columns are in the copy of the world to the west. */
  readonly left: number;
  readonly top: number;
  readonly columns: number;
  readonly rows: number;
}

/** The half level of zoom that is drawn at a zoom. */
export function stepOf(zoom: number): number {
  return Math.max(0, Math.floor(zoom * 2 + 1e-6));
}

/** The window of cells for a view, with room around it. */
export function windowAround(camera: Camera): CellWindow {
  const step = stepOf(camera.zoom);
  const scale = TILE * 2 ** (step / 2);
  const across = Math.max(1, Math.floor(scale / CLUSTER_RADIUS));
  return {
    step,
    across,
    side: scale / across,
    ...cellsIn(camera, GUARD + ROOM * Math.max(camera.width, camera.height), across),
  };
}

/** Whether a window holds a view and enough around it. */
export function holds(window: CellWindow, camera: Camera): boolean {
  const { left, top, columns, rows } = cellsIn(camera, GUARD, window.across);
  if (top < window.top || top + rows > window.top + window.rows) return false;
  if (window.columns >= window.across) return true;
  const skipped = camera.wraps ? modulo(left - window.left, window.across) : left - window.left;
  return skipped >= 0 && skipped + columns <= window.columns;
}

function cellsIn(
  camera: Camera,
  margin: number,
  across: number,
): Pick<CellWindow, 'left' | 'top' | 'columns' | 'rows'> {
  const box = visibleBox(camera, margin);
  const isWhole = !camera.wraps || box.right - box.left >= 1;
  const within = (value: number, isClamped = true): number =>
    isClamped ? Math.min(Math.max(value, 0), across) : value;
  const left = within(Math.floor(box.left * across), isWhole);
  const right = within(Math.ceil(box.right * across), isWhole);
  const top = within(Math.floor(box.top * across));
  const bottom = within(Math.ceil(box.bottom * across));
  return { left, top, columns: Math.max(right - left, 0), rows: Math.max(bottom - top, 0) };
}

/** The remainder that is never negative. */
export const modulo = (value: number, size: number): number => ((value % size) + size) % size;

/** The cell of every point, row by row from the window's top left corner; {@link OUTSIDE} for those not shown there. */
export function cellsOf(points: MapPoints, shown: Uint8Array | undefined, window: CellWindow): Uint16Array {
  const { xs, ys, projects } = points;
  const { across, left, top, columns, rows } = window;
  const cells = new Uint16Array(xs.length).fill(OUTSIDE);
  const unit = across / POSITIONS;
  const least = top / unit;
  const most = (top + rows) / unit;
  for (let i = 0; i < cells.length; i++) {
    const y = ys[i]!;
    if (y < least || y >= most) continue;
    // Whole numbers stay small here: `| 0` keeps them out of floating point.
    let column = ((xs[i]! * unit) | 0) - left;
    if (column < 0) column += across;
    else if (column >= across) column -= across;
    if (column < columns && (!shown || shown[projects[i]!])) cells[i] = (((y * unit) | 0) - top) * columns + column;
  }
  return cells;
}

/** A number for each cell of a window that is the same in every window: what settles between cells that are as full. */
export function cellTickets({ across, left, top, columns, rows }: CellWindow): Uint32Array {
  const tickets = new Uint32Array(columns * rows);
  for (let cell = 0; cell < tickets.length; cell++) {
    const column = modulo(left + (cell % columns), across);
    const mixed = Math.imul(column ^ Math.imul(top + Math.floor(cell / columns), 0x9e3779b1), 0x85ebca6b);
    tickets[cell] = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  }
  return tickets;
}
