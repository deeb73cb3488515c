/** Many made-up projects that look like real ones, for tests of scale and for the bench. Pure: same seed, same projects. */
import type { Place, Project } from 'essonne-international';
import { communes } from '../src/referential/index.js';
import { slugOf } from '../src/publish/identity/slug.js';
import { themes } from '../src/model/vocabularies.js';
import { townRows } from './large-data-towns.js';

interface Town {
  readonly name: string;
  readonly country: string;
  readonly lon: number;
  readonly lat: number;
}

const countries = townRows.map(([code, weight, text]) => ({
  weight,
  towns: text.split('|').map((row): Town => {
    const [name = '', lon, lat] = row.split(',');
    return { name, country: code, lon: Number(lon), lat: Number(lat) };
  }),
}));

const TOPICS = [
  ['Un forage et des bornes-fontaines', 'water'],
  ['Des latrines pour les écoles', 'water'],
  ['Réhabilitation du centre de santé', 'health'],
  ['Formation de sages-femmes', 'health'],
  ['Construction de trois salles de classe', 'education'],
  ['Bibliothèque et soutien scolaire', 'education'],
  ['Maraîchage des groupements de femmes', 'food'],
  ['Banque de céréales', 'food'],
  ['Reboisement et foyers améliorés', 'environment'],
  ['Électrification solaire du dispensaire', 'energy'],
  ['Atelier de transformation du karité', 'economy'],
  ['Cyberespace pour les jeunes', 'digital'],
  ['Échanges d’artistes et de conteurs', 'culture'],
  ['Appui à l’état civil', 'rights'],
  ['Microcrédit et alphabétisation des femmes', 'equality'],
  ['Chantier de jeunes', 'other'],
] as const;

const ACTIONS = ['étude', 'première tranche', 'deuxième tranche', 'équipement', 'suivi', 'extension'];
const STATUSES = [
  ['completed', 60],
  ['ongoing', 25],
  ['planned', 8],
  ['suspended', 3],
  ['cancelled', 4],
] as const;
const MODALITIES = [
  ['association-project', 55],
  ['decentralised-cooperation', 20],
  ['youth-work-camp', 10],
  ['citizenship-education', 8],
  ['volunteering', 4],
  ['emergency', 3],
] as const;
const ORGANISATIONS = 400;
const CALLS = 40;
const THEMES = Object.keys(themes);
const bySize = [...communes].sort((a, b) => b.population - a.population);

/**
 * Projects with weighted partner countries, communes of Essonne, one to three places in about 2,000 real towns, dates
 * from 2000 to 2027, some 400 lead organisations, budgets, and titles and summaries of ordinary length.
 * @param count How many.
 */
export function largeProjects(count: number, seed: number): readonly Project[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, index) => makeProject(index, random));
}

/** Numbers from 0 (included) to 1 that a seed decides: a 32-bit xorshift, mixed. */
export function randomFrom(seed: number): () => number {
  let state = (seed ^ 0x9e3779b9) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (Math.imul(state, 0x2c9277b5) >>> 0) / 2 ** 32;
  };
}

function makeProject(index: number, random: () => number): Project {
  const below = (limit: number): number => Math.floor(random() * limit);
  const { towns } = weighted(
    countries.map((country) => [country, country.weight] as const),
    random,
  );
  // Some towns, first in the list, have had partners for decades, and most of the projects.
  const town = (): Town => towns[Math.floor(towns.length * random() ** 3)]!;
  const home = town();
  const [topic, theme] = TOPICS[below(TOPICS.length)]!;
  const year = 2000 + Math.floor(28 * random() ** 0.7);
  const status = year > 2026 ? 'planned' : weighted(STATUSES, random);
  const lead = Math.floor(ORGANISATIONS * random() ** 2);
  const essonne = bySize[Math.floor(communes.length * ((lead * 0.618) % 1) ** 2)]!;
  const others = random() < 0.2 ? [bySize[below(communes.length)]!.code] : [];
  const places = [home, ...Array.from({ length: random() < 0.75 ? 0 : 1 + below(2) }, town)];
  const title = `${topic} à ${home.name}${random() < 0.5 ? `, ${ACTIONS[below(ACTIONS.length)]}` : ''} (${year})`;
  return {
    id: `${slugOf(title).slice(0, 57)}-${index}`,
    title,
    summary: `Avec les habitants de ${home.name} et le comité de gestion, l’association ${lead + 1} (${essonne.name}) mène ce projet depuis ${year}${random() < 0.5 ? ' et forme des relais sur place, pour que le service dure' : ''}.`,
    themes: [...new Set([theme, ...(random() < 0.4 ? [THEMES[below(THEMES.length)]!] : [])])],
    modality: weighted(MODALITIES, random),
    status,
    start: partialDate(year, random),
    ...(status === 'ongoing' || random() < 0.2 ? {} : { end: String(year + below(4)) }),
    leadOrganisation: { id: `association-${lead + 1}`, name: `Association ${lead + 1}` },
    ...(random() < 0.3 ? { partners: [{ id: `association-${1 + below(ORGANISATIONS)}` }] } : {}),
    countries: [home.country],
    places: places.map((one) => placeIn(one, random)),
    communes: [...new Set([essonne.code, ...others])],
    ...(random() < 0.4 ? { call: `appel-${1 + below(CALLS)}` } : {}),
    ...(random() < 0.9 ? { totalBudget: { amount: roundAmount(500 * 400 ** random()) } } : {}),
    ...(random() < 0.6 ? { sdgs: [1 + below(17)] } : {}),
    ...(random() < 0.3 ? { sponsorships: [`soutien-${index}`] } : {}),
    ...(random() < 0.1 ? { lessons: [{ kind: 'success', text: 'Le comité de gestion se réunit chaque mois.' }] } : {}),
    ...(random() < 0.05 ? { needs: [{ text: 'Un appui en gestion.' }] } : {}),
    ...(random() < 0.05 ? { offers: [{ text: 'Une exposition à emprunter.' }] } : {}),
    updatedAt: publicationDay(random),
  };
}

/** Mostly the town itself; sometimes one of sixteen spots in it, its region only, or no position. */
function placeIn({ name, country, lon, lat }: Town, random: () => number): Place {
  const kind = random();
  if (kind < 0.05) return { name, country };
  if (kind < 0.12) return { adminArea: `Région de ${name}`, country, lon, lat, precision: 'region' };
  if (kind < 0.25) {
    const near = (value: number): number => Number((value + Math.floor(random() * 4) * 0.011 - 0.017).toFixed(3));
    return { name, country, lon: near(lon), lat: near(lat), precision: 'point' };
  }
  return { name, country, lon, lat, precision: 'town' };
}

function partialDate(year: number, random: () => number): string {
  const kind = random();
  return kind < 0.5 ? String(year) : kind < 0.7 ? partialDay(year, random).slice(0, 7) : partialDay(year, random);
}

function partialDay(year: number, random: () => number): string {
  const two = (value: number): string => String(1 + Math.floor(value)).padStart(2, '0');
  return `${year}-${two(random() * 12)}-${two(random() * 28)}`;
}

/** Amounts are rounder the larger they are. */
function roundAmount(euros: number): number {
  const unit = euros < 5000 ? 250 : euros < 20_000 ? 1000 : 5000;
  return Math.max(unit, Math.round(euros / unit) * unit);
}

/** Records change when the data are published: once a month, most of them in the last years. */
function publicationDay(random: () => number): string {
  const month = Math.floor(131 * random() ** 0.4);
  return `${2016 + Math.floor(month / 12)}-${String(1 + (month % 12)).padStart(2, '0')}-05`;
}

function weighted<T>(choices: readonly (readonly [T, number])[], random: () => number): T {
  let rest = random() * choices.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [choice, weight] of choices) if ((rest -= weight) < 0) return choice;
  return choices[0]![0];
}
