/** What the templates are given: the state to show, the words to show it with, and what the visitor can do. */
import { type Language, type Place, type Project, type Selection, type Text, textOf } from 'essonne-international';
import { type Labels, labelsOf } from '../shared/labels.js';
import type { LazyPart } from '../shared/lazy-part.js';
import { plainText } from '../shared/plain-text.js';
import { type SharedMessages, sharedMessages } from '../shared/messages.js';
import type { MapData } from './data/project-data.js';
import type { FilterName, MapFilters } from './data/project-query.js';
import type { MapLayer, Mark } from './engine/layer.js';
import type { ProjectLayer } from './data/project-layer.js';
import type { MapController } from './engine/map-controller.js';
import type { Projection } from './engine/projection.js';
import type { MapViewName } from './events.js';
import type { LayerName } from './layers/layer-names.js';
import type { LayerPart, MarkContent, NamedMarkLayer } from './layers/layer-part.js';
import type { MapParts } from './map-parts.js';
import type { MapMessages } from './messages/fr.js';
import type { ListState, VisitorState } from './visitor-state.js';

/** What the visitor can do. */
export interface MapActions {
  readonly set: (change: Partial<VisitorState>) => void;
  readonly setList: (change: Partial<ListState>) => void;
  readonly filter: (change: MapFilters) => void;
  readonly clearFilters: () => void;
  readonly setView: (view: MapViewName) => void;
  /** Shows what a mark or the legend opens, its title having the focus; then selectors of what has it once it is closed. */
  readonly show: (content: MarkContent, from: string) => void;
  /** Opens the detail of a row of the table. */
  readonly open: (row: number) => void;
  /** Closes the detail, or what was shown in the list's place. */
  readonly close: () => void;
  readonly showMore: () => void;
  readonly zoom: (levels: number) => void;
  readonly pan: (dx: number, dy: number) => void;
  readonly fit: () => void;
  /** Puts a place in the middle of the map, in degrees. */
  readonly look: (center: readonly [lon: number, lat: number], zoom: number) => void;
  /** Reads what the names of marks need, when the visitor comes to the map. */
  readonly nameMarks: () => void;
  readonly skipMap: () => void;
  /** The map on a canvas of its own, at so many pixels in a CSS pixel; undefined while none is shown. */
  readonly snapshot: (pixelRatio: number) => HTMLCanvasElement | undefined;
}

/** A mark of the map, as the list of marks names it. */
export interface NamedMark {
  readonly key: string;
  readonly name: string;
}

/** The words of some data in a language. */
export interface MapWords {
  readonly words: MapMessages;
  readonly shared: SharedMessages;
  readonly labels: Labels;
  /** A text of the data as a plain string. */
  readonly text: (value: Text | undefined) => string;
  /** A place in one line: « Kayes, Mali ». */
  readonly placeLabel: (place: Place) => string;
}

/** What could not be had besides the map's own data, and how to ask for it again. */
export interface Failure {
  readonly error: unknown;
  readonly retry: () => void;
}

/** The state to show once the data are there. */
export interface MapView extends MapWords {
  readonly language: Language;
  readonly level: number;
  /** Address that relative links of the data are resolved against. */
  readonly src: string;
  readonly data: MapData;
  readonly selection: Selection<'projects'>;
  readonly projection: Projection;
  /** The rows to list, in order: the results, those in view, or those of the mark that was opened. */
  readonly rows: Uint32Array;
  /** The project of a row; `undefined` while it is read. */
  readonly projectOf: (row: number) => Project | undefined;
  /** Whether the project of a row could not be read. */
  readonly isUnread: (row: number) => boolean;
  /** Reads again the projects that could not be read. */
  readonly readAgain: () => void;
  /** What could not be had, while the map goes on with what it has. */
  readonly failure: Failure | undefined;
  readonly visitor: VisitorState;
  /** The controls to show. */
  readonly controls: readonly FilterName[];
  readonly view: MapViewName;
  readonly layers: readonly LayerName[];
  /** The layers that are drawn, by name; those on their way are missing. */
  readonly drawn: ReadonlyMap<string, MapLayer>;
  /** What a layer is loaded with. */
  readonly layerPart: (name: string) => LazyPart<Partial<LayerPart>> | undefined;
  readonly selectedId: string | undefined;
  /** Row of the project whose detail is open; -1 when none is, or while it is not known. */
  readonly selectedRow: number;
  readonly unplacedCount: number;
  /** Countries that the results are about. */
  readonly countryCount: number;
  readonly marks: readonly NamedMark[];
  /** The mark that the keyboard is on: its place in `marks`, or -1. */
  readonly activeMark: number;
  /** How many marks the visitor's last move of the map has brought. */
  readonly shownCount: number | undefined;
  /** Name of the mark that the pointer or the keyboard is on. */
  readonly pointedName: string | undefined;
  /** The `basemap` attribute, when it names tiles, and whom they are owed to. */
  readonly basemap: string | undefined;
  readonly basemapAttribution: string | undefined;
  /** What is loaded when it is needed. */
  readonly parts: MapParts;
  /** Address of this page with a project open, when its address follows the map. */
  readonly linkTo?: (id: string) => string;
  readonly actions: MapActions;
}

/** What the map says and how it says the data's codes, texts and places. */
export function mapWords({ words, catalog }: MapData, language: Language): MapWords {
  const labels = labelsOf(catalog, language);
  const text = (value: Text | undefined): string => plainText(textOf(value, language, catalog?.defaultLanguage));
  return {
    words,
    shared: sharedMessages[language],
    labels,
    text,
    placeLabel: (place) => placeLabel(place, labels, text),
  };
}

function placeLabel({ name, adminArea, country }: Place, labels: Labels, text: MapWords['text']): string {
  const parts = [text(name) || text(adminArea), country === undefined ? '' : labels('countries', country)];
  return parts.filter((part, i) => part !== '' && parts.indexOf(part) === i).join(', ');
}

/** How the map's own controls move it. */
export function mapMoves(map: MapController): Pick<MapActions, 'zoom' | 'pan' | 'fit' | 'look' | 'snapshot'> {
  return {
    zoom: (levels) => map.move({ levels }),
    pan: (dx, dy) => map.move({ dx, dy }),
    fit: () => map.fit(),
    look: (center, zoom) => map.look(center, zoom),
    snapshot: (pixelRatio) => map.snapshot(pixelRatio),
  };
}

/**
 * The rows to list: those of the mark that was opened, those in view, or all the results.
 * @param map The map, where there is one.
 */
export function listedRows(
  rows: Uint32Array,
  { listed, list }: VisitorState,
  points: ProjectLayer,
  map: Pick<MapController, 'visibleBox'> | undefined,
  { list: part }: MapParts,
): Uint32Array {
  if (listed) return points.ordered(listed.rows);
  if (!list.isLimitedToView || !map) return rows;
  return part.module?.rowsInView(points, map.visibleBox()) ?? rows;
}

/** The marks of the map, as those who hear it are told of them. */
export function markView({
  restingMarks,
  restingActive,
  pointed,
  shownCount,
}: MapController): Pick<MapView, 'marks' | 'activeMark' | 'shownCount' | 'pointedName'> {
  const nameOf = (mark: Mark): string => (mark.layer as NamedMarkLayer).nameOf(mark);
  return {
    marks: restingMarks.map((mark) => ({ key: mark.key, name: nameOf(mark) })),
    activeMark: restingActive,
    shownCount,
    pointedName: pointed && nameOf(pointed),
  };
}
