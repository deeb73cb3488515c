/** A map on a grid: arcs of points in cells, rings as lists of arcs (`~index` backwards), dots as points. */
export interface GridMap {
  readonly grid: number;
  readonly arcs: readonly (readonly (readonly [x: number, y: number])[])[];
  readonly disputed: readonly number[];
  readonly countries: readonly {
    readonly code: string;
    readonly rings: readonly (readonly number[])[];
    readonly dots: readonly (readonly [x: number, y: number])[];
  }[];
}
export function inReadingOrder(map: Omit<GridMap, 'grid'>): Omit<GridMap, 'grid'>;
export function basemapText(map: GridMap): string;
