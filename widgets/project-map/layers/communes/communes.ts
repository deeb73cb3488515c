/** Essonne's own scale: its communes, and how many of the projects start from each. */
import { css, html, type TemplateResult } from 'lit';
import { type Camera, toScreen } from '../../engine/camera.js';
import type { Target } from '../../engine/hit-test.js';
import type { LayerScene, Mark } from '../../engine/layer.js';
import type { MapView } from '../../map-view.js';
import { drawLabel, labelWidth, LINE_HEIGHT } from '../labels/draw-label.js';
import { isClear } from '../clear-place.js';
import {
  type LabelPlace,
  type LabelRequest,
  type PlacedLabel,
  placeLabels,
  placesAround,
} from '../labels/place-labels.js';
import type { LayerContext, MarkContent, NamedMarkLayer } from '../layer-part.js';
import { type CommunePoint, communePoints, rowsOfCommune } from './commune-points.js';
import { communesMessages } from './communes-messages.js';
import { COMMUNES_ZOOM } from './essonne.js';

/** Zoom from which the communes without disc are shown as dots, and from which these have their names. */
const DOTS_ZOOM = 9;
const DOT_NAMES_ZOOM = 9.8;
const DOT_RADIUS = 2.5;
/** Half the side of a square, in radii of its disc. */
const SQUARE = 0.85;
const TURN = 2 * Math.PI;
const SIZE = 13;
/** How far a disc gives way to the marks of other layers, in pixels. */
const GIVES_WAY = [12, 24, 36];

/** A commune's square or dot. */
interface CommuneMark extends Mark {
  readonly commune: CommunePoint;
}

const discRadius = (count: number): number => (count < 10 ? 11 : count < 100 ? 13 : 16);

/** Draws the communes, and has a mark for each that has projects, as long as no larger one takes its place. */
export class CommunesLayer implements NamedMarkLayer {
  readonly #context: LayerContext;
  readonly #communes: readonly CommunePoint[];

  constructor(context: LayerContext) {
    this.#context = context;
    const { data, selection, projection, text } = context;
    this.#communes = communePoints(data.catalog, selection, projection, text);
  }

  marks(camera: Camera, above: readonly Target[]): readonly CommuneMark[] {
    if (camera.zoom < COMMUNES_ZOOM) return [];
    const discs: CommuneMark[] = [];
    for (const commune of this.#communes) {
      if (commune.count === 0) continue;
      const disc = this.#markOf(commune, camera, discRadius(commune.count));
      if (!isClear(disc, discs)) continue;
      const places = [disc, ...placesAround(disc, { width: 0, height: 0 }, GIVES_WAY)];
      const free = places.find(({ x, y }) => isClear({ ...disc, x, y }, [...above, ...discs]));
      if (free) discs.push({ ...disc, x: free.x, y: free.y });
    }
    return discs.filter((disc) => isSeen(disc, camera));
  }

  drawMark(
    context: CanvasRenderingContext2D,
    { x, y, radius, weight }: Mark,
    { colours, fontFamily }: LayerScene,
  ): void {
    // Square, since what is round is where projects take place.
    const sides = [x - radius * SQUARE, y - radius * SQUARE, 2 * radius * SQUARE, 2 * radius * SQUARE] as const;
    context.fillStyle = colours.text;
    context.fillRect(...sides);
    context.strokeStyle = colours.surface;
    context.lineWidth = 1.5;
    context.strokeRect(...sides);
    context.fillStyle = colours.surface;
    context.font = `600 ${SIZE}px ${fontFamily}`;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillText(String(weight), x, y + 0.5);
  }

  /** Names, then dots for the communes that have no disc, where no name covers them. */
  drawOver(context: CanvasRenderingContext2D, { camera, colours, fontFamily, marks }: LayerScene): void {
    if (camera.zoom < COMMUNES_ZOOM) return;
    const discs = marks.filter((mark): mark is CommuneMark => 'layer' in mark && mark.layer === this);
    const dots = camera.zoom < DOTS_ZOOM ? [] : this.#dots(camera, discs);
    const requests = [...discs, ...(camera.zoom < DOT_NAMES_ZOOM ? [] : dots)].map(({ commune, x, y, radius }) => {
      const font = `${commune.count > 0 ? 600 : 400} ${SIZE}px ${fontFamily}`;
      const style = { font, size: SIZE, spacing: 0, opacity: commune.count > 0 ? 1 : 0.8 };
      const box = { width: labelWidth(context, commune.name, style), height: SIZE * LINE_HEIGHT };
      return { ...box, lines: [commune.name], style, places: placesFor(x, y, box, radius + 3) };
    });
    const names = placeLabels(requests, marks);
    context.fillStyle = colours.text;
    for (const { x, y } of dots.filter((dot) => !names.some((name) => covers(name, dot)))) {
      context.beginPath();
      context.arc(x, y, DOT_RADIUS, 0, TURN);
      context.fill();
    }
    for (const { request, x, y } of names) drawLabel(context, request.lines, x, y, request.style, colours);
  }

  nameOf(mark: Mark): string {
    const { name, count } = (mark as CommuneMark).commune;
    return communesMessages[this.#context.language].name(name, count);
  }

  contentOf(mark: Mark): MarkContent {
    const { code, name } = (mark as CommuneMark).commune;
    return { rows: rowsOfCommune(this.#context.selection, code), place: name };
  }

  #dots(camera: Camera, discs: readonly CommuneMark[]): readonly CommuneMark[] {
    const shown = new Set(discs.map(({ commune }) => commune));
    const others = this.#communes.filter((commune) => !shown.has(commune));
    return others.map((commune) => this.#markOf(commune, camera, DOT_RADIUS)).filter((dot) => isSeen(dot, camera));
  }

  #markOf(commune: CommunePoint, camera: Camera, radius: number): CommuneMark {
    const [x, y] = toScreen(camera, [commune.x, commune.y]);
    return { key: `commune-${commune.code}`, layer: this, weight: commune.count, x, y, radius, commune };
  }
}

/** Places of a name beside a disc, then above and below it with most of the name on one side. */
function placesFor(x: number, y: number, box: Pick<LabelRequest, 'width' | 'height'>, away: number): LabelPlace[] {
  const aside = [1, -1].map((side) => ({ x: x + side * box.width * 0.4, y }));
  return [{ x, y }, ...aside].flatMap((place, i) => placesAround(place, box, [away]).slice(0, i === 0 ? 4 : 2));
}

function isSeen({ x, y, radius }: Target, { width, height }: Camera): boolean {
  return x > -radius && y > -radius && x < width + radius && y < height + radius;
}

function covers({ x, y, request }: PlacedLabel<LabelRequest>, dot: Target): boolean {
  const across = request.width / 2 + DOT_RADIUS;
  const down = request.height / 2 + DOT_RADIUS;
  return Math.abs(x - dot.x) < across && Math.abs(y - dot.y) < down;
}

/** The communes, with the results at hand. */
export function createLayer(context: LayerContext): CommunesLayer {
  return new CommunesLayer(context);
}

/** What the legend adds to the element's style sheets. */
export const styles = css`
  .sample.commune {
    border-radius: 2px;
    background: var(--text);
    color: var(--surface);
  }
`;

/** What the legend says of the communes. */
export function legendOf(_layer: unknown, { language }: MapView): TemplateResult {
  return html`<ul>
    <li><span class="sample commune" aria-hidden="true">5</span> ${communesMessages[language].legend}</li>
  </ul>`;
}
