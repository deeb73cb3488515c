/** The seam between the element and the layers that are loaded on demand. */
import type { Language, Selection } from 'essonne-international';
import type { CSSResult, TemplateResult } from 'lit';
import type { MapData } from '../data/project-data.js';
import type { MapFilters } from '../data/project-query.js';
import type { MapLayer, Mark, MarkLayer } from '../engine/layer.js';
import type { Projection } from '../engine/projection.js';
import type { MapView, MapWords } from '../map-view.js';
import type { CountryMeasure } from '../visitor-state.js';

/** What a layer is made from. A new one is made whenever any of it changes. */
export interface LayerContext extends MapWords {
  readonly data: MapData;
  readonly selection: Selection<'projects'>;
  /** The visitor's choices, that the selection follows. */
  readonly filters: MapFilters;
  /** What countries are shaded by. */
  readonly measure: CountryMeasure;
  readonly projection: Projection;
  readonly language: Language;
  /** Address of the data, that relative ones are resolved against. */
  readonly src: string;
  /** The `basemap` attribute, when it names tiles. */
  readonly basemap: string | undefined;
  /** Has the map drawn again: a picture came, a file was read. */
  readonly redraw: () => void;
  /** Has the element rendered again: what a layer says has changed. */
  readonly update?: () => void;
  /** Aborted when the layer is no longer wanted. */
  readonly signal: AbortSignal;
}

/** What opening a mark shows: projects in the list, or something of the layer's own in the list's place. */
export type MarkContent =
  { readonly rows: Uint32Array; readonly place: string } | { readonly content: (view: MapView) => TemplateResult };

/** A layer whose marks have names and can be opened. */
export interface NamedMarkLayer extends MarkLayer {
  /** The accessible name of a mark. */
  nameOf(mark: Mark): string;
  contentOf(mark: Mark): MarkContent;
}

/** A module of a layer. */
export interface LayerPart {
  /** Makes the layer; it may go on reading data, and call `redraw` when they are there. */
  readonly createLayer: (context: LayerContext) => MapLayer | NamedMarkLayer;
  /** What the legend says of it. */
  readonly legendOf?: (layer: MapLayer, view: MapView) => TemplateResult;
  /** Added to the element's style sheets when the module is loaded. */
  readonly styles?: CSSResult;
}
