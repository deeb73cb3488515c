import { formatNumber } from '../../shared/format.js';

const number = (value: number): string => formatNumber(value, 'fr');

/** « à Massy », « au Plessis-Pâté », « aux Ulis ». */
const at = (commune: string): string => `à ${commune}`.replace(/^à Le(?=s? )/, 'au').replace(/^aus /, 'aux ');

const others: Readonly<Record<string, string>> = {
  organisation: 'l’organisateur choisi',
  near: 'la distance choisie',
  free: 'la gratuité',
  hasAccessibility: 'l’accessibilité',
  borrowable: 'les expositions à emprunter',
  project: 'le projet choisi',
};

/** The words of taking home in French; English must have the same shape. */
export const fr = {
  group: 'S’abonner et partager',
  add: {
    title: 'Ajouter à mon agenda',
    button: (count: number): string =>
      count === 1 ? 'Ajouter l’événement à venir' : `Ajouter les ${number(count)} événements à venir`,
    note: 'Un fichier pour votre application d’agenda. Les changements faits plus tard n’y seront pas.',
    none: 'Aucun événement à venir pour ces filtres.',
    file: 'evenements',
    reading: (done: number, total: number): string =>
      `Lecture des événements\u00a0: ${number(done)} sur ${number(total)}`,
    cancel: 'Annuler',
    saved: (name: string): string => `Fichier enregistré\u00a0: ${name}`,
    unread: (count: number): string =>
      count === 1 ? 'Un événement n’a pas pu être lu.' : `${number(count)} événements n’ont pas pu être lus.`,
    failed: 'Les événements n’ont pas pu être lus. Réessayez.',
    blocked: 'Cette page ne permet pas de télécharger. Abonnez-vous, ou ouvrez l’agenda sur une autre page.',
  },
  follow: {
    title: 'S’abonner',
    all: 'Tous les événements',
    commune: (name: string): string => `Tous les événements ${at(name)}`,
    epci: (name: string): string => `Tous les événements de l’intercommunalité ${name}`,
    theme: (label: string): string => `Tous les événements du thème «\u00a0${label}\u00a0»`,
    kind: (label: string): string => `Tous les événements de type «\u00a0${label}\u00a0»`,
    contents: (name: string, upcoming: number): string =>
      `${name}\u00a0: ${upcoming === 0 ? 'aucun' : number(upcoming)}\u00a0à\u00a0venir`,
    ignored: (what: string): string => `Ne tient pas compte de\u00a0: ${what}.`,
    separator: '\u00a0; ',
    app: 'Mon application d’agenda',
    google: 'Google Agenda',
    outlook: 'Outlook.com',
    office: 'Microsoft 365',
    newWindow: 'nouvelle fenêtre',
    windows: 'Les sites de Google et de Microsoft s’ouvrent dans une nouvelle fenêtre.',
    copy: 'Copier l’adresse',
    field: 'Adresse de l’abonnement',
    note: 'Votre agenda se mettra à jour de lui-même.',
    notPublic: (host: string): string =>
      `Google et Microsoft ne peuvent pas suivre cette adresse\u00a0: «\u00a0${host}\u00a0» ne se lit pas depuis internet.`,
    none: 'Aucun abonnement ne contient tous ces événements.',
    failed: 'La liste des abonnements n’a pas pu être lue.',
  },
  share: {
    title: 'Partager',
    copy: 'Copier le lien de cette page',
    copyView: 'Copier le lien de cette sélection',
    field: 'Adresse de cette page',
    print: 'Imprimer l’agenda',
  },
  filters: {
    text: (text: string): string => `«\u00a0${text}\u00a0»`,
    from: (day: string): string => `à partir du ${day}`,
    to: (day: string): string => `jusqu’au ${day}`,
    others,
    other: 'un autre filtre',
  },
};

/** Shape of the words of taking home. */
export type TakeHomeMessages = typeof fr;
