/** What a mark is called, for those who hear the map: « 12 projets autour de Kayes, Mali : eau 5, santé 4 ». */
import type { Language, Table, Text } from 'essonne-international';
import { membersOf } from '../engine/cluster-members.js';
import type { ClusterMark } from '../engine/cluster-marks.js';
import type { MapWords } from '../map-view.js';
import { themeCodes } from '../theme-icons.js';
import { markMessages } from './mark-messages.js';
import type { PlacedProjects } from './project-points.js';

/** What names are made of. */
export interface NameContext extends MapWords {
  readonly language: Language;
  readonly table: Table<'projects'>;
  readonly placed: PlacedProjects;
  /** The rows of the results. */
  readonly rows: Uint32Array;
}

/** Titles of tables whose records are read one by one. */
const titles = new WeakMap<Table<'projects'>, (row: number) => Text>();
/** Names of the clusters of a context, by level and mark. */
const known = new WeakMap<NameContext, Map<string, string>>();

/** What a name says of a cluster. */
export interface ClusterFacts {
  /** Distinct projects. */
  readonly count: number;
  /** How many of them have each theme, in the order of the pictograms. */
  readonly themes: readonly number[];
  readonly isVague: boolean;
  /** Its points. */
  readonly members: Uint32Array;
}

/** Themes named in a cluster's name: the first few say enough. */
const THEMES_NAMED = 4;
/** Points looked at for the place's name, evenly among those of a large cluster. */
const POINTS_READ = 2000;

/** Letters of a title in a name: it is heard whole before the next one can be. */
const TITLE_LETTERS = 120;

/** The accessible name of a mark. */
export function nameOfMark(mark: ClusterMark, context: NameContext): string {
  let names = known.get(context);
  if (!names) known.set(context, (names = new Map<string, string>()));
  const key = `${mark.level.window.step} ${mark.key}`;
  let name = names.get(key);
  if (name === undefined) names.set(key, (name = nameOfCluster({ ...mark, members: membersOf(mark) }, context)));
  return name;
}

/** Reads the titles that names of single projects need, when they are not in hand; without them names do without. */
export async function loadTitles(context: NameContext, onLoad: () => void): Promise<void> {
  const { table, rows } = context;
  if (titles.has(table) || rows.every((row) => table.peek(row))) return;
  const titleOf = await table.titles().catch(() => undefined);
  if (!titleOf) return;
  titles.set(table, titleOf);
  known.delete(context);
  onLoad();
}

/** The place that most points share; empty when none has a name. */
export function commonPlace(members: Uint32Array, { table, placed, placeLabel }: NameContext): string {
  const { names, nameValues, countries, countryValues } = table.places()!;
  const counts = new Map<number, number>();
  let most = -1;
  const step = Math.ceil(members.length / POINTS_READ) || 1;
  for (let i = 0; i < members.length; i += step) {
    const place = placed.places[members[i]!]!;
    const key = names[place]! * countryValues.length + countries[place]!;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (key !== 0 && (most < 0 || count > counts.get(most)!)) most = key;
  }
  if (most < 0) return '';
  const name = nameValues[Math.floor(most / countryValues.length)];
  const country = countryValues[most % countryValues.length];
  return placeLabel({ ...(name === undefined ? {} : { name }), ...(country === undefined ? {} : { country }) });
}

/** The accessible name of a cluster, or of the place of a single project. */
export function nameOfCluster(cluster: ClusterFacts, context: NameContext): string {
  const { words, language, text, placed, table } = context;
  const titleOf = (row: number): Text | undefined => table.peek(row)?.title ?? titles.get(table)?.(row);
  const names = markMessages[language];
  const place = commonPlace(cluster.members, context);
  const title = cluster.count === 1 ? shortened(text(titleOf(placed.points.projects[cluster.members[0]!]!))) : '';
  if (title) {
    const name = place === '' ? title : names.place(title, place);
    return cluster.isVague ? names.vague(name) : name;
  }
  const themes = shares(cluster, context);
  const projects = words.count(cluster.count);
  return place === '' ? names.clusterAnywhere(projects, themes) : names.cluster(projects, place, themes);
}

const shortened = (title: string): string =>
  title.length > TITLE_LETTERS ? `${title.slice(0, TITLE_LETTERS).trimEnd()}…` : title;

function shares({ themes }: ClusterFacts, { language, labels }: NameContext): string {
  const counted = themes.map((count, theme) => ({ count, theme })).filter(({ count }) => count > 0);
  counted.sort((a, b) => b.count - a.count || a.theme - b.theme);
  const named = counted
    .slice(0, THEMES_NAMED)
    .map(({ count, theme }) => markMessages[language].share(labels('themes', themeCodes[theme]!), count));
  return named.join(', ') + (counted.length > THEMES_NAMED ? '…' : '');
}
