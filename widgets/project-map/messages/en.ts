import { formatNumber } from '../../shared/format.js';
import type { MapMessages } from './fr.js';

const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);
const number = (value: number): string => formatNumber(value, 'en');
const projects = (count: number): string => `${number(count)} ${plural(count, 'project', 'projects')}`;

/** The map's words in English. */
export const en: MapMessages = {
  heading: (place) => (place ? `International projects: ${place}` : 'International projects'),
  canton: (name) => `${name} (canton)`,
  skipMap: 'Skip the map',
  count: (count) => (count === 0 ? 'No project' : projects(count)),
  countries: (count) => `${number(count)} ${plural(count, 'country', 'countries')}`,
  unplaced: (count) => `${projects(count)} without a location`,
  filters: {
    group: 'Filter the projects',
    text: 'Search for a project',
    textHint: 'Well, school, Kayes…',
    country: 'Country',
    status: 'Progress',
    theme: 'Themes',
    option: (label, count) => `${label} (${number(count)})`,
  },
  tools: 'Tools',
  view: { group: 'Display', map: 'Map', list: 'List', split: 'Both' },
  map: {
    label: 'Map of the projects',
    tools: 'View of the map',
    help: 'Arrows: go from place to place. Enter: open. Plus and minus: zoom. Shift and arrows: move the map.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'See all projects',
    essonne: 'Show Essonne',
    move: 'Move the map',
    shown: (count) => `${number(count)} ${plural(count, 'mark', 'marks')} on the map`,
    legend: 'Legend',
    attribution: 'Basemap: Natural Earth, Visionscarto',
  },
  list: {
    label: 'List of the projects',
    project: 'Projects',
    organisation: 'Organisations',
    options: 'Sort and arrange',
    unplaced: 'no location',
    printed: (shown, count) => `${number(shown)} of ${number(count)}. To print them all: Tools › Print.`,
  },
  dates: {
    since: (start) => `since ${start}`,
    until: (end) => `until ${end}`,
  },
};
