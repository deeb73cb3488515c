/** Partnerships of the communes of Essonne and of the Department (« jumelages », « coopérations décentralisées »). */
import { type Partnership, partnershipsDataset } from 'essonne-international';
import { capitalize, formatPartialDate } from '../../shared/format.js';
import { sharedResource } from '../../shared/resources.js';
import { markMessages } from '../data/mark-messages.js';
import { type Camera, toScreen } from '../engine/camera.js';
import type { Target } from '../engine/hit-test.js';
import type { LayerScene, Mark } from '../engine/layer.js';
import type { WorldBox } from '../engine/projection.js';
import { roomAround } from './clear-place.js';
import type { LayerContext, MarkContent, NamedMarkLayer } from './layer-part.js';
import { drawDiamond, type DiamondMark, liveliest } from './partnership-drawing.js';
import {
  extentOfGroup,
  groupLevel,
  groupPlaces,
  type PartnerGroup,
  type PartnerPlace,
  placesOf,
} from './partnership-groups.js';
import { partnershipList } from './partnership-list.js';
import { partnershipMessages } from './partnership-messages.js';
import { partnershipPanel } from './partnership-panel.js';
import { partnershipQuery } from './partnership-query.js';

export { legendOf } from './partnership-legend.js';
export { styles } from './partnership-styles.js';

const SINGLE_RADIUS = 10;
const GROUP_RADIUS = 14;
/** Marks of partnerships come first, over those of the projects, which are often in the same places and wider. */
const FIRST = 1e6;

/** How far from its place a mark stands, and in which directions: up and to the right first, like a flag. */
const DISTANCES = [21, 32, 44, 58, 74];
const DIRECTIONS = [-1, -3, 1, 3, -2, 2, 0, 4].map((eighth) => (eighth * Math.PI) / 4);

/** A partnership on the map, or several too close to be told apart. */
interface PartnershipMark extends Mark, DiamondMark {
  readonly group: PartnerGroup;
}

/** One set of partnerships on the plane. */
export class PartnershipsLayer implements NamedMarkLayer {
  /** The partnerships, by title; undefined until they were read. */
  partnerships: readonly Partnership[] | undefined;
  hasFailed = false;
  readonly #context: LayerContext;
  readonly #groups = new Map<number, readonly PartnerGroup[]>();
  #places: readonly PartnerPlace[] = [];

  constructor(context: LayerContext) {
    this.#context = context;
    void this.#read();
  }

  /** Partnerships that the map cannot show, having no position. */
  get unplaced(): readonly Partnership[] {
    const placed = new Set(this.#places.map(({ partnership }) => partnership));
    return (this.partnerships ?? []).filter((partnership) => !placed.has(partnership));
  }

  marks(camera: Camera, above: readonly Target[]): readonly PartnershipMark[] {
    const marks: PartnershipMark[] = [];
    for (const group of this.#groupsAt(camera.zoom)) {
      const count = group.partnerships.length;
      const radius = count > 1 ? GROUP_RADIUS : SINGLE_RADIUS;
      const [footX, footY] = toScreen(camera, [group.x, group.y]);
      const foot = { x: footX, y: footY };
      const { x, y } = clearPlace(foot, radius, [...above, ...marks]);
      if (x < -radius || y < -radius || x > camera.width + radius || y > camera.height + radius) continue;
      const key = `partnership-${this.#places.indexOf(group.members[0]!)}-${group.members.length}`;
      const standing = liveliest(group.partnerships);
      marks.push({ key, layer: this, weight: FIRST + count, x, y, radius, group, count, standing, foot });
    }
    return marks;
  }

  drawMark(context: CanvasRenderingContext2D, mark: PartnershipMark, scene: LayerScene): void {
    drawDiamond(context, mark, scene);
  }

  extentOf({ group }: PartnershipMark, maxZoom: number): WorldBox | undefined {
    return extentOfGroup(group, maxZoom);
  }

  nameOf({ group }: PartnershipMark): string {
    const { labels, language, placeLabel } = this.#context;
    const { partnerships, members, isVague } = group;
    const [only] = partnerships;
    if (only && partnerships.length === 1) {
      const name = partnershipName(only, this.#context);
      return isVague ? markMessages[language].vague(name) : name;
    }
    const counts = new Map<string, number>();
    for (const { status } of partnerships) if (status) counts.set(status, (counts.get(status) ?? 0) + 1);
    const shares = [...counts].map(([code, count]) =>
      markMessages[language].share(labels('partnershipStatuses', code), count),
    );
    return partnershipMessages[language].group(partnerships.length, placeLabel(members[0]!.place), shares.join(', '));
  }

  contentOf({ group: { partnerships, members } }: PartnershipMark): MarkContent {
    const [only] = partnerships;
    if (only && partnerships.length === 1) return { content: (view) => partnershipPanel(only, view) };
    const { language, placeLabel } = this.#context;
    const title = partnershipMessages[language].around(placeLabel(members[0]!.place));
    return { content: (view) => partnershipList({ title, partnerships }, view) };
  }

  #groupsAt(zoom: number): readonly PartnerGroup[] {
    const level = groupLevel(zoom);
    let groups = this.#groups.get(level);
    if (!groups) this.#groups.set(level, (groups = groupPlaces(this.#places, level)));
    return groups;
  }

  async #read(): Promise<void> {
    const { src, data, filters, projection, signal, redraw } = this.#context;
    try {
      const resource = sharedResource(src, partnershipsDataset);
      const { table, rows } = await resource.select(partnershipQuery(data.presets, filters), { signal });
      this.partnerships = await table.records(rows, { signal });
      this.#places = placesOf(this.partnerships, projection);
      this.#groups.clear();
    } catch {
      this.hasFailed = true;
    }
    if (!signal.aborted) redraw();
  }
}

/** The nearest place for a mark where it covers no other, or the one with most room. */
function clearPlace(foot: DiamondMark['foot'], radius: number, others: readonly Target[]): Target {
  const places = DISTANCES.flatMap((distance) =>
    DIRECTIONS.map((angle) => ({
      x: foot.x + distance * Math.cos(angle),
      y: foot.y + distance * Math.sin(angle),
      radius,
    })),
  );
  const rooms = places.map((place) => roomAround(place, others));
  const free = rooms.findIndex((room) => room >= 0);
  return places[free < 0 ? rooms.indexOf(Math.max(...rooms)) : free]!;
}

/** « Jumelage : Orsay – Dogondoutchi (Niger), depuis 1992, actif ». */
function partnershipName(partnership: Partnership, { labels, language, text }: LayerContext): string {
  const words = partnershipMessages[language];
  const { title, kind, countries = [], since, status } = partnership;
  const where = countries.map((code) => labels('countries', code)).join(', ');
  const name =
    kind === undefined ? text(title) : words.named(capitalize(labels('partnershipKinds', kind), language), text(title));
  return [
    where === '' ? name : `${name} (${where})`,
    since === undefined ? '' : words.since(formatPartialDate(since, language)),
    status === undefined ? '' : labels('partnershipStatuses', status),
  ]
    .filter(Boolean)
    .join(', ');
}

/** Makes the layer of the partnerships. */
export function createLayer(context: LayerContext): PartnershipsLayer {
  return new PartnershipsLayer(context);
}
