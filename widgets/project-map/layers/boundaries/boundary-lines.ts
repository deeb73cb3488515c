/** The Department's boundaries, as the open data publish them: read once for all the maps of the page. */
import type { Projection } from '../../engine/projection.js';

/** A boundary: lines of longitudes and latitudes. */
export interface Boundary {
  /** INSEE code, SIREN or another; empty when the file says none. */
  readonly code: string;
  readonly lines: readonly (readonly (readonly number[])[])[];
}

const TIMEOUT_MS = 20_000;
const files = new Map<string, Promise<readonly Boundary[]>>();

/** Reads a file of boundaries. A failure is forgotten, so that the next map asks again. */
export function fetchBoundaries(address: string): Promise<readonly Boundary[]> {
  let file = files.get(address);
  if (!file) {
    files.set(address, (file = read(address)));
    file.catch(() => files.delete(address));
  }
  return file;
}

async function read(address: string): Promise<readonly Boundary[]> {
  const response = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return boundariesOf(await response.json());
}

/** The boundaries of a GeoJSON collection; what is not one of its lines or surfaces is passed over. */
export function boundariesOf(data: unknown): readonly Boundary[] {
  return listOf((data as { readonly features?: unknown } | null)?.features).map((feature) => {
    const { properties, geometry } = (feature ?? {}) as {
      readonly properties?: { readonly code?: unknown } | null;
      readonly geometry?: { readonly type?: unknown; readonly coordinates?: unknown } | null;
    };
    const code = properties?.code;
    return { code: typeof code === 'string' ? code : '', lines: linesOf(geometry?.type, geometry?.coordinates) };
  });
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

function linesOf(type: unknown, coordinates: unknown): Boundary['lines'] {
  const lists =
    type === 'LineString'
      ? [coordinates]
      : type === 'MultiPolygon'
        ? listOf(coordinates).flatMap(listOf)
        : type === 'Polygon' || type === 'MultiLineString'
          ? listOf(coordinates)
          : [];
  return lists
    .map((line) => listOf(line).map((position) => listOf(position).map(Number)))
    .filter((line) => line.every(([lon, lat]) => Number.isFinite(lon) && Number.isFinite(lat)));
}

/** Boundaries on the plane: paths in world units from an origin beside them, so that they stay exact when zoomed in. */
export interface BoundaryPaths {
  readonly origin: readonly [x: number, y: number];
  /** Every boundary. */
  readonly all: Path2D;
  /** Those of some codes. */
  readonly chosen: Path2D;
}

/** Lays boundaries flat. */
export function boundaryPaths(
  boundaries: readonly Boundary[],
  projection: Projection,
  isChosen: (code: string) => boolean,
): BoundaryPaths | undefined {
  const first = boundaries.flatMap(({ lines }) => lines[0]?.[0] ?? []);
  if (first.length < 2) return undefined;
  const origin = projection.project(first[0]!, first[1]!);
  const all = new Path2D();
  const chosen = new Path2D();
  for (const { code, lines } of boundaries)
    for (const path of isChosen(code) ? [all, chosen] : [all])
      for (const line of lines)
        line.forEach(([lon, lat], i) => {
          const [x, y] = projection.project(lon!, lat!);
          if (i === 0) path.moveTo(x - origin[0], y - origin[1]);
          else path.lineTo(x - origin[0], y - origin[1]);
        });
  return { origin, all, chosen };
}
