/** GeoJSON (RFC 7946). */
import type { Party, Place } from '../../model/common.js';
import type { EventRecord } from '../../model/event.js';
import type { Project } from '../../model/project.js';
import { linkUrl } from '../addresses.js';
import { attributionOf } from '../attribution.js';
import { textIn, type FormatContext } from '../context.js';
import { positionOf } from '../places.js';

type Position = readonly [lon: number, lat: number];
type Properties = Readonly<Record<string, unknown>>;

interface Feature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: { readonly type: string; readonly coordinates: unknown } | null;
  readonly properties: Properties;
}

const PRECISIONS = ['point', 'town', 'region', 'country'] as const;

function distinctPositions(places: readonly Place[]): readonly Position[] {
  const found = new Map<string, Position>();
  for (const place of places) {
    const position = positionOf(place);
    if (position !== undefined) found.set(position.join(), position);
  }
  return [...found.values()];
}

/** The least exact precision among the places that are drawn: what a reader may rely on. */
function coarsest(places: readonly Place[]): string | undefined {
  const drawn = places.filter((place) => positionOf(place) !== undefined);
  const ranks = drawn.map(({ precision = 'point' }) => PRECISIONS.indexOf(precision));
  return ranks.length === 0 ? undefined : PRECISIONS[Math.max(...ranks)];
}

function featureOf(id: string, places: readonly Place[], properties: Properties): Feature {
  const positions = distinctPositions(places);
  const [first, ...others] = positions;
  const geometry =
    first === undefined
      ? null
      : others.length === 0
        ? { type: 'Point', coordinates: first }
        : { type: 'MultiPoint', coordinates: positions };
  return { type: 'Feature', id, geometry, properties: { id, ...properties, precision: coarsest(places) } };
}

/** `[west, south, east, north]` (§5) of everything; nothing when nothing has a position. */
function boundsOf(places: readonly Place[]): readonly number[] | undefined {
  const positions = distinctPositions(places);
  if (positions.length === 0) return undefined;
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [lon, lat] of positions) {
    west = Math.min(west, lon);
    south = Math.min(south, lat);
    east = Math.max(east, lon);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}

/** Attribution travels as foreign members (§6.1). One feature a line, so that two publications can be compared. */
function collection(features: readonly Feature[], places: readonly Place[], context: FormatContext): string {
  const attribution = attributionOf(context);
  const head = JSON.stringify({
    type: 'FeatureCollection',
    title: textIn(context, context.catalog?.title) || undefined,
    producer: attribution?.producer,
    licence: attribution?.licence,
    updatedAt: attribution?.updatedAt,
    notice: attribution?.notice || undefined,
    attributions: context.catalog?.attributions?.map((text) => textIn(context, text)),
    bbox: boundsOf(places),
  });
  const lines = features.map((feature) => JSON.stringify(feature));
  return `${head.slice(0, -1)},"features":[\n${lines.join(',\n')}\n]}\n`;
}

function partyName(party: Party | undefined, context: FormatContext): string | undefined {
  return party === undefined ? undefined : textIn(context, party.name) || party.id;
}

/**
 * Projects as a FeatureCollection: a Point or MultiPoint of the places of each, `null` when none has a position.
 * Coordinates are rounded to what their precision knows (5 decimals for an exact point, 1 for a country).
 */
export function toGeoJson(projects: readonly Project[], context: FormatContext): string {
  const features = projects.map((project) =>
    featureOf(project.id, project.places ?? [], {
      title: textIn(context, project.title),
      summary: textIn(context, project.summary) || undefined,
      themes: project.themes ?? [],
      modality: project.modality,
      status: project.status,
      start: project.start,
      end: project.end,
      countries: project.countries ?? [],
      communes: project.communes ?? [],
      leadOrganisation: partyName(project.leadOrganisation, context),
      leadOrganisationId: project.leadOrganisation?.id,
      url: linkUrl(project.url, context.baseUrl),
      updatedAt: project.updatedAt,
    }),
  );
  return collection(
    features,
    projects.flatMap(({ places = [] }) => places),
    context,
  );
}

/** Events as a FeatureCollection: the places of the occurrences of each, with the first start and the last end. */
export function eventsToGeoJson(events: readonly EventRecord[], context: FormatContext): string {
  const placesOf = ({ occurrences }: EventRecord): Place[] => occurrences.flatMap(({ place }) => place ?? []);
  const features = events.map((event) => {
    const sorted = [...event.occurrences].sort((a, b) => Date.parse(a.start) - Date.parse(b.start));
    const last = sorted.at(-1);
    return featureOf(event.id, placesOf(event), {
      title: textIn(context, event.title),
      summary: textIn(context, event.summary) || undefined,
      kind: event.kind,
      themes: event.themes ?? [],
      status: event.status,
      start: sorted[0]?.start,
      end: last?.end ?? last?.start,
      occurrences: sorted.length,
      attendance: event.attendance,
      url: linkUrl(event.url, context.baseUrl),
      updatedAt: event.updatedAt,
    });
  });
  return collection(features, events.flatMap(placesOf), context);
}
