/** Words of the badge, in French. */
export const fr = {
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
  },
  ledBy: { project: 'Projet porté par', event: 'Événement proposé par' },
  /** By kind of support; `by` adds the publisher's name. */
  wording: {
    grant: 'avec le soutien financier',
    patronage: 'sous le parrainage',
    'technical-support': 'avec l’appui technique',
    loan: 'grâce à un prêt',
    other: 'avec le soutien',
  } as Readonly<Record<string, string>>,
  by: (support: string, name: string) =>
    `${support} ${/^(?:département|conseil)/i.test(name) ? 'du ' : /^[aeiouéè]/i.test(name) ? 'd’' : 'de '}${name}`,
  status: {
    active: 'En vigueur',
    ended: 'Soutien terminé',
  } as Readonly<Record<string, string>>,
  unsigned: 'Non signée',
  seeBadge: 'Voir l’attestation',
  seeTarget: { project: 'Voir le projet', event: 'Voir l’événement', organisation: 'Voir la fiche' },
  loading: 'Chargement de l’attestation…',
  demonstration: 'Données de démonstration',
  source: (publisher: string, date: string) => `Source\u00a0: ${publisher}, mise à jour le ${date}.`,
};

/** Words of the badge; English must have the shape of French. */
export type BadgeMessages = typeof fr;
