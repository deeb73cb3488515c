const number = new Intl.NumberFormat('fr');
const plural = (count: number, one: string, many: string): string => (Math.abs(count) < 2 ? one : many);

/** The words of the detail in French; English must have the same shape. */
export const fr = {
  status: 'Statut',
  dates: 'Dates',
  legs: 'Étapes',
  chosen: 'date choisie',
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
  placesLeft: (count: number): string =>
    `${number.format(count)} ${plural(count, 'place restante', 'places restantes')}.`,
  capacity: (count: number): string => `${number.format(count)} ${plural(count, 'place', 'places')}.`,
  full: 'Complet.',
  campaign: 'Campagne',
  partOf: 'Dans le cadre de',
  programme: 'Au programme',
  borrowing: 'Emprunter l’exposition',
  borrowingContact: (name: string): string => `Auprès de\u00a0: ${name}.`,
  borrowingUrl: 'Conditions de prêt',
  url: 'Voir la page de l’événement',
  callUrl: 'Voir l’appel à projets',
  minutes: 'Lire le compte rendu',
  export: 'Ajouter à mon agenda',
  exportFailed: 'Le fichier d’agenda n’a pas pu être préparé. Réessayez.',
  credit: (credit: string): string => `Crédit\u00a0: ${credit}`,
};

/** Shape of the words of the detail. */
export type DetailMessages = typeof fr;
