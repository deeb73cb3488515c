/**
 * The contract's own vocabularies: codes, with the labels that a publisher can override in its catalog. Codes are
 * stable; labels follow the words of the Department (French) and of the field (English).
 */

/** A label in the two languages of the interface. */
export type Label = readonly [fr: string, en: string];

/** Themes of action. */
export const themes = {
  education: ['éducation', 'education'],
  health: ['santé', 'health'],
  water: ['eau et assainissement', 'water and sanitation'],
  food: ['souveraineté alimentaire', 'food sovereignty'],
  environment: ['environnement', 'environment'],
  energy: ['énergie', 'energy'],
  economy: ['développement économique', 'economic development'],
  digital: ['numérique', 'digital'],
  culture: ['culture', 'culture'],
  rights: ['droits et citoyenneté', 'rights and citizenship'],
  equality: ['égalité femmes-hommes', 'gender equality'],
  other: ['autre', 'other'],
} as const satisfies Record<string, Label>;

/** How a project is carried out. */
export const modalities = {
  'decentralised-cooperation': ['coopération décentralisée', 'decentralised cooperation'],
  'association-project': ['projet associatif', 'association project'],
  'youth-work-camp': ['chantier de jeunes', 'youth work camp'],
  'reciprocal-work-camp': ['chantier réciproque', 'reciprocal work camp'],
  'citizenship-education': [
    'éducation à la citoyenneté et à la solidarité internationale',
    'education for citizenship and international solidarity',
  ],
  volunteering: ['volontariat', 'volunteering'],
  emergency: ['urgence', 'emergency'],
  other: ['autre', 'other'],
} as const satisfies Record<string, Label>;

/** Where a project stands. */
export const projectStatuses = {
  planned: ['en préparation', 'planned'],
  ongoing: ['en cours', 'ongoing'],
  completed: ['terminé', 'completed'],
  suspended: ['suspendu', 'suspended'],
  cancelled: ['annulé', 'cancelled'],
} as const satisfies Record<string, Label>;

/** Kinds of event. */
export const eventKinds = {
  forum: ['forum', 'forum'],
  festival: ['festival', 'festival'],
  training: ['formation', 'training'],
  meeting: ['rencontre', 'meeting'],
  exhibition: ['exposition', 'exhibition'],
  screening: ['projection', 'screening'],
  conference: ['conférence', 'conference'],
  'call-deadline': ['date limite d’appel à projets', 'call for projects deadline'],
  other: ['autre', 'other'],
} as const satisfies Record<string, Label>;

/** What became of an event. */
export const eventStatuses = {
  scheduled: ['confirmé', 'scheduled'],
  postponed: ['reporté', 'postponed'],
  rescheduled: ['nouvelle date', 'rescheduled'],
  'moved-online': ['déplacé en ligne', 'moved online'],
  full: ['complet', 'full'],
  cancelled: ['annulé', 'cancelled'],
} as const satisfies Record<string, Label>;

/** How one attends. */
export const attendances = {
  onsite: ['sur place', 'on site'],
  online: ['en ligne', 'online'],
  mixed: ['sur place et en ligne', 'on site and online'],
} as const satisfies Record<string, Label>;

/** Whom an event is for. */
export const audiences = {
  everyone: ['tout public', 'everyone'],
  youth: ['jeunes', 'young people'],
  schools: ['scolaires', 'schools'],
  families: ['familles', 'families'],
  associations: ['associations', 'associations'],
  'local-authorities': ['collectivités', 'local authorities'],
  professionals: ['professionnels', 'professionals'],
} as const satisfies Record<string, Label>;

/** Kinds of organisation. */
export const organisationKinds = {
  association: ['association', 'association'],
  'twinning-committee': ['comité de jumelage', 'twinning committee'],
  commune: ['commune', 'commune'],
  epci: ['intercommunalité', 'inter-municipal authority'],
  department: ['département', 'department'],
  'foreign-local-authority': ['collectivité étrangère', 'foreign local authority'],
  school: ['établissement scolaire', 'school'],
  university: ['université', 'university'],
  hospital: ['établissement de santé', 'hospital'],
  company: ['entreprise', 'company'],
  foundation: ['fondation', 'foundation'],
  network: ['réseau', 'network'],
  other: ['autre', 'other'],
} as const satisfies Record<string, Label>;

/** Kinds of partnership. */
export const partnershipKinds = {
  'decentralised-cooperation': ['coopération décentralisée', 'decentralised cooperation'],
  twinning: ['jumelage', 'twinning'],
  'triangular-twinning': ['jumelage triangulaire', 'triangular twinning'],
  other: ['autre', 'other'],
} as const satisfies Record<string, Label>;

/** Where a partnership stands. */
export const partnershipStatuses = {
  active: ['actif', 'active'],
  dormant: ['en sommeil', 'dormant'],
  ended: ['terminé', 'ended'],
} as const satisfies Record<string, Label>;

/** Kinds of sponsorship. */
export const sponsorshipKinds = {
  grant: ['soutien financier', 'grant'],
  patronage: ['parrainage', 'patronage'],
  'technical-support': ['appui technique', 'technical support'],
  loan: ['prêt', 'loan'],
} as const satisfies Record<string, Label>;

/** Public, neutral reasons of a withdrawal. */
export const withdrawalReasons = {
  'project-stopped': ['projet arrêté', 'project stopped'],
  'organisation-dissolved': ['organisation dissoute', 'organisation dissolved'],
  'at-holder-request': ['à la demande du titulaire', 'at the holder’s request'],
  'issued-in-error': ['établie par erreur', 'issued in error'],
  'agreement-ended': ['convention résiliée', 'agreement ended'],
} as const satisfies Record<string, Label>;

/** Stages of a funding. */
export const fundingStages = {
  requested: ['demandé', 'requested'],
  voted: ['voté', 'voted'],
  paid: ['versé', 'paid'],
  spent: ['dépensé', 'spent'],
} as const satisfies Record<string, Label>;

/** Natures of a funding. */
export const fundingNatures = {
  cash: ['aide en numéraire', 'cash'],
  'in-kind': ['aide en nature', 'in kind'],
} as const satisfies Record<string, Label>;

/** Vocabularies that the contract defines itself. */
export const vocabularies = {
  themes,
  modalities,
  projectStatuses,
  eventKinds,
  eventStatuses,
  attendances,
  audiences,
  organisationKinds,
  partnershipKinds,
  partnershipStatuses,
  sponsorshipKinds,
  withdrawalReasons,
  fundingStages,
  fundingNatures,
} as const satisfies Record<string, Record<string, Label>>;

/** Names of all vocabularies of a catalog; the last four are lists of places. Not every catalog has `cantons`. */
export type VocabularyName = keyof typeof vocabularies | 'countries' | 'communes' | 'epcis' | 'cantons';

export type Theme = keyof typeof themes;
export type Modality = keyof typeof modalities;
export type ProjectStatus = keyof typeof projectStatuses;
export type EventKind = keyof typeof eventKinds;
export type EventStatus = keyof typeof eventStatuses;
export type Attendance = keyof typeof attendances;
export type Audience = keyof typeof audiences;
export type OrganisationKind = keyof typeof organisationKinds;
export type PartnershipKind = keyof typeof partnershipKinds;
export type PartnershipStatus = keyof typeof partnershipStatuses;
export type SponsorshipKind = keyof typeof sponsorshipKinds;
export type WithdrawalReason = keyof typeof withdrawalReasons;
export type FundingStage = keyof typeof fundingStages;
