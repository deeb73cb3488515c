/** What the templates are given: the state to show, the words to show it with, and what the visitor can do. */
import {
  type Catalog,
  type Language,
  type Page,
  type Place,
  type Project,
  type Text,
  directionOf,
  localize,
} from 'essonne-international';
import { html, nothing, type TemplateResult } from 'lit';
import type { Labels } from '../shared/labels.js';
import type { SharedMessages } from '../shared/messages.js';
import type { MapViewName } from './events.js';
import type { Mark } from './marks.js';
import type { MapMessages } from './messages/fr.js';
import type { MapData } from './project-data.js';
import type { FilterName, MapFilters } from './project-query.js';
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
  readonly marks: readonly { readonly mark: Mark; readonly name: string }[];
  /** The mark that the keyboard is on: its place in `marks`, or -1. */
  readonly activeMark: number;
  /** Name of the mark that the pointer or the keyboard is on. */
  readonly pointedName: string | undefined;
  readonly actions: MapActions;
}

/** The words of a text, marked with their own language and direction when they are not the reader's. */
export function localized(
  text: Text | undefined,
  { language, catalog }: { readonly language: Language; readonly catalog: Catalog | undefined },
): TemplateResult | string | typeof nothing {
  const found = localize(text, language, catalog?.defaultLanguage);
  if (!found) return nothing;
  if (found.language === language) return found.value;
  return html`<span lang=${found.language} dir=${directionOf(found.language)}>${found.value}</span>`;
}

/** A place in one line: « Kayes, Mali ». */
export function placeLabel(place: Place, labels: Labels, textOf: (text: Text | undefined) => string): string {
  const name = textOf(place.name) || textOf(place.adminArea);
  const country = place.country === undefined ? '' : labels('countries', place.country);
  return [name, country].filter((part, i, parts) => part !== '' && parts.indexOf(part) === i).join(', ');
}
