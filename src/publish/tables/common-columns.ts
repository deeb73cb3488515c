/** Columns that several tables share, and the agents' words for the contract's closed lists. */
import type { Column } from './table.js';

const identity: readonly Column[] = [
  { path: 'id', kind: 'string', headings: ['identifiant', 'id'] },
  { path: 'reference', kind: 'string', headings: ['référence', 'reference', 'numéro de dossier', 'dossier'] },
];

/** Headings that say what the title is of. */
const longTitles = [
  'du projet',
  'de l’association',
  'de l’organisation',
  'de l’événement',
  'du partenariat',
  'de l’appel',
].flatMap((what) => ['titre', 'nom', 'intitulé'].map((word) => `${word} ${what}`));

/** Columns of every main table. */
export const titled: readonly Column[] = [
  ...identity,
  { path: 'title', kind: 'text', headings: ['titre', 'intitulé', 'nom', 'title', 'name', ...longTitles] },
  { path: 'summary', kind: 'text', headings: ['résumé', 'summary'] },
  { path: 'description', kind: 'text', headings: ['description'] },
  { path: 'url', kind: 'url', headings: ['site', 'url', 'lien', 'page web'] },
  { path: 'updatedAt', kind: 'moment', headings: ['mis à jour le', 'date de mise à jour', 'updated at'] },
];

/** Themes. */
export const themes: Column = {
  path: 'themes',
  kind: 'terms',
  headings: ['thèmes', 'thème', 'thématiques', 'thématique', 'themes', 'theme'],
  vocabulary: 'themes',
};
/** Partner countries. */
export const countries: Column = {
  path: 'countries',
  kind: 'terms',
  headings: ['pays', 'pays partenaires', 'countries', 'country'],
  vocabulary: 'countries',
};
/** Communes of Essonne that take part. */
export const communes: Column = {
  path: 'communes',
  kind: 'communes',
  headings: ['communes', 'commune', 'communes de l’essonne', 'commune de l’essonne', 'code insee', 'insee'],
};

/** Vote of an assembly. */
export const decision: readonly Column[] = [
  { path: 'decision.body', kind: 'text', headings: ['instance', 'décision par'] },
  { path: 'decision.number', kind: 'string', headings: ['délibération', 'numéro de délibération', 'décision'] },
  { path: 'decision.date', kind: 'date', headings: ['date de délibération', 'date de décision'] },
  { path: 'decision.url', kind: 'url', headings: ['lien de la délibération'] },
];

const precisions = {
  point: ['point', 'exacte', 'exact', 'adresse'],
  town: ['ville', 'village', 'commune', 'localité'],
  region: ['région', 'cercle', 'département', 'district', 'province'],
  country: ['pays'],
};
/** Words for the kinds of lesson. */
export const lessonKinds = {
  success: ['réussite', 'succès', 'point fort'],
  difficulty: ['difficulté', 'échec', 'point faible'],
};
/** Words for what a sponsorship supports. */
export const targetKinds = {
  project: ['projet'],
  event: ['événement', 'manifestation'],
  organisation: ['association', 'organisme', 'acteur'],
};

/** Words for languages, spoken and signed. */
export const languages = {
  fr: ['français'],
  en: ['anglais'],
  es: ['espagnol'],
  de: ['allemand'],
  pt: ['portugais'],
  ar: ['arabe'],
  bm: ['bambara'],
  ff: ['peul'],
  snk: ['soninké'],
  wo: ['wolof'],
  tmh: ['tamasheq'],
  fsl: ['langue des signes française', 'langue des signes', 'lsf'],
};

/** A place of a partner territory. @param prefix Path of the place, `places.0.`. */
export const place = (prefix: string): readonly Column[] => [
  { path: `${prefix}name`, kind: 'text', headings: ['lieu', 'nom du lieu', 'localité', 'place'] },
  { path: `${prefix}address`, kind: 'text', headings: ['adresse', 'address'] },
  { path: `${prefix}adminArea`, kind: 'text', headings: ['région', 'cercle', 'territoire', 'region'] },
  {
    path: `${prefix}country`,
    kind: 'term',
    headings: ['pays du lieu', 'lieu : pays'],
    vocabulary: 'countries',
  },
  { path: `${prefix}lat`, kind: 'number', headings: ['latitude', 'lat'] },
  { path: `${prefix}lon`, kind: 'number', headings: ['longitude', 'lon', 'lng'] },
  {
    path: `${prefix}precision`,
    kind: 'choice',
    headings: ['précision', 'précision du lieu', 'precision'],
    choices: precisions,
  },
];

/** Place of an event. */
export const venue: readonly Column[] = [
  ...place('place.'),
  { path: 'place.commune', kind: 'commune', headings: ['commune', 'commune du lieu', 'code insee', 'insee'] },
  { path: 'place.accessibility', kind: 'text', headings: ['accessibilité du lieu'] },
];

/** Start and end of an event. */
export const when: readonly Column[] = [
  { path: 'start', kind: 'moment', headings: ['début', 'date de début', 'date', 'start'] },
  { path: 'end', kind: 'moment', headings: ['fin', 'date de fin', 'end'] },
  { path: 'previousStart', kind: 'moment', headings: ['date initiale', 'initialement prévu le', 'previous start'] },
];

/** Start and end of a project, with their precision. */
export const period: readonly Column[] = [
  { path: 'start', kind: 'date', headings: ['début', 'date de début', 'année de début', 'depuis', 'start'] },
  { path: 'end', kind: 'date', headings: ['fin', 'date de fin', 'année de fin', 'end'] },
];

/** Columns with more headings, by path: those of a schema that others publish in. */
export const withHeadings = (
  columns: readonly Column[],
  more: Readonly<Record<string, readonly string[]>>,
): readonly Column[] =>
  columns.map((column) => ({ ...column, headings: [...column.headings, ...(more[column.path] ?? [])] }));
