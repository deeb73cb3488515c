/** What is asked of the organisations so that they follow the filters of the projects. */
import type { OrganisationQuery } from 'essonne-international';
import { type MapFilters, type MapPresets, projectQuery } from '../data/project-query.js';

/** The query of the organisations themselves; `undefined` when the choices are about projects only. */
export function organisationQuery(presets: MapPresets, filters: MapFilters): OrganisationQuery | undefined {
  const { organisation, status, modality, from, to, hasLessons, ...common } = projectQuery(presets, filters);
  if ([status, modality, from, to, hasLessons].some((choice) => choice !== undefined)) return undefined;
  const { text, country, theme, commune, epci, canton, near, sponsored, seeks, offers } = common;
  const query = { text, country, theme, commune, epci, canton, near, sponsored, seeks, offers, id: organisation };
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
}
