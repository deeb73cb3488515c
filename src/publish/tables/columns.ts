/**
 * The tables that an agent keeps, as data: which file becomes which records, which heading becomes which field. This is
 * the only place that knows the agents' French words; everything behind it speaks the contract's terms.
 *
 * Headings are compared without accents, case or punctuation (« Date de début » = `date_de_debut`). A text heading may
 * end with a language: « titre (en) », `titre_ar`.
 */
import type { DatasetName } from '../../model/datasets.js';
import type { VocabularyName } from '../../model/vocabularies.js';

/** How the cells of a column are read. */
export type CellKind =
  /** As it is. */
  | 'string'
  /** Human text, several languages allowed through the heading's suffix. */
  | 'text'
  /** Several values, separated by `|`, `;` or a line break. */
  | 'strings'
  /** A web address: `www.ajukoby.org` gets its `https://`. */
  | 'url'
  | 'urls'
  /** A decimal number, French or English writing, with or without a currency sign. */
  | 'number'
  /** An amount of money: a lone point before three digits separates thousands. */
  | 'amount'
  /** A share of 1: `0,5`, `50 %`. */
  | 'share'
  | 'integer'
  | 'integers'
  /** oui, non, vrai, faux, x, 1, 0… */
  | 'boolean'
  /** Year, month or day: `2026`, `03/2026`, `12/03/2026`, `2026-03-12`. */
  | 'date'
  /** Day, with a time when there is one: `12/03/2026 14:30`, `2026-03-12T14:30`; Europe/Paris unless an offset says. */
  | 'moment'
  /** A term of `vocabulary`, by code or by label in French or English. */
  | 'term'
  | 'terms'
  /** One of `choices`, the contract's closed lists, by code or by the agents' words. */
  | 'choice'
  /** A code of an open list that no vocabulary holds: the words become a slug. */
  | 'code'
  /** A commune of Essonne by INSEE code or name. */
  | 'commune'
  | 'communes'
  /** An organisation by reference, identifier or name. */
  | 'party'
  | 'parties'
  /** A record of another table, by reference or identifier. */
  | 'reference'
  | 'references';

/** One column of a table. */
export interface Column {
  /** Field of the record, `decision.date`; `places.0.name` for the first item of a list. */
  readonly path: string;
  readonly kind: CellKind;
  /** Accepted headings, the preferred one first. */
  readonly headings: readonly string[];
  readonly vocabulary?: VocabularyName;
  /** For a `choice` (or `strings`): the contract's codes, each with the agents' words for it. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  /** Dataset that a reference points to; any when absent. */
  readonly dataset?: DatasetName;
}

/** A kind of table: a dataset's own, or lines that belong to records of another table. */
export interface Table {
  /** Accepted file names without extension, the preferred one first. */
  readonly names: readonly string[];
  readonly dataset: DatasetName;
  /** For lines of a parent: the list that each line is added to, and the column that names the parent. */
  readonly parent?: { readonly path: string; readonly headings: readonly string[] };
  readonly columns: readonly Column[];
}

const identity: readonly Column[] = [
  { path: 'id', kind: 'string', headings: ['identifiant', 'id'] },
  { path: 'reference', kind: 'string', headings: ['référence', 'reference', 'numéro de dossier', 'dossier'] },
];

const titled: readonly Column[] = [
  ...identity,
  { path: 'title', kind: 'text', headings: ['titre', 'intitulé', 'nom', 'title', 'name'] },
  { path: 'summary', kind: 'text', headings: ['résumé', 'summary'] },
  { path: 'description', kind: 'text', headings: ['description'] },
  { path: 'url', kind: 'url', headings: ['site', 'url', 'lien', 'page web'] },
  { path: 'updatedAt', kind: 'moment', headings: ['mis à jour le', 'date de mise à jour', 'updated at'] },
];

const themes: Column = {
  path: 'themes',
  kind: 'terms',
  headings: ['thèmes', 'thème', 'thématiques', 'thématique', 'themes', 'theme'],
  vocabulary: 'themes',
};
const countries: Column = {
  path: 'countries',
  kind: 'terms',
  headings: ['pays', 'pays partenaires', 'countries', 'country'],
  vocabulary: 'countries',
};
const communes: Column = {
  path: 'communes',
  kind: 'communes',
  headings: ['communes', 'commune', 'communes de l’essonne', 'commune de l’essonne', 'code insee', 'insee'],
};

const decision: readonly Column[] = [
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
const lessonKinds = {
  success: ['réussite', 'succès', 'point fort'],
  difficulty: ['difficulté', 'échec', 'point faible'],
};
const targetKinds = {
  project: ['projet'],
  event: ['événement', 'manifestation'],
  organisation: ['association', 'organisme', 'acteur'],
};

const languages = {
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

const place = (prefix: string): readonly Column[] => [
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

const venue: readonly Column[] = [
  ...place('place.'),
  { path: 'place.commune', kind: 'commune', headings: ['commune', 'commune du lieu', 'code insee', 'insee'] },
  { path: 'place.accessibility', kind: 'text', headings: ['accessibilité du lieu'] },
];

const when: readonly Column[] = [
  { path: 'start', kind: 'moment', headings: ['début', 'date de début', 'date', 'start'] },
  { path: 'end', kind: 'moment', headings: ['fin', 'date de fin', 'end'] },
];

const period: readonly Column[] = [
  { path: 'start', kind: 'date', headings: ['début', 'date de début', 'année de début', 'depuis', 'start'] },
  { path: 'end', kind: 'date', headings: ['fin', 'date de fin', 'année de fin', 'end'] },
];

/** Every table that the publisher reads. */
export const tables: readonly Table[] = [
  {
    names: ['projets', 'projects'],
    dataset: 'projects',
    columns: [
      ...titled,
      themes,
      { path: 'modality', kind: 'term', headings: ['modalité', 'modality'], vocabulary: 'modalities' },
      { path: 'status', kind: 'term', headings: ['statut', 'état', 'status'], vocabulary: 'projectStatuses' },
      ...period,
      { path: 'leadOrganisation', kind: 'party', headings: ['porteur', 'porteur de projet', 'lead organisation'] },
      { path: 'partners', kind: 'parties', headings: ['partenaires', 'partenaire', 'partners'] },
      { path: 'cofunders', kind: 'parties', headings: ['cofinanceurs', 'cofinanceur', 'cofunders'] },
      countries,
      communes,
      ...place('places.0.'),
      { path: 'call', kind: 'reference', headings: ['appel à projets', 'appel', 'call'], dataset: 'calls' },
      ...decision,
      { path: 'agreement.title', kind: 'text', headings: ['convention'] },
      { path: 'agreement.start', kind: 'date', headings: ['début de convention'] },
      { path: 'agreement.end', kind: 'date', headings: ['fin de convention'] },
      { path: 'totalBudget.amount', kind: 'amount', headings: ['budget total', 'budget', 'total budget'] },
      { path: 'totalBudget.currency', kind: 'string', headings: ['devise du budget'] },
      { path: 'sdgs', kind: 'integers', headings: ['odd', 'objectifs de développement durable', 'sdgs'] },
      {
        path: 'relatedProjects',
        kind: 'references',
        headings: ['projets liés', 'related projects'],
        dataset: 'projects',
      },
    ],
  },
  {
    names: ['lieux', 'places'],
    dataset: 'projects',
    parent: { path: 'places', headings: ['projet', 'project'] },
    columns: [
      ...place('').map((column) =>
        column.path === 'country' ? { ...column, headings: ['pays', ...column.headings] } : column,
      ),
    ],
  },
  {
    names: ['financements', 'funding'],
    dataset: 'projects',
    parent: { path: 'funding', headings: ['projet', 'project'] },
    columns: [
      { path: 'year', kind: 'integer', headings: ['année', 'year'] },
      { path: 'funder', kind: 'party', headings: ['financeur', 'funder'] },
      { path: 'amount', kind: 'amount', headings: ['montant', 'amount'] },
      { path: 'currency', kind: 'string', headings: ['devise', 'currency'] },
      { path: 'stage', kind: 'term', headings: ['étape', 'stade', 'stage'], vocabulary: 'fundingStages' },
      { path: 'nature', kind: 'term', headings: ['nature'], vocabulary: 'fundingNatures' },
    ],
  },
  {
    names: ['retours-experience', 'lessons'],
    dataset: 'projects',
    parent: { path: 'lessons', headings: ['projet', 'project'] },
    columns: [
      { path: 'kind', kind: 'choice', headings: ['type', 'kind'], choices: lessonKinds },
      { path: 'topic', kind: 'code', headings: ['sujet', 'topic'] },
      { path: 'text', kind: 'text', headings: ['texte', 'retour', 'text'] },
    ],
  },
  {
    names: ['resultats', 'results'],
    dataset: 'projects',
    parent: { path: 'results', headings: ['projet', 'project'] },
    columns: [
      { path: 'title', kind: 'text', headings: ['résultat', 'titre', 'title'] },
      { path: 'description', kind: 'text', headings: ['description'] },
      { path: 'indicators.0.name', kind: 'text', headings: ['indicateur', 'indicator'] },
      { path: 'indicators.0.unit', kind: 'text', headings: ['unité', 'unit'] },
      { path: 'indicators.0.baseline', kind: 'number', headings: ['valeur de départ', 'baseline'] },
      { path: 'indicators.0.target', kind: 'number', headings: ['cible', 'target'] },
      { path: 'indicators.0.actual', kind: 'number', headings: ['valeur', 'actual'] },
    ],
  },
  ...(['needs', 'offers'] as const).map((path): Table => ({
    names: path === 'needs' ? ['recherches', 'needs'] : ['offres', 'offers'],
    dataset: 'organisations',
    parent: { path, headings: ['organisation'] },
    columns: [
      { path: 'kind', kind: 'code', headings: ['type', 'kind'] },
      { path: 'text', kind: 'text', headings: ['texte', 'text'] },
    ],
  })),
  {
    names: ['evenements', 'agenda', 'events'],
    dataset: 'events',
    columns: [
      ...titled,
      { path: 'kind', kind: 'term', headings: ['type', 'genre', 'kind'], vocabulary: 'eventKinds' },
      themes,
      { path: 'status', kind: 'term', headings: ['statut', 'état', 'status'], vocabulary: 'eventStatuses' },
      ...when.map((column) => ({ ...column, path: `occurrences.0.${column.path}` })),
      ...venue.map((column) => ({ ...column, path: `occurrences.0.${column.path}` })),
      { path: 'recurrence', kind: 'string', headings: ['règle de répétition', 'recurrence'] },
      { path: 'travelling', kind: 'boolean', headings: ['itinérante', 'travelling'] },
      { path: 'borrowing.conditions', kind: 'text', headings: ['conditions de prêt', 'emprunt'] },
      { path: 'borrowing.contact', kind: 'party', headings: ['prêteur'] },
      { path: 'superEvent', kind: 'reference', headings: ['fait partie de', 'super event'], dataset: 'events' },
      { path: 'projects', kind: 'references', headings: ['projets', 'projects'], dataset: 'projects' },
      { path: 'campaign', kind: 'text', headings: ['campagne', 'campaign'] },
      { path: 'attendance', kind: 'term', headings: ['participation', 'attendance'], vocabulary: 'attendances' },
      { path: 'onlineUrl', kind: 'url', headings: ['lien en ligne', 'lien de connexion'] },
      { path: 'organisers', kind: 'parties', headings: ['organisateurs', 'organisateur', 'organisers'] },
      { path: 'registration.url', kind: 'url', headings: ['inscription', 'lien d’inscription'] },
      {
        path: 'registration.deadline',
        kind: 'moment',
        headings: ['inscription avant le', 'date limite d’inscription'],
      },
      { path: 'registration.capacity', kind: 'integer', headings: ['places', 'capacité'] },
      { path: 'registration.placesLeft', kind: 'integer', headings: ['places restantes'] },
      { path: 'price.free', kind: 'boolean', headings: ['gratuit', 'free'] },
      { path: 'price.amount', kind: 'amount', headings: ['tarif', 'prix', 'price'] },
      { path: 'price.text', kind: 'text', headings: ['précision du tarif'] },
      { path: 'audience', kind: 'terms', headings: ['public', 'publics', 'audience'], vocabulary: 'audiences' },
      { path: 'languages', kind: 'strings', headings: ['langues', 'languages'], choices: languages },
      { path: 'accessibility', kind: 'text', headings: ['accessibilité', 'accessibility'] },
      { path: 'minutes', kind: 'url', headings: ['compte rendu', 'minutes'] },
    ],
  },
  {
    names: ['dates', 'etapes', 'occurrences'],
    dataset: 'events',
    parent: { path: 'occurrences', headings: ['événement', 'event'] },
    columns: [
      ...when,
      ...venue,
      { path: 'status', kind: 'term', headings: ['statut', 'status'], vocabulary: 'eventStatuses' },
    ],
  },
  {
    names: ['organisations', 'acteurs'],
    dataset: 'organisations',
    columns: [
      ...titled.filter(({ path }) => path !== 'url' && path !== 'description'),
      {
        path: 'kind',
        kind: 'term',
        headings: ['type', 'type d’organisation', 'kind'],
        vocabulary: 'organisationKinds',
      },
      { path: 'siren', kind: 'string', headings: ['siren'] },
      { path: 'siret', kind: 'string', headings: ['siret'] },
      { path: 'rna', kind: 'string', headings: ['rna', 'numéro rna'] },
      { path: 'country', kind: 'term', headings: ['pays', 'country'], vocabulary: 'countries' },
      { path: 'commune', kind: 'commune', headings: ['commune', 'code insee', 'insee'] },
      { path: 'canton', kind: 'text', headings: ['canton'] },
      { path: 'websites', kind: 'urls', headings: ['sites', 'site', 'site web', 'websites'] },
      themes,
      {
        path: 'countries',
        kind: 'terms',
        headings: ['pays d’action', 'pays d’intervention', 'countries'],
        vocabulary: 'countries',
      },
      { path: 'contact.email', kind: 'string', headings: ['courriel', 'e-mail', 'email', 'contact'] },
      { path: 'contact.url', kind: 'url', headings: ['page de contact'] },
    ],
  },
  {
    names: ['partenariats', 'partnerships'],
    dataset: 'partnerships',
    columns: [
      ...titled.filter(({ path }) => path !== 'description'),
      { path: 'parties', kind: 'parties', headings: ['parties', 'partenaires'] },
      { path: 'kind', kind: 'term', headings: ['type', 'kind'], vocabulary: 'partnershipKinds' },
      { path: 'since', kind: 'date', headings: ['depuis', 'since'] },
      { path: 'until', kind: 'date', headings: ['jusqu’à', 'until'] },
      { path: 'status', kind: 'term', headings: ['statut', 'status'], vocabulary: 'partnershipStatuses' },
      themes,
      countries,
      communes,
      ...place('places.0.'),
      { path: 'agreement.title', kind: 'text', headings: ['convention'] },
      { path: 'agreement.start', kind: 'date', headings: ['début de convention'] },
      { path: 'agreement.end', kind: 'date', headings: ['fin de convention'] },
    ],
  },
  {
    names: ['appels', 'appels-a-projets', 'calls'],
    dataset: 'calls',
    columns: [
      ...titled,
      { path: 'funder', kind: 'party', headings: ['financeur', 'funder'] },
      { path: 'opens', kind: 'date', headings: ['ouverture', 'opens'] },
      { path: 'deadlines.0.at', kind: 'moment', headings: ['date limite', 'clôture', 'dépôt jusqu’au', 'deadline'] },
      { path: 'deadlines.0.label', kind: 'text', headings: ['étape', 'libellé de la date limite'] },
      { path: 'deadlines.1.at', kind: 'moment', headings: ['date limite 2', 'deuxième date limite'] },
      { path: 'deadlines.1.label', kind: 'text', headings: ['étape 2', 'libellé de la deuxième date limite'] },
      {
        path: 'eligibleLeads',
        kind: 'terms',
        headings: ['porteurs éligibles', 'éligibles'],
        vocabulary: 'organisationKinds',
      },
      countries,
      themes,
      { path: 'rate', kind: 'share', headings: ['taux', 'rate'] },
      { path: 'ceiling.amount', kind: 'amount', headings: ['plafond', 'ceiling'] },
    ],
  },
  {
    names: ['parrainages', 'sponsorships'],
    dataset: 'sponsorships',
    columns: [
      ...titled.filter(({ path }) => path !== 'description' && path !== 'summary'),
      { path: 'target.kind', kind: 'choice', headings: ['type de cible', 'cible'], choices: targetKinds },
      { path: 'target.id', kind: 'reference', headings: ['objet soutenu', 'référence soutenue'] },
      { path: 'organisation', kind: 'party', headings: ['organisation', 'bénéficiaire du soutien'] },
      { path: 'kind', kind: 'term', headings: ['type', 'nature', 'kind'], vocabulary: 'sponsorshipKinds' },
      { path: 'programme', kind: 'text', headings: ['programme', 'dispositif'] },
      ...decision,
      ...period,
      { path: 'sites', kind: 'urls', headings: ['sites autorisés', 'sites'] },
      { path: 'wording', kind: 'text', headings: ['mention', 'mention obligatoire'] },
      { path: 'withdrawn.date', kind: 'date', headings: ['retiré le', 'date de retrait'] },
      {
        path: 'withdrawn.reason',
        kind: 'term',
        headings: ['motif de retrait', 'motif'],
        vocabulary: 'withdrawalReasons',
      },
    ],
  },
];
