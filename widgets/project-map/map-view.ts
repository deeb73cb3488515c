/** What the templates are given: the state to show, the words to show it with, and what the visitor can do. */
import { type Language, type Page, type Place, type Project, type Text, textOf } from 'essonne-international';
import type { TemplateResult } from 'lit';
import { type Labels, labelsOf } from '../shared/labels.js';
import { type SharedMessages, sharedMessages } from '../shared/messages.js';
import type { MapViewName } from './events.js';
import type { Mark } from './engine/marks.js';
import type { MapMessages } from './messages/fr.js';
import type { MapController } from './engine/map-controller.js';
import type { MapData } from './data/project-data.js';
import type { NameWords, ProjectLayer } from './data/project-layer.js';
import type { FilterName, MapFilters } from './data/project-query.js';
import type { VisitorState } from './visitor-state.js';

/** What the visitor can do. */
export interface MapActions {
  readonly filter: (change: MapFilters) => void;
  readonly clearFilters: () => void;
  readonly toggleFilters: () => void;
  readonly setView: (view: MapViewName) => void;
  readonly open: (project: Project) => void;
  readonly close: () => void;
  readonly showMore: () => void;
  readonly showAll: () => void;
  readonly zoom: (levels: number) => void;
  readonly pan: (dx: number, dy: number) => void;
  readonly fit: () => void;
  readonly toggleMoves: () => void;
  readonly setLegend: (isOpen: boolean) => void;
  readonly skipMap: () => void;
}

/** The state to show once the data are there. */
export interface MapView {
  readonly language: Language;
  readonly words: MapMessages;
  readonly shared: SharedMessages;
  readonly labels: Labels;
  readonly level: number;
  /** Address that relative links of the data are resolved against. */
  readonly src: string;
  readonly data: MapData;
  readonly page: Page<'projects'>;
  readonly visitor: VisitorState;
  /** The controls to show. */
  readonly controls: readonly FilterName[];
  readonly view: MapViewName;
  readonly selectedId: string | undefined;
  readonly unplacedCount: number;
  /** Countries that the results are about. */
  readonly countryCount: number;
  readonly marks: readonly { readonly mark: Mark; readonly name: string }[];
  /** The mark that the keyboard is on: its place in `marks`, or -1. */
  readonly activeMark: number;
  /** How many marks the visitor's last move of the map has brought. */
  readonly shownCount: number | undefined;
  /** Name of the mark that the pointer or the keyboard is on. */
  readonly pointedName: string | undefined;
  /** What the legend holds, once it was opened. */
  readonly legendBody: ((view: MapView) => TemplateResult) | undefined;
  readonly actions: MapActions;
}

/** A place in one line: « Kayes, Mali ». */
export function placeLabel(place: Place, labels: Labels, textOf: (text: Text | undefined) => string): string {
  const name = textOf(place.name) || textOf(place.adminArea);
  const country = place.country === undefined ? '' : labels('countries', place.country);
  return [name, country].filter((part, i, parts) => part !== '' && parts.indexOf(part) === i).join(', ');
}

/** What names of marks and places are made of, in a language. */
export function nameWords({ words, catalog }: MapData, language: Language): NameWords {
  const labels = labelsOf(catalog, language);
  const text = (value: Text | undefined): string => textOf(value, language, catalog?.defaultLanguage);
  return {
    messages: words,
    titleOf: ({ title }) => text(title),
    placeLabel: (place) => placeLabel(place, labels, text),
    themeLabel: (code) => labels('themes', code),
  };
}

type Given = 'language' | 'level' | 'src' | 'data' | 'page' | 'visitor' | 'controls' | 'view' | 'selectedId';

/** Completes what the element knows with the words, and with what its map shows. */
export function mapView(
  given: Pick<MapView, Given | 'legendBody' | 'actions'>,
  layer: ProjectLayer,
  { marks, active, pointed, shownCount }: MapController,
): MapView {
  const { data, language } = given;
  const words = nameWords(data, language);
  return {
    ...given,
    words: data.words,
    shared: sharedMessages[language],
    labels: labelsOf(data.catalog, language),
    unplacedCount: layer.unplacedCount,
    countryCount: layer.content.partners.size,
    marks: marks.map((mark) => ({ mark, name: layer.nameOf(mark, words) })),
    activeMark: active,
    shownCount,
    pointedName: pointed && layer.nameOf(pointed, words),
  };
}
