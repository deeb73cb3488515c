const number = new Intl.NumberFormat('fr');
const plural = (count: number, one: string, many: string): string => (Math.abs(count) < 2 ? one : many);
const hasDay = (date: string): boolean => /^\d\d?(?:er)?\s/.test(date);

/** Words of a project's detail in French; English must have the same shape. */
export const fr = {
  previous: 'Projet précédent',
  next: 'Projet suivant',
  position: (rank: number, count: number): string => `${number.format(rank)} sur ${number.format(count)}`,
  others: (count: number): string => `et ${number.format(count)} ${plural(count, 'autre', 'autres')}`,
  unnamed: 'Nom non publié',

  status: 'Avancement',
  period: 'Dates',
  modality: 'Type d’action',
  lead: 'Porteur de projet',
  partners: 'Partenaires',
  cofunders: 'Cofinanceurs',
  places: 'Lieux',
  precision: {
    point: 'lieu exact',
    town: 'à la ville près',
    region: 'région, position approximative',
    country: 'pays, position approximative',
  } as Readonly<Record<string, string>>,
  countries: 'Pays',
  communes: 'Communes de l’Essonne',
  call: 'Appel à projets',
  decision: 'Décision',
  decisionNumber: (number: string): string => `délibération n°\u00a0${number}`,
  decisionDate: (date: string): string => `${hasDay(date) ? 'du' : 'de'} ${date}`,
  decisionUrl: 'Lire la décision',
  agreement: 'Convention',
  agreementUrl: 'Lire la convention',
  budget: 'Budget total',
  sdgs: 'Objectifs de dévelop\u00adpement durable (ODD)',

  funding: 'Financements',
  fundingLines: (count: number): string => `Voir les ${number.format(count)} lignes de financement`,
  fundingSummary: (years: string, total: string): string =>
    `Financements par année\u00a0: ${years}. Total accordé\u00a0: ${total}.`,
  fundingYear: (amount: string, year: string): string => `${amount} en ${year}`,
  fundingSpan: (first: string, last: string, count: number, highest: string): string =>
    `${number.format(count)} années entre ${first} et ${last}, la plus haute ${highest}`,
  undated: 'Sans année',
  undatedAmount: (amount: string): string => `${amount} sans année`,
  granted: 'Total accordé',
  unstaged: 'étape non précisée',
  countedOnce:
    'Une aide publiée à plusieurs étapes (demandée, votée, versée…) est comptée une seule fois dans les totaux.',
  funder: 'Financeur',
  amount: 'Montant',

  results: 'Résultats',
  target: (value: string): string => `objectif\u00a0: ${value}`,
  baseline: (value: string): string => `au départ\u00a0: ${value}`,
  evaluations: 'Évaluations',
  lessons: 'Retour d’expérience',
  success: 'Ce qui a marché',
  difficulty: 'Ce qui a été difficile',
  needs: 'Recherche…',
  offers: 'Propose…',

  media: 'Images, films et sons',
  kind: { image: 'image', video: 'vidéo', audio: 'son', document: 'document' } as Readonly<Record<string, string>>,
  credit: (credit: string): string => `Crédit\u00a0: ${credit}`,
  licence: (licence: string): string => (/licence/i.test(licence) ? licence : `Licence\u00a0: ${licence}`),
  ask: {
    image: (host: string): string => `L’image est chez ${host}, qui saura que vous la regardez.`,
    video: (host: string): string => `La vidéo est chez ${host}, qui saura que vous la regardez.`,
    audio: (host: string): string => `Le son est chez ${host}, qui saura que vous l’écoutez.`,
  } as Readonly<Record<string, (host: string) => string>>,
  load: { image: 'Afficher l’image', video: 'Charger la vidéo', audio: 'Charger le son' } as Readonly<
    Record<string, string>
  >,
  visit: {
    video: (host: string): string => `Voir la vidéo sur ${host}`,
    audio: (host: string): string => `Écouter sur ${host}`,
    document: (host: string): string => `Ouvrir le document, ${host}`,
    image: (host: string): string => `Ouvrir l’image, ${host}`,
  } as Readonly<Record<string, (host: string) => string>>,
  cannotPlay: 'Ce média ne peut pas être affiché ici.',
  captionsOf: 'Sous-titres',
  transcript: 'Lire la transcription',

  events: 'Événements liés',
  pastEvents: (count: number): string =>
    `${number.format(count)} ${plural(count, 'événement passé', 'événements passés')}`,
  range: (from: string, to: string): string => `du ${from} au ${to}`,
  at: (day: string, times: string): string => `${day}, ${times}`,
  times: (start: string, end: string): string => `${start}\u00a0–\u00a0${end}`,
  deadline: (moment: string): string => `Dépôt jusqu’au ${moment}`,
  otherDates: (count: number): string => `et ${number.format(count)} ${plural(count, 'autre date', 'autres dates')}`,
  related: 'Projets liés',
  leadNeeds: 'Le porteur de projet recherche…',
  leadOffers: 'Le porteur de projet propose…',
  site: (host: string): string => `Site\u00a0: ${host}`,
  waiting: 'Chargement…',
  unread: {
    events: 'Les événements liés n’ont pas pu être lus.',
    support: 'Le soutien du Département n’a pas pu être lu.',
    media: 'Cette partie n’a pas pu être chargée.',
  },

  support: 'Attestation de soutien',
  wording: {
    grant: 'avec le soutien financier',
    patronage: 'sous le parrainage',
    'technical-support': 'avec l’appui technique',
    loan: 'grâce à un prêt',
    other: 'avec le soutien',
  } as Readonly<Record<string, string>>,
  by: (support: string, name: string): string =>
    `${support} ${/^(?:département|conseil)/i.test(name) ? 'du ' : /^[aeiouéè]/i.test(name) ? 'd’' : 'de '}${name}`,
  state: {
    active: 'En vigueur',
    ended: 'Soutien terminé',
    'not-yet': 'À venir',
    unknown: 'Période non précisée',
  } as Readonly<Record<string, string>>,
  withdrawn: (date: string): string =>
    `Cette attestation n’est plus en vigueur depuis ${hasDay(date) ? 'le ' : ''}${date}.`,
  between: (start: string, end: string): string => (start === end ? `en ${start}` : `de ${start} à ${end}`),
  verify: 'Vérifier l’attestation',

  url: 'Voir la page du projet',
  copy: 'Copier le lien',
  address: 'Adresse du projet',
  print: 'Imprimer',
};

/** Shape of the words of the detail. */
export type DetailMessages = typeof fr;
