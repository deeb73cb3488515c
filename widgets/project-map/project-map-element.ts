import { type Page, type Project, projectsDataset } from 'essonne-international';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { controls } from '../shared/controls.js';
import { dispatch } from '../shared/dispatch.js';
import { EssonneElement } from '../shared/essonne-element.js';
import { LazyPart } from '../shared/lazy-part.js';
import { LoadController } from '../shared/load-controller.js';
import { sharedMessages } from '../shared/messages.js';
import { sharedResource } from '../shared/resources.js';
import { ResultsController } from '../shared/results-controller.js';
import { describeError, errorState, loadingState } from '../shared/states.js';
import { themeTokens } from '../shared/theme-tokens.js';
import { tokens } from '../shared/tokens.js';
import { basemapPaths } from './basemap/basemap-paths.js';
import { DetailController } from './detail/detail-controller.js';
import type { MapViewName, ProjectMapEvents } from './events.js';
import { centerOf, controlsOf, presetsOf, viewOf } from './map-attributes.js';
import { readColours, styleKey } from './engine/map-colours.js';
import { MapController } from './engine/map-controller.js';
import { type MapActions, type MapView, mapView, nameWords } from './map-view.js';
import type { Mark } from './engine/marks.js';
import { findProjects, type MapData, openMapData } from './data/project-data.js';
import { ProjectLayer } from './data/project-layer.js';
import { projectionNamed } from './engine/projection.js';
import { layoutStyles } from './styles/layout.js';
import { listStyles } from './styles/list.js';
import { stageStyles } from './styles/stage.js';
import { frame } from './templates/frame.js';
import { skeleton } from './templates/skeleton.js';
import { VisitorController } from './visitor-controller.js';
import { LIST_STEP } from './visitor-state.js';

/**
 * Map and list of the international projects of Essonne, with filters and the detail of a project.
 *
 * @element essonne-project-map
 * @slot - Shown until the data are there, and when they cannot be: a link to a page with the projects.
 * @csspart root - All that the element draws.
 * @csspart heading - Its heading.
 * @csspart filters - The filters.
 * @csspart map - The map.
 * @csspart legend - The map's legend.
 * @csspart list - The list.
 * @csspart item - A project.
 * @csspart detail - A project's detail.
 * @csspart provenance - Producer, date and credits.
 * @cssprop --essonne-accent - Colour of links, buttons and focus.
 * @cssprop --essonne-surface - Background.
 * @cssprop --essonne-text - Text.
 * @cssprop --essonne-radius - Rounding of corners.
 * @cssprop --essonne-land - Land.
 * @cssprop --essonne-sea - Sea.
 * @cssprop --essonne-partner - Partner countries.
 * @cssprop --essonne-map-height - Height of the map.
 * @fires project-select - A project's detail was opened or closed.
 * @fires filter-change - The visitor filtered.
 * @fires view-change - The layout changed or the visitor moved the map.
 * @fires data-load - The data were read.
 * @fires data-error - The data could not be read.
 */
export class ProjectMapElement extends EssonneElement {
  static override styles = [tokens, themeTokens, controls, stageStyles, listStyles, layoutStyles];
  static override properties = {
    ...EssonneElement.properties,
    commune: { type: String },
    epci: { type: String },
    country: { type: String },
    theme: { type: String },
    organisation: { type: String },
    status: { type: String },
    from: { type: String },
    to: { type: String },
    filters: { type: String },
    view: { type: String },
    projection: { type: String },
    center: { type: String },
    zoom: { type: Number },
    selected: { type: String },
  };

  readonly #load = new LoadController<MapData>(this, {
    key: () => (this.resolvedSrc ? JSON.stringify([this.resolvedSrc, this.language, presetsOf(this)]) : undefined),
    load: (signal) => {
      // The basemap comes while the data do.
      if (this.#view !== 'list') basemapPaths(projectionNamed(this.projection), 'world').catch(() => undefined);
      return openMapData(sharedResource(this.resolvedSrc!, projectsDataset), presetsOf(this), this.language, signal);
    },
    onLoad: ({ total, catalog }) =>
      this.#tell('data-load', { total, ...(catalog ? { updatedAt: catalog.updatedAt } : {}) }),
    onError: (error) => this.#tell('data-error', { error }),
  });
  readonly #visitor = new VisitorController(this);
  readonly #results = new ResultsController(this, {
    asked: () => ({ data: this.#data, filters: this.#visitor.state.filters }),
    find: ({ projects, presets }, filters, signal) => findProjects(projects, presets, filters, signal),
    onResults: (page, _filters, isFirst) => this.#onResults(page, isFirst),
    onError: (error) => this.#fail(error),
  });
  readonly #detail = new DetailController(
    this,
    () => ({ projects: this.#data?.projects, id: this.selected || undefined }),
    (error) => this.#fail(error),
  );
  readonly #legend = new LazyPart(this, () => import('./legend/legend.js'));
  readonly #map = new MapController(this, {
    onOpen: (mark) => this.#onMarkOpen(mark),
    onRest: () => this.#tellView(),
    onHint: (hint) => this.#onHint(hint),
  });

  #layer: ProjectLayer | undefined;
  #failure: unknown;
  /** Selectors of what takes the focus once it is rendered, the best first. */
  #focusNext: readonly string[] = [];
  /** The same, for when the detail is closed. */
  #returnFocus: readonly string[] = [];
  #styleKey = '';
  readonly #actions: MapActions = {
    filter: (change) => this.#visitor.filter(change),
    clearFilters: () => this.#visitor.clearFilters(),
    toggleFilters: () => this.#visitor.set({ areFiltersOpen: !this.#visitor.state.areFiltersOpen }),
    toggleMoves: () => this.#visitor.set({ areMovesOpen: !this.#visitor.state.areMovesOpen }),
    setLegend: (isLegendOpen) => this.#visitor.set({ isLegendOpen }),
    setView: (view) => this.#onView(view),
    open: (project) => this.#open(project, [`[data-id="${CSS.escape(project.id)}"]`]),
    close: () => this.#close(),
    showMore: () => this.#onShowMore(),
    showAll: () => this.#visitor.set({ listed: undefined }),
    zoom: (levels) => this.#map.zoomBy(levels),
    pan: (dx, dy) => this.#map.panBy(dx, dy),
    fit: () => this.#map.fit(),
    skipMap: () => this.renderRoot.querySelector<HTMLElement>('.after-map')?.focus(),
  };

  /** INSEE codes of the communes of Essonne whose projects are shown, separated by spaces. */
  declare commune: string | undefined;
  /** SIREN of the inter-municipal authorities whose projects are shown. */
  declare epci: string | undefined;
  /** ISO 3166-1 alpha-2 codes of the countries shown. */
  declare country: string | undefined;
  /** Codes of the themes shown. */
  declare theme: string | undefined;
  /** Identifiers of the organisations whose projects, in any role, are shown. */
  declare organisation: string | undefined;
  /** Codes of the statuses shown. */
  declare status: string | undefined;
  /** First day of the period shown, ISO 8601. */
  declare from: string | undefined;
  /** Last day of the period shown, ISO 8601. */
  declare to: string | undefined;
  /** Controls that the visitor is given, among `text country status theme`; all by default, none when empty. */
  declare filters: string | undefined;
  /** `split` (map and list, the default), `map` or `list`. */
  declare view: MapViewName | undefined;
  /** `equal-earth` (the default) or `mercator`. */
  declare projection: string | undefined;
  /** Longitude and latitude of the map's centre, `-11.4 14.4`; it frames the projects by default. */
  declare center: string | undefined;
  /** Zoom of the map, 0 (the world) to 9. */
  declare zoom: number | undefined;
  /** Identifier of the project whose detail is open. */
  declare selected: string | undefined;

  get #data(): MapData | undefined {
    const { state } = this.#load;
    return state.kind === 'ready' ? state.value : undefined;
  }

  get #view(): MapViewName {
    return viewOf(this.view);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('projection') && this.#results.results) this.#showOnMap(this.#results.results);
    if (changed.has('center') || changed.has('zoom')) this.#lookWhereAsked();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!this.isConnected) return;
    const find = <T extends Element>(selector: string): T | null => this.renderRoot.querySelector<T>(selector);
    const root = find<HTMLElement>('.root')!;
    this.#map.attach(find<HTMLElement>('.surface') ?? undefined, find<HTMLCanvasElement>('canvas') ?? undefined);
    const key = styleKey(root);
    if (key !== this.#styleKey) this.#map.paint(readColours(root), getComputedStyle(root).fontFamily);
    this.#styleKey = key;
    this.renderRoot.querySelectorAll<HTMLElement>('.mark').forEach((option, i) => {
      const { x = 0, y = 0 } = this.#map.marks[i] ?? {};
      option.style.setProperty('translate', `${Math.round(x)}px ${Math.round(y)}px`);
    });
    const next = this.#focusNext.map((selector) => find<HTMLElement>(selector)).find(Boolean);
    if (!next) return;
    this.#focusNext = [];
    next.focus();
  }

  #onResults(page: Page<'projects'>, isFirst: boolean): void {
    this.#visitor.set({ listed: undefined, shownCount: LIST_STEP });
    this.#showOnMap(page);
    if (isFirst) this.#lookWhereAsked();
    else {
      this.#unselect();
      this.#tell('filter-change', { filters: this.#visitor.state.filters, total: page.total });
    }
  }

  #onView(view: MapViewName): void {
    this.view = view;
    this.#tellView();
  }

  #onShowMore(): void {
    const { shownCount } = this.#visitor.state;
    this.#focusNext = [`.project:nth-child(${shownCount + 1}) .open`];
    this.#visitor.set({ shownCount: shownCount + LIST_STEP });
  }

  #onMarkOpen(mark: Mark): void {
    const projects = this.#layer?.projectsOf(mark) ?? [];
    if (projects.length === 1) {
      this.#open(projects[0]!, ['.surface']);
      return;
    }
    this.#focusNext = ['.listed-at p'];
    this.selected = undefined;
    const place = this.#layer!.placeOf(mark, nameWords(this.#data!, this.language));
    this.#visitor.set({ listed: { projects, place }, shownCount: LIST_STEP });
  }

  #onHint(hint: 'wheel' | 'touch'): void {
    const words = this.#data?.words.map;
    const key = /Mac|iP(hone|ad)/.test(navigator.userAgent) ? '⌘' : 'Ctrl';
    if (words) this.#visitor.hint(hint === 'wheel' ? words.wheelHint(key) : words.touchHint);
  }

  #open(project: Project, returnFocus: readonly string[]): void {
    this.#returnFocus = returnFocus;
    this.#focusNext = ['#detail-title'];
    this.selected = project.id;
    this.#map.reveal(this.#results.results?.items.indexOf(project) ?? -1);
    this.#tell('project-select', { id: project.id });
  }

  #close(): void {
    this.#unselect();
    this.#focusNext = [...this.#returnFocus, '.surface', '.side'];
  }

  /** Closes the detail, and leaves the focus where it is. */
  #unselect(): void {
    if (!this.selected) return;
    this.#focusNext = [];
    this.selected = undefined;
    this.#tell('project-select', { id: null });
  }

  #fail(error: unknown): void {
    this.#failure = error;
    this.#tell('data-error', { error });
    this.requestUpdate();
  }

  #retry(): void {
    this.#failure = undefined;
    this.#load.retry();
  }

  #showOnMap(page: Page<'projects'>): void {
    this.#layer = new ProjectLayer(page, projectionNamed(this.projection));
    this.#map.show(this.#layer.content);
  }

  #lookWhereAsked(): void {
    const center = centerOf(this.center);
    if (this.#layer && (center ?? this.zoom) !== undefined) this.#map.look(center, this.zoom);
  }

  #tell<Name extends keyof ProjectMapEvents>(name: Name, detail: ProjectMapEvents[Name]['detail']): void {
    dispatch(this, name, detail);
  }

  #tellView(): void {
    const { x, y, zoom, width } = this.#map.camera;
    const where = width === 0 ? {} : { center: projectionNamed(this.projection).unproject(x, y), zoom };
    this.#tell('view-change', { view: this.#view, ...where });
  }

  protected override render(): TemplateResult {
    return html`<div class="root" part="root" lang=${this.language} dir="ltr">${this.#content()}</div>`;
  }

  #content(): TemplateResult {
    const { language } = this;
    const { state } = this.#load;
    const { results: page } = this.#results;
    if (!this.resolvedSrc) return errorState(sharedMessages[language].noSource, language);
    const error = state.kind === 'error' ? state.error : this.#failure;
    if (error !== undefined) return errorState(describeError(error, language), language, () => this.#retry());
    if (state.kind !== 'ready' || !page || !this.#layer) return loadingState(skeleton(this.#view), language);
    const given = {
      language,
      page,
      level: this.level,
      src: this.resolvedSrc,
      data: state.value,
      visitor: this.#visitor.state,
      controls: controlsOf(this.filters),
      view: this.#view,
      selectedId: this.selected,
      legendBody: this.#visitor.state.isLegendOpen ? this.#legend.module?.legendBody : undefined,
      actions: this.#actions,
    };
    return this.#ready(mapView(given, this.#layer, this.#map));
  }

  #partFailure(): TemplateResult {
    const { language } = this;
    return errorState(sharedMessages[language].unexpected, language, () => this.#detail.part.retry());
  }

  #ready(view: MapView): TemplateResult {
    const { project, part } = this.#detail;
    const detail = project && part.module?.projectDetail(project, view);
    const hasFailed = project !== undefined && part.hasFailed;
    return frame(view, detail ?? (hasFailed ? this.#partFailure() : undefined));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'essonne-project-map': ProjectMapElement;
  }
}
