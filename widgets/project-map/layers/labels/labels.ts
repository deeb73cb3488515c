/** Names of the countries, in the visitor's language; those of the results come first. */
import type { LayerScene, MapLayer } from '../../engine/layer.js';
import { countriesOf } from '../../data/countries-of.js';
import { type Camera, scaleOf, toScreen } from '../../engine/camera.js';
import type { LayerContext } from '../layer-part.js';
import { drawLabel, labelWidth, LINE_HEIGHT, type LabelStyle } from './draw-label.js';
import { type LabelledCountry, labelledCountries, type LabelSpot, LINES } from './label-spots.js';
import { type LabelPlace, type LabelRequest, placeLabels, placesAround } from './place-labels.js';

/** How much wider than its land a name may be; that of a country of the results, when no other place is left. */
const OVERHANG = 1.15;
const PARTNER_OVERHANG = 2.5;
/** Zoom from which small countries have their names; those of the results sooner. Further out, beside is too far away. */
const SMALL_ZOOM = 4;
const SMALL_PARTNER_ZOOM = 1.5;
/** Countries less wide than this, in pixels, may have their names beside them. */
const SMALL = 36;
/** How far beside, in pixels: against it, or past a mark that stands on it. */
const BESIDE = [6, 14, 22];

interface CountryLabel extends LabelRequest {
  readonly lines: readonly string[];
  readonly style: LabelStyle;
}

/** Measures a line of text in CSS pixels. */
type Measure = (text: string, style: LabelStyle) => number;

/** Writes the names of countries. */
export class LabelsLayer implements MapLayer {
  readonly #nameOf: (code: string) => string;
  readonly #partners: ReadonlySet<string>;

  /** @param partners Codes of the countries of the results: they are named first, and although small. */
  constructor(nameOf: (code: string) => string, partners: ReadonlySet<string>) {
    this.#nameOf = nameOf;
    this.#partners = partners;
  }

  drawOver(context: CanvasRenderingContext2D, scene: LayerScene): void {
    if (!scene.paths || scene.hasOwnLines) return;
    const measure: Measure = (text, style) => labelWidth(context, text, style);
    const requests = this.requests(labelledCountries(scene.paths), scene, measure);
    for (const { request, x, y } of placeLabels(requests, scene.marks))
      drawLabel(context, request.lines, x, y, request.style, scene.colours);
  }

  /** The names that have their place in a view, those of partners first, then of the largest countries. */
  requests(
    countries: readonly LabelledCountry[],
    scene: Pick<LayerScene, 'camera' | 'fontFamily'>,
    measure: Measure,
  ): readonly CountryLabel[] {
    const seen = countries.flatMap((country) => seenCountry(country, scene.camera) ?? []);
    const partners = seen.filter(({ code }) => this.#partners.has(code));
    const others = seen.filter(({ code }) => !this.#partners.has(code));
    return [
      ...partners.flatMap((country) => this.#request(country, scene, measure, partners) ?? []),
      ...others.flatMap((country) => this.#request(country, scene, measure) ?? []),
    ];
  }

  /** @param partners When the country is one of them. */
  #request(
    country: SeenCountry,
    { camera, fontFamily }: Pick<LayerScene, 'camera' | 'fontFamily'>,
    measure: Measure,
    partners?: readonly SeenCountry[],
  ): CountryLabel | undefined {
    const { code, spots, room } = country;
    const isSmall = room < SMALL;
    if (isSmall && camera.zoom < (partners ? SMALL_PARTNER_ZOOM : SMALL_ZOOM)) return undefined;
    const size = Math.round(Math.min(13 + room / 150, 18));
    const font = `${partners ? 600 : 400} ${size}px ${fontFamily}`;
    const style = { font, size, spacing: Math.max(size - 14, 0) / 2, opacity: partners ? 1 : 0.8 };
    const lines = wrap(this.#nameOf(code), isSmall ? Infinity : room, (text) => measure(text, style));
    const width = Math.max(...lines.map((line) => measure(line, style)));
    const box = { lines, style, width, height: lines.length * size * LINE_HEIGHT };
    const fitting = spots.filter((spot) => width <= spot.width * (partners ? PARTNER_OVERHANG : OVERHANG));
    const beside = isSmall ? placesAround(spots[0]!, box, BESIDE) : [];
    // Beside a small country lie others: a name on one of these would be taken for its own.
    const own = beside.filter((place) => !partners?.some((other) => other !== country && holds(other, place)));
    const places = [...fitting, ...own].filter(
      ({ x, y }) => Math.min(x, camera.width - x) > width / 2 && Math.min(y, camera.height - y) > box.height / 2,
    );
    return { ...box, places, spot: spots[0]! };
  }
}

/** A country as a view shows it, in pixels. */
interface SeenCountry extends Pick<LabelledCountry, 'code' | 'height'> {
  /** Those in view, the best first; one at least. */
  readonly spots: readonly LabelSpot[];
  /** Width of its land. */
  readonly room: number;
}

function seenCountry({ code, spots, height }: LabelledCountry, camera: Camera): SeenCountry | undefined {
  const scale = scaleOf(camera);
  const seen = spots
    .map(({ x, y, width }) => {
      const [screenX, screenY] = toScreen(camera, [x, y]);
      return { x: screenX, y: screenY, width: width * scale };
    })
    .filter(({ x, y }) => x > 0 && y > 0 && x < camera.width && y < camera.height);
  return seen.length > 0 ? { code, spots: seen, room: spots[0]!.width * scale, height: height * scale } : undefined;
}

/** Whether a place is on the land around the spots of a country. */
function holds({ spots, height }: SeenCountry, { x, y }: LabelPlace): boolean {
  return spots.some((spot) => Math.abs(spot.x - x) <= spot.width / 2 && Math.abs(spot.y - y) <= height / LINES);
}

/** A name on as many lines as its room asks for. */
function wrap(name: string, room: number, measure: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && measure(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The names of the countries, for the results at hand. */
export function createLayer({ selection, labels }: LayerContext): LabelsLayer {
  return new LabelsLayer((code) => labels('countries', code), countriesOf(selection));
}
