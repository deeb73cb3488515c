/** « du Département », « d’Évry », « de Massy ». */
function frOf(name: string): string {
  if (/^(?:département|conseil)/i.test(name)) return `du ${name}`;
  return /^[aeiouéè]/i.test(name) ? `d’${name}` : `de ${name}`;
}

/** Whether a date is written with its day: « 1er mars 2027 », not « mars 2027 ». */
const hasDay = (date: string): boolean => /^\d\d?(?:er)?\s/.test(date);

const fr = {
  title: 'Attestation de soutien',
  /** What is supported, by kind of target or of organisation, the participle agreeing. */
  supported: {
    project: 'Projet soutenu',
    event: 'Événement soutenu',
    association: 'Association soutenue',
    'twinning-committee': 'Comité de jumelage soutenu',
    commune: 'Commune soutenue',
    school: 'Établissement scolaire soutenu',
    other: 'Organisation soutenue',
  } as Readonly<Record<string, string>>,
  period: {
    during: (year: string) => `en ${year}`,
    between: (start: string, end: string) => `de ${start} à ${end}`,
    since: (start: string) => `depuis ${start}`,
    until: (end: string) => `jusqu’en ${end}`,
    /** In the future. */
    from: (start: string) => `à partir ${hasDay(start) ? 'du ' : /^[ao]/.test(start) ? 'd’' : 'de '}${start}`,
  },
  ledBy: { project: 'Projet porté par', event: 'Événement proposé par' },
  /** By kind of support. */
  wording: {
    grant: (publisher) => `avec le soutien financier ${frOf(publisher)}`,
    patronage: (publisher) => `sous le parrainage ${frOf(publisher)}`,
    'technical-support': (publisher) => `avec l’appui technique ${frOf(publisher)}`,
    loan: (publisher) => `grâce à un prêt ${frOf(publisher)}`,
    other: (publisher) => `avec le soutien ${frOf(publisher)}`,
  } as Readonly<Record<string, (publisher: string) => string>>,
  status: {
    active: 'En vigueur',
    ended: 'Soutien terminé',
    'not-yet': 'À venir',
  } as Readonly<Record<string, string>>,
  withdrawn: (date: string) =>
    `Cette attestation n’est plus en vigueur${date && ` depuis ${hasDay(date) ? 'le ' : ''}${date}`}.`,
  mismatch: (sites: string) => `Cette attestation est établie pour un autre site : ${sites}.`,
  unknown: 'L’état de cette attestation n’a pas pu être établi ici.',
  seeBadge: 'Voir l’attestation',
  seeTarget: { project: 'Voir le projet', event: 'Voir l’événement', organisation: 'Voir la fiche' },
  loading: 'Chargement de l’attestation…',
  demonstration: 'Données de démonstration',
  source: (publisher: string, date: string) => `Source : ${publisher}, mise à jour le ${date}.`,
  unreadable: 'L’attestation ne peut pas être affichée.',
  retry: 'Réessayer',
  noId: 'Indiquez son identifiant dans l’attribut sponsorship.',
  noSource: 'Indiquez l’adresse des données dans l’attribut src.',
  noFile: (url: string, detail: string) =>
    `${url} ne peut pas être lu (${detail || 'pas de réponse'}). Vérifiez l’identifiant et l’adresse.`,
};

/** Words of the badge. */
export type BadgeMessages = typeof fr;

/** « the Département de l’Essonne », « Massy ». */
const enThe = (name: string): string => (/^(?:d[eé]part|conseil|council)/i.test(name) ? `the ${name}` : name);

const en: BadgeMessages = {
  title: 'Certificate of support',
  supported: { other: 'Supported' },
  period: {
    during: (year) => `in ${year}`,
    between: (start, end) => `from ${start} to ${end}`,
    since: (start) => `since ${start}`,
    until: (end) => `until ${end}`,
    from: (start) => `from ${start}`,
  },
  ledBy: { project: 'Project led by', event: 'Event organised by' },
  wording: {
    grant: (publisher) => `with the financial support of ${enThe(publisher)}`,
    patronage: (publisher) => `under the patronage of ${enThe(publisher)}`,
    'technical-support': (publisher) => `with the technical support of ${enThe(publisher)}`,
    loan: (publisher) => `with a loan from ${enThe(publisher)}`,
    other: (publisher) => `with the support of ${enThe(publisher)}`,
  },
  status: {
    active: 'In force',
    ended: 'Support ended',
    'not-yet': 'Upcoming',
  },
  withdrawn: (date) => `This certificate is no longer in force${date && `, since ${date}`}.`,
  mismatch: (sites) => `This certificate was issued for another site: ${sites}.`,
  unknown: 'The status of this certificate could not be established here.',
  seeBadge: 'View the certificate',
  seeTarget: { project: 'View the project', event: 'View the event', organisation: 'View the profile' },
  loading: 'Loading the certificate…',
  demonstration: 'Demonstration data',
  source: (publisher, date) => `Source: ${publisher}, updated on ${date}.`,
  unreadable: 'The certificate cannot be shown.',
  retry: 'Try again',
  noId: 'Give its identifier in the sponsorship attribute.',
  noSource: 'Give the address of the data in the src attribute.',
  noFile: (url, detail) => `${url} cannot be read (${detail || 'no answer'}). Check the identifier and the address.`,
};

/** Words of the badge, in French and English. */
export const badgeMessages = { fr, en } as const;
