/** From TopoJSON, where neighbours share the lines between them, to features of GeoJSON. */

/** A feature of GeoJSON, nothing checked. */
export interface RawFeature {
  readonly geometry: unknown;
  readonly properties: unknown;
  readonly id?: unknown;
}

type Line = readonly (readonly number[])[];

/** Whether a value says that it is TopoJSON. */
export function isTopology(data: unknown): data is Record<string, unknown> {
  return (data as { readonly type?: unknown } | null)?.type === 'Topology';
}

/** The features of a topology. What is broken comes out without geometry. */
export function topologyFeatures({ arcs, objects, transform }: Record<string, unknown>): readonly RawFeature[] {
  const lines = decodeArcs(arcs, transform);
  return Object.values(asRecord(objects)).flatMap((object) => featuresOf(asRecord(object), lines));
}

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

function featuresOf(object: Record<string, unknown>, lines: readonly Line[]): readonly RawFeature[] {
  if (object.type === 'GeometryCollection')
    return asList(object.geometries).flatMap((geometry) => featuresOf(asRecord(geometry), lines));
  const { properties, id, type, arcs } = object;
  const nested = type === 'MultiPolygon' ? 3 : type === 'LineString' ? 1 : 2;
  const coordinates = join(arcs, nested, lines);
  return [{ geometry: { type, coordinates }, properties, ...(id === undefined ? {} : { id }) }];
}

/** Joins the arcs of a geometry into lines, `depth` lists deep. */
function join(arcs: unknown, depth: number, lines: readonly Line[]): unknown {
  if (depth > 1) return asList(arcs).map((inner) => join(inner, depth - 1, lines));
  const joined: (readonly number[])[] = [];
  for (const reference of asList(arcs)) {
    const index = Number(reference);
    const line = lines[index < 0 ? ~index : index] ?? [];
    const along = index < 0 ? line.toReversed() : line;
    // An arc starts where the one before ends.
    joined.push(...along.slice(joined.length > 0 ? 1 : 0));
  }
  return joined;
}

function decodeArcs(arcs: unknown, transform: unknown): readonly Line[] {
  const { scale, translate } = asRecord(transform);
  const [scaleX, scaleY] = asList(scale) as readonly number[];
  const [originX, originY] = asList(translate) as readonly number[];
  const isQuantised = scaleX !== undefined && scaleY !== undefined && originX !== undefined && originY !== undefined;
  return asList(arcs).map((arc) => {
    let x = 0;
    let y = 0;
    return asList(arc).map((position) => {
      const [first, second] = asList(position).map(Number);
      if (!isQuantised) return [first ?? NaN, second ?? NaN];
      // Of an arc on a grid, each position is the difference from the one before.
      x += first ?? NaN;
      y += second ?? NaN;
      return [x * scaleX + originX, y * scaleY + originY];
    });
  });
}
