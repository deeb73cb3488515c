/** Keeps the address's fragment and a map in step; loaded when the page asks for it. */
import { UrlStateController } from '../../shared/url/url-state-controller.js';
import type { ViewChangeDetail } from '../events.js';
import type { MapProperties } from '../map-properties.js';
import type { VisitorController } from '../visitor-controller.js';
import { initialVisitorState } from '../visitor-state.js';
import { FRAGMENT_NAME } from './project-link.js';
import { mapCodec, type UrlState } from './url-state.js';

/** @param isReady Whether the map has results: until then the fragment is left as it is. */
export function followUrl(element: MapProperties, visitor: VisitorController, isReady: () => boolean): void {
  const page = { view: element.view, selected: element.selected };
  /** Where the visitor moved the map to. */
  let visited: Pick<ViewChangeDetail, 'center' | 'zoom'> = {};
  element.addEventListener('view-change', (event) => {
    const { center, zoom } = (event as CustomEvent<ViewChangeDetail>).detail;
    visited = { ...(center && { center }), ...(zoom !== undefined && { zoom }) };
    element.requestUpdate();
  });
  new UrlStateController(element, {
    name: element.id || FRAGMENT_NAME,
    codec: mapCodec,
    read: () => (isReady() ? stateOf(element, visitor, page, visited) : undefined),
    apply: (state) => {
      const { center, zoom } = state;
      visited = { ...(center && { center }), ...(zoom !== undefined && { zoom }) };
      applyState(state, element, visitor, page);
    },
  });
}

type PageChoices = Pick<MapProperties, 'view' | 'selected'>;

function stateOf(
  { view, selected }: PageChoices,
  { state: { filters, list, layers } }: VisitorController,
  page: PageChoices,
  { center, zoom }: Pick<ViewChangeDetail, 'center' | 'zoom'>,
): UrlState {
  const given = initialVisitorState.list;
  return {
    filters,
    view: view === page.view ? undefined : view,
    project: selected === page.selected ? undefined : selected,
    center,
    zoom,
    layers,
    list: {
      ...(list.by !== given.by && { by: list.by }),
      ...(list.form !== given.form && { form: list.form }),
      ...(list.sort !== given.sort && { sort: list.sort }),
      ...(list.groupedBy && { groupedBy: list.groupedBy }),
      ...(list.isLimitedToView && { isLimitedToView: true }),
    },
  };
}

function applyState(state: UrlState, element: MapProperties, visitor: VisitorController, page: PageChoices): void {
  const { filters, view, project, center, zoom, layers, list } = state;
  visitor.set({ filters, layers, list: { ...initialVisitorState.list, ...list } });
  element.view = view ?? page.view;
  element.selected = project ?? page.selected;
  if (center) element.center = center.join(' ');
  if (zoom !== undefined) element.zoom = zoom;
}
