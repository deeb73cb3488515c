import type { UrlState } from '../../../../widgets/project-map/url/url-state.js';

/** The state of a map that nobody has touched. */
export const nothing: UrlState = {
  filters: {},
  view: undefined,
  project: undefined,
  center: undefined,
  zoom: undefined,
  layers: undefined,
  list: {},
};
