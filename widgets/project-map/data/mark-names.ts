/** What a mark is called, for those who hear the map: « 12 projets autour de Kayes, Mali : eau 5, santé 4 ». */
import type { Place, Project } from 'essonne-international';
import { membersOf } from '../engine/clusters.js';
import type { Mark } from '../engine/marks.js';
import type { MapMessages } from '../messages/fr.js';
import type { PlacedProjects } from './project-points.js';

/** What names are made of. */
export interface NameContext {
  readonly messages: MapMessages;
  readonly projects: readonly Project[];
  readonly placed: PlacedProjects;
  /** Codes of the themes, in the order of the marks' counts. */
  readonly themes: readonly string[];
  readonly titleOf: (project: Project) => string;
  readonly placeLabel: (place: Place) => string;
  readonly themeLabel: (code: string) => string;
}

/** Themes named in a cluster's name: the first few say enough. */
const THEMES_NAMED = 4;

/** The projects of a mark, each once, in the order of the results. */
export function projectsOfMark(mark: Mark, { projects, placed }: Pick<NameContext, 'projects' | 'placed'>): Project[] {
  const indices = new Set([...membersOf(mark.level, mark.cluster)].map((point) => placed.points.projects[point]!));
  return [...indices].map((index) => projects[index]!);
}

/** The place that most points of a mark share; empty when none has a name. */
export function placeOfMark(mark: Mark, { placed, placeLabel }: Pick<NameContext, 'placed' | 'placeLabel'>): string {
  const counts = new Map<string, number>();
  let most = '';
  for (const point of membersOf(mark.level, mark.cluster)) {
    const label = placeLabel(placed.places[point]!);
    const count = (counts.get(label) ?? 0) + 1;
    counts.set(label, count);
    if (label !== '' && (most === '' || count > counts.get(most)!)) most = label;
  }
  return most;
}

/** The accessible name of a mark. */
export function nameOfMark(mark: Mark, context: NameContext): string {
  const { messages, titleOf, projects, placed, placeLabel } = context;
  if (mark.count === 1) {
    const title = titleOf(projects[placed.points.projects[mark.point]!]!);
    const place = placeLabel(placed.places[mark.point]!);
    const name = place === '' ? title : messages.map.place(title, place);
    return mark.isVague ? messages.map.vague(name) : name;
  }
  const themes = shares(mark, context);
  const place = placeOfMark(mark, context);
  return place === ''
    ? messages.map.clusterAnywhere(mark.count, themes)
    : messages.map.cluster(mark.count, place, themes);
}

function shares(mark: Mark, { messages, themes, themeLabel }: NameContext): string {
  const counted = mark.themes.map((count, theme) => ({ count, theme })).filter(({ count }) => count > 0);
  counted.sort((a, b) => b.count - a.count || a.theme - b.theme);
  const named = counted.slice(0, THEMES_NAMED).map(({ count, theme }) => {
    const code = themes[theme] ?? '';
    return messages.map.share(themeLabel(code), count);
  });
  return named.join(', ') + (counted.length > THEMES_NAMED ? '…' : '');
}
