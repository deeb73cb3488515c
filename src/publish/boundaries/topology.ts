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
  return featuresOf(Object.values(asRecord(objects)), lines);
}

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

/** Collections may be nested as deep as their author likes: they are walked without recursion. */
function featuresOf(objects: readonly unknown[], lines: readonly Line[]): readonly RawFeature[] {
  const features: RawFeature[] = [];
  const rest = objects.toReversed();
  while (rest.length > 0) {
    const { type, geometries, properties, id, arcs } = asRecord(rest.pop());
    if (type === 'GeometryCollection') {
      for (const geometry of asList(geometries).toReversed()) rest.push(geometry);
      continue;
    }
    const nested = type === 'MultiPolygon' ? 3 : type === 'LineString' ? 1 : 2;
    const coordinates = join(arcs, nested, lines);
    features.push({ geometry: { type, coordinates }, properties, ...(id === undefined ? {} : { id }) });
  }
  return features;
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
    for (const position of joined.length > 0 ? along.slice(1) : along) joined.push(position);
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
