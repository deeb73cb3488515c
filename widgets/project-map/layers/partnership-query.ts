import type { PartnershipQuery } from 'essonne-international';
import { type MapFilters, type MapPresets, projectQuery } from '../data/project-query.js';

/** Choices that mean the same of partnerships as of projects; the others (status, modality…) speak of projects only. */
const SHARED = ['commune', 'epci', 'canton', 'near', 'country', 'theme', 'organisation', 'text', 'from', 'to'] as const;

/** What is asked of the partnerships: the presets of the page and those of the visitor's choices that apply to them. */
export function partnershipQuery(presets: MapPresets, filters: MapFilters): PartnershipQuery {
  const query = projectQuery(presets, filters);
  return Object.fromEntries(SHARED.flatMap((name) => (query[name] === undefined ? [] : [[name, query[name]]])));
}

/** Whether some of the visitor's choices do not apply to partnerships. */
export function hasOtherChoices(filters: MapFilters): boolean {
  const others = ['status', 'modality', 'sponsored', 'hasLessons', 'seeks', 'offers'] as const;
  return others.some((name) => filters[name] !== undefined);
}
