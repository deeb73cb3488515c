const number = new Intl.NumberFormat('fr');
const plural = (count: number, one: string, many: string): string => (Math.abs(count) < 2 ? one : many);

/** « le 12 janvier 2026 », « janvier 2027 », « 2028 »: a day takes an article. */
const of = (date: string): string => (/^\d+(?:er)?\s\D/.test(date) ? `le ${date}` : `en ${date}`);

/** The words of the detail in French; English must have the same shape. */
export const fr = {
  dates: 'Dates',
  legs: 'Étapes',
  moreDates: (count: number, total: number): string =>
    `Voir ${number.format(count)} ${plural(count, 'autre date', 'autres dates')} sur ${number.format(total)}`,
  chosen: 'date choisie',
  current: 'en ce moment',
  next: 'prochaine étape',
  past: 'passé',
  formerPlace: 'Lieu prévu au départ',
  rule: 'Répétition',
  until: (rule: string, day: string): string => `${rule}, jusqu’au ${day}`,
  daily: (interval: number): string => (interval === 1 ? 'tous les jours' : `tous les ${interval} jours`),
  weekly: (days: readonly string[], interval: number): string => {
    if (interval > 1) return `${days.join(' et ')}, une semaine sur ${interval === 2 ? 'deux' : interval}`;
    return `tous les ${days.map((day) => `${day}s`).join(' et ')}`;
  },
  monthlyOn: (rank: number, day: string): string =>
    `le ${rank < 0 ? 'dernier' : ['premier', 'deuxième', 'troisième', 'quatrième'][rank - 1]} ${day} de chaque mois`,
  monthlyAt: (date: number): string => `le ${date === 1 ? '1er' : date} de chaque mois`,
  yearly: (day: string): string => `le ${day} de chaque année`,
  call: 'Appel à projets',
  callFailed: 'Les conditions de l’appel n’ont pas pu être lues.',
  retry: 'Réessayer',
  deadlines: 'Dates limites',
  about: 'Objet',
  opens: 'Ouverture',
  opensOn: (date: string, isOpen: boolean): string =>
    isOpen ? `ouvert depuis ${of(date).replace(/^en /, '')}` : `ouvre ${of(date)}`,
  funder: 'Financeur',
  eligible: 'Qui peut déposer',
  money: 'Aide',
  rate: (share: string): string => `jusqu’à ${share} du budget`,
  ceiling: (sum: string): string => `plafond de ${sum}`,
  countries: 'Pays',
  place: 'Lieu',
  access: 'Accessibilité',
  organisers: 'Organisé par',
  attendance: 'Participation',
  join: 'Rejoindre en ligne',
  price: 'Tarif',
  free: 'Gratuit',
  audience: 'Public',
  languages: 'Langues',
  signLanguage: 'langue des signes française',
  themes: 'Thèmes',
  registration: 'Inscription',
  register: 'S’inscrire',
  registerUntil: (date: string): string => `Jusqu’au ${date}.`,
  registerClosed: (date: string): string => `Inscriptions closes depuis le ${date}.`,
  capacity: (count: number): string => `${number.format(count)} ${plural(count, 'place', 'places')}.`,
  full: 'Complet.',
  campaign: 'Campagne',
  partOf: 'Dans le cadre de',
  programme: 'Au programme',
  borrowing: 'Emprunter l’exposition',
  borrowingContact: (name: string): string => `Auprès de\u00a0: ${name}.`,
  borrowingUrl: 'Conditions de prêt',
  askBorrowing: (name: string): string => `Écrire à ${name}`,
  url: 'Voir la page de l’événement',
  callUrl: 'Voir l’appel à projets',
  minutes: 'Lire le compte rendu',
  replay: 'Revoir l’événement',
  export: 'Ajouter à mon agenda',
  noExport: 'Cet événement est annulé\u00a0: il n’y a rien à ajouter à votre agenda.',
  copy: 'Copier le lien',
  address: 'Adresse de l’événement',
  exportFailed: 'Le fichier d’agenda n’a pas pu être préparé. Réessayez.',
  credit: (credit: string): string => `Crédit\u00a0: ${credit}`,
};

/** Shape of the words of the detail. */
export type DetailMessages = typeof fr;
