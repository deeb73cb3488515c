/** The results as the map shows them: clusters of their places, and what they are called. */
import type { Language, Selection } from 'essonne-international';
import type { Camera } from '../engine/camera.js';
import { type ClusterMark, clusterMarks } from '../engine/cluster-marks.js';
import { ClusterIndex } from '../engine/clusters.js';
import type { LayerScene } from '../engine/layer.js';
import type { MapController } from '../engine/map-controller.js';
import { type MapPoints, POSITIONS } from '../engine/map-points.js';
import { drawClusterMark } from '../engine/mark-drawing.js';
import type { Projection, WorldBox, WorldPoint } from '../engine/projection.js';
import type { FirstSign } from '../first-sign.js';
import type { MarkContent, NamedMarkLayer } from '../layers/layer-part.js';
import type { MapWords } from '../map-view.js';
import { themeCodes } from '../theme-icons.js';
import { countriesOf } from './countries-of.js';
import type { NameContext } from './mark-names.js';
import { placeProjects } from './project-points.js';

/** What the layer is made from. */
interface ProjectContext extends MapWords {
  readonly selection: Selection<'projects'>;
  readonly projection: Projection;
  readonly language: Language;
}

/** One set of results on the plane. */
export class ProjectLayer implements NamedMarkLayer {
  readonly context: ProjectContext;
  /** Countries that the results are about. */
  readonly countries: ReadonlySet<string>;
  readonly unplacedCount: number;
  /** Around all the places; null when there is none. */
  readonly extent: WorldBox | null;
  readonly #index: ClusterIndex;
  readonly #sign: Pick<FirstSign, 'module' | 'load' | 'part'>;
  readonly #nameContext: NameContext;
  /** 1 for the rows of the results. */
  readonly #shown: Uint8Array;
  /** The row whose detail is open; -1 for none. */
  #selected = -1;

  /** @param sign What names and opens the marks, once there is a visitor. */
  constructor(context: ProjectContext, sign: Pick<FirstSign, 'module' | 'load' | 'part'>) {
    const { table, rows } = context.selection;
    const placed = placeProjects(table, context.projection);
    this.context = context;
    this.#shown = new Uint8Array(table.size);
    let placedCount = 0;
    rows.forEach((row) => {
      this.#shown[row] = 1;
      placedCount += placed.isPlaced[row]!;
    });
    this.#index = new ClusterIndex(placed.points, themeCodes.length, this.#shown);
    this.#sign = sign;
    this.#nameContext = { ...context, table, placed, rows };
    this.countries = countriesOf(context.selection);
    this.extent = this.#index.extent;
    this.unplacedCount = rows.length - placedCount;
  }

  /** The places of one row. */
  placesOf(row: number): readonly WorldPoint[] {
    const { xs, ys, projects } = this.#index.points;
    const places: WorldPoint[] = [];
    projects.forEach((other, point) => {
      if (other === row) places.push([xs[point]! / POSITIONS, ys[point]! / POSITIONS]);
    });
    return places;
  }

  /** Has the marks of the row whose detail is open ringed, and the map come to them; -1 for none. */
  select(row: number, map: Pick<MapController, 'redraw' | 'reveal'>): void {
    if (row === this.#selected) return;
    this.#selected = row;
    map.redraw();
    if (row < 0) return;
    map.reveal(this.placesOf(row));
    // What tells the marks' rows may have to come first.
    void this.#sign.load().then(() => map.redraw());
  }

  /** The places of all the rows. */
  get points(): MapPoints {
    return this.#index.points;
  }

  /** Some rows of the results in their order. */
  ordered(some: Iterable<number>): Uint32Array {
    const isWanted = new Uint8Array(this.#shown.length);
    for (const row of some) isWanted[row] = 1;
    return this.context.selection.rows.filter((row) => isWanted[row]);
  }

  /** Reads the titles that names of single projects need, when they are not in hand. */
  async loadTitles(onLoad: () => void): Promise<void> {
    await (await this.#sign.part()).loadTitles(this.#nameContext, onLoad);
  }

  marks(camera: Camera): readonly ClusterMark[] {
    return clusterMarks(this.#index, camera, this, 'project');
  }

  drawMark(context: CanvasRenderingContext2D, mark: ClusterMark, scene: LayerScene): void {
    drawClusterMark(context, mark, scene, themeCodes);
  }

  extentOf(mark: ClusterMark, maxZoom: number): WorldBox | undefined {
    return this.#sign.module?.clusterExtent(mark, maxZoom);
  }

  isSelected(mark: ClusterMark): boolean {
    const { projects } = this.#index.points;
    if (this.#selected < 0) return false;
    return this.#sign.module?.membersOf(mark).some((point) => projects[point] === this.#selected) ?? false;
  }

  nameOf(mark: ClusterMark): string {
    return this.#sign.module?.nameOfMark(mark, this.#nameContext) ?? this.context.words.count(mark.count);
  }

  contentOf(mark: ClusterMark): MarkContent {
    // What opens a mark is there together with it.
    const { membersOf, commonPlace } = this.#sign.module!;
    const members = membersOf(mark);
    const { projects } = this.#index.points;
    const rows = this.ordered(members.map((point) => projects[point]!));
    return { rows, place: commonPlace(members, this.#nameContext) };
  }
}
