import { projectsDataset, type Selection } from 'essonne-international';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { controls } from '../shared/controls.js';
import { LoadController } from '../shared/load-controller.js';
import { sharedMessages } from '../shared/messages.js';
import { sharedSelector } from '../shared/shared-reader.js';
import { ResultsController } from '../shared/results-controller.js';
import { describeError, errorState, loadingState } from '../shared/states.js';
import { themeTokens } from '../shared/theme-tokens.js';
import { tokens } from '../shared/tokens.js';
import { adviseWebmaster, FirstDrawing, followAddress } from './after-first-drawing.js';
import { basemapPaths } from './basemap/basemap-paths.js';
import { needsMercator, TILES_MAX_ZOOM } from './basemap/tile-basemap.js';
import { type MapData, openMapData, shownProjects } from './data/project-data.js';
import { ProjectLayer } from './data/project-layer.js';
import type { MapFilters } from './data/project-query.js';
import { RecordController } from './data/record-controller.js';
import { DetailController } from './detail/detail-controller.js';
import type { MapLayer, MarkLayer } from './engine/layer.js';
import { MapController } from './engine/map-controller.js';
import { mercator, type Projection, projectionNamed } from './engine/projection.js';
import { FailureController } from './failure-controller.js';
import { FirstSign } from './first-sign.js';
import { FocusController } from './focus-controller.js';
import { showsEssonne } from './layers/communes/essonne.js';
import { type LayerName, layersOf, wantedNames } from './layers/layer-names.js';
import type { LayerContext } from './layers/layer-part.js';
import type { WantedLayers } from './layers/drawn-layers.js';
import { LayersController } from './layers/layers-controller.js';
import { controlsOf, lookWhereAsked, presetsOf } from './map-attributes.js';
import { mapParts } from './map-parts.js';
import { MapProperties } from './map-properties.js';
import { MapStage } from './map-stage.js';
import { listedRows, type MapActions, type MapView, mapMoves, mapWords, markView } from './map-view.js';
import { OpenController } from './open-controller.js';
import { filterStyles } from './styles/filters.js';
import { layoutStyles } from './styles/layout.js';
import { listStyles } from './styles/list.js';
import { stageStyles } from './styles/stage.js';
import { frame } from './templates/frame.js';
import { ignoreSecondClick } from './templates/second-click.js';
import { skeleton } from './templates/skeleton.js';
import { FRAGMENT_NAME, projectLink } from './url/project-link.js';
import { VisitorController } from './visitor-controller.js';
import { LIST_STEP } from './visitor-state.js';

/**
 * Map and list of the international projects of Essonne, with filters and the detail of a project.
 *
 * @element essonne-project-map
 * @attr {string} lang - Language of the words, `fr` or `en`; that of the page when absent.
 * @slot - Shown until the data are there, and when they cannot be: a link to a page with the projects.
 * @csspart root - All that the element draws.
 * @csspart heading - Its heading.
 * @csspart filters - The filters.
 * @csspart map - The map.
 * @csspart legend - The map's legend.
 * @csspart list - The list.
 * @csspart item - A project.
 * @csspart detail - A project's detail.
 * @csspart count - How many projects there are.
 * @csspart empty - What is shown when there is no project.
 * @csspart notice - Whose projects are shown when what the page asked for has none.
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
export class ProjectMapElement extends MapProperties {
  /** @internal */
  static override styles = [tokens, themeTokens, controls, filterStyles, stageStyles, listStyles, layoutStyles];
  readonly #parts = mapParts(this);
  readonly #load = new LoadController<MapData>(this, {
    key: () => (this.resolvedSrc ? JSON.stringify([this.resolvedSrc, this.language, presetsOf(this)]) : undefined),
    load: (signal) => {
      // The basemap and the layers come while the data do; the names of countries after the first drawing.
      if (this.layout !== 'list') {
        basemapPaths(this.#projection, 'world').catch(() => undefined);
        this.#layers.load(this.#layerNames);
      }
      return openMapData(sharedSelector(this.resolvedSrc!, projectsDataset), presetsOf(this), this.language, signal);
    },
    onLoad: ({ total, catalog }) =>
      this.tell('data-load', { total, ...(catalog ? { updatedAt: catalog.updatedAt } : {}) }),
    onError: (error) => this.tell('data-error', { error }),
  });
  readonly #visitor = new VisitorController(this);
  readonly #results = new ResultsController(this, {
    asked: () => ({ data: this.#data, filters: this.#visitor.choices }),
    find: (data, { filters, sort }, signal) => shownProjects(data, filters, sort, signal),
    onResults: (selection, _choices, isFirst) => this.#onResults(selection, isFirst),
    onError: (error) => this.#failures.add(error, () => this.#results.retry()),
    fallback: ({ unfiltered }) => unfiltered,
  });
  readonly #records = new RecordController(
    this,
    () => this.#results.results?.table,
    (error) => this.#failures.add(error, () => this.#records.retry()),
  );
  readonly #detail = new DetailController(
    this,
    () => ({ table: this.#results.results?.table, id: this.selected || undefined }),
    (error) => this.#failures.add(error, () => this.#detail.retry()),
  );
  readonly #sign = new FirstSign(this);
  readonly #map = new MapController(this, {
    overlays: '.tools, .legend, .tiles-bar, .tiles-credit',
    onOpen: (mark) => this.#open.openMark(mark),
    onRest: () => this.#tellView(),
    onVisitor: () => this.#sign.load(),
    onHint: (hint) => this.#visitor.hint(hint),
  });
  readonly #layers = new LayersController(
    this,
    () => this.#wantedLayers(),
    () => this.#showOnMap(),
    () => this.#map.redraw(),
  );
  readonly #stage = new MapStage(this, this.#map, () => this.performUpdate());
  readonly #focus = new FocusController(this);
  readonly #failures = new FailureController(this, () => this.#focus.next('.side'));
  readonly #open = new OpenController(this, {
    visitor: this.#visitor,
    focus: this.#focus,
    sign: this.#sign,
    table: () => this.#results.results?.table,
    onSelect: (id) => this.tell('project-select', { id }),
    onError: (error, retry) => this.#failures.add(error, retry),
  });

  #points: ProjectLayer | undefined;
  /** The choices of the last results; other ones are told. */
  #toldFilters: MapFilters | undefined;
  readonly #first = new FirstDrawing(this);
  readonly #actions: MapActions = {
    set: (change) => this.#visitor.set(change),
    setList: (change) => this.#visitor.setList(change),
    filter: (change) => this.#visitor.filter(change),
    clearFilters: () => this.#visitor.clearFilters(),
    setView: (view) => this.#tellView((this.view = view)),
    ...this.#open.actions,
    ...mapMoves(this.#map),
    nameMarks: () => void this.#points?.loadTitles(() => this.requestUpdate()).catch(() => undefined),
    skipMap: () => this.renderRoot.querySelector<HTMLElement>('.after-map')?.focus(),
  };

  get #data(): MapData | undefined {
    const { state } = this.#load;
    return state.kind === 'ready' ? state.value : undefined;
  }

  get #projection(): Projection {
    return this.#hasTiles ? mercator : projectionNamed(this.projection);
  }

  /** Whether the visitor has agreed to the tiles of the page. */
  get #hasTiles(): boolean {
    return needsMercator(this.basemap, this.#visitor.state.hasAgreedToTiles);
  }

  protected override firstUpdated(): void {
    this.renderRoot.addEventListener('click', ignoreSecondClick, true);
    adviseWebmaster(this, this.language);
    followAddress(this, this.#visitor, () => this.#results.results !== undefined);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('projection') || changed.has('layers')) this.#showOnMap();
    if (this.#points && (changed.has('center') || changed.has('zoom'))) lookWhereAsked(this, this.#map);
  }

  protected override updated(): void {
    if (!this.isConnected) return;
    if (this.#points && this.#records.isAtRest) this.#first.follow();
    this.#stage.update(this.renderRoot.querySelector<HTMLElement>('.root')!);
    this.#points?.select(this.#detail.row, this.#map);
  }

  #onResults(selection: Selection<'projects'>, isFirst: boolean): void {
    const { filters } = this.#visitor.state;
    this.#failures.last = undefined;
    // Another order leaves open what is.
    if (isFirst || filters !== this.#toldFilters) this.#visitor.set({ listed: undefined, panel: undefined });
    this.#visitor.setList({ shownCount: LIST_STEP });
    this.#showOnMap();
    if (isFirst) lookWhereAsked(this, this.#map);
    else if (filters !== this.#toldFilters) {
      this.#open.unselect();
      this.tell('filter-change', { filters, total: selection.rows.length });
    }
    this.#toldFilters = filters;
  }

  get #layerNames(): readonly LayerName[] {
    return this.#visitor.state.layers ?? layersOf(this.layers);
  }

  /** What layers are made from; `undefined` until there is something to show. */
  #layerContext(): Omit<LayerContext, 'redraw' | 'signal'> | undefined {
    const data = this.#data;
    const selection = this.#results.results;
    if (!data || !selection) return undefined;
    const { language } = this;
    const { filters, measure } = this.#visitor.state;
    const words = mapWords(data, language);
    const chosen = { filters, measure, basemap: this.tileBasemap };
    return { ...words, ...chosen, data, selection, projection: this.#projection, language, src: this.resolvedSrc! };
  }

  #wantedLayers(): WantedLayers | undefined {
    const context = this.layout === 'list' ? undefined : this.#layerContext();
    if (!context) return undefined;
    const isNearEssonne = showsEssonne(this.#map.camera, context.projection);
    const names = wantedNames(this.#layerNames, this.#hasTiles, isNearEssonne, this.#first.isPast);
    return { context, names };
  }

  #showOnMap(): void {
    const context = this.#layerContext();
    if (!context) return;
    if (this.#points?.context.selection !== context.selection || this.#points.context.projection !== context.projection)
      this.#points = new ProjectLayer(context, this.#sign);
    this.#layers.refresh();
    const points: MarkLayer = this.#points;
    const layers: MapLayer[] = [...this.#layers.drawn.values()];
    if (this.#layerNames.includes('points')) layers.push(points);
    const { countries: partners, extent: frame } = this.#points;
    const { projection } = context;
    this.#map.show({ projection, layers, partners, frame, ...(this.#hasTiles && { maxZoom: TILES_MAX_ZOOM }) });
  }

  #tellView(view = this.layout): void {
    const { x, y, zoom, width } = this.#map.camera;
    const where = width === 0 ? {} : { center: this.#projection.unproject(x, y), zoom };
    this.tell('view-change', { view, ...where });
  }

  #mapView(): MapView | undefined {
    const context = this.#layerContext();
    if (!context || !this.#points) return undefined;
    const map = this.layout === 'list' ? undefined : this.#map;
    return {
      ...context,
      ...markView(this.#map),
      level: this.level,
      rows: listedRows(context.selection.rows, this.#visitor.state, this.#points, map, this.#parts),
      ...this.#records.view,
      failure: this.#failures.last,
      visitor: this.#visitor.state,
      controls: controlsOf(this.filters),
      view: this.layout,
      layers: this.#layerNames,
      drawn: this.#layers.drawn,
      layerPart: (name) => this.#layers.partOf(name),
      selectedId: this.selected,
      selectedRow: this.#detail.row,
      unplacedCount: this.#points.unplacedCount,
      countryCount: this.#points.countries.size,
      ...(this.syncUrl && { linkTo: (id: string) => projectLink(this.id || FRAGMENT_NAME, id) }),
      basemapAttribution: this.basemapAttribution,
      parts: this.#parts,
      actions: this.#actions,
    };
  }

  protected override render(): TemplateResult {
    return html`<div class="root" part="root" lang=${this.language} dir="ltr">${this.#content()}</div>`;
  }

  #content(): TemplateResult {
    const { language } = this;
    const { state } = this.#load;
    if (!this.resolvedSrc) return errorState(sharedMessages[language].noSource, language);
    if (state.kind === 'error')
      return errorState(describeError(state.error, language), language, () => this.#load.retry());
    const view = this.#mapView();
    return view ? frame(view, this.#detail.project) : loadingState(skeleton(this.layout), language);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'essonne-project-map': ProjectMapElement;
  }
}
