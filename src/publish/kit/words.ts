import type { Language } from '../../messages/language.js';

/** « du », « de la », « d’ » before the name of who supports, as French has it. */
const of = (name: string): string =>
  `${/^(?:département|conseil)/i.test(name) ? 'du ' : /^[aeiouéèœ]/i.test(name) ? 'd’' : 'de '}${name}`;
const ofEnglish = (name: string): string => `of ${/^(?:d[eé]part|conseil|council)/i.test(name) ? 'the ' : ''}${name}`;

/** Words of the pictures of a badge, French first. */
export const kitWords = {
  fr: {
    attestation: 'Attestation de soutien',
    /** Words asked for by kind of support, when the sponsorship gives none. */
    wording: {
      grant: 'Avec le soutien financier',
      patronage: 'Sous le parrainage',
      'technical-support': 'Avec l’appui technique',
      loan: 'Grâce à un prêt',
      other: 'Avec le soutien',
    },
    of,
    /** What is supported, by kind of target or of organisation, the participle agreeing. */
    supported: {
      project: 'Projet soutenu',
      event: 'Événement soutenu',
      association: 'Association soutenue',
      'twinning-committee': 'Comité de jumelage soutenu',
      commune: 'Commune soutenue',
      school: 'Établissement scolaire soutenu',
      other: 'Organisation soutenue',
    },
    ledBy: { project: 'Projet porté par', event: 'Événement proposé par' },
    period: {
      during: (year: string) => `en ${year}`,
      between: (start: string, end: string) => `de ${start} à ${end}`,
      since: (start: string) => `depuis ${start}`,
      until: (end: string) => `jusqu’en ${end}`,
      /** In the future. */
      from: (start: string) => `à partir de ${start}`,
    },
    withdrawn: 'Cette attestation n’est plus en vigueur',
    withdrawnSince: (date: string) => `Plus en vigueur depuis le ${date}`,
    unknown: 'Période non précisée',
    stateAt: (date: string) => `État au ${date}`,
    checkOn: (host: string) => `à vérifier sur ${host}`,
    check: 'Vérifier cette attestation',
    scan: 'Pour vérifier cette attestation, scannez ce code ou ouvrez cette adresse\u00a0:',
    decision: (number: string) => `Décision n°\u00a0${number}`,
    demonstration: 'Données de démonstration',
    qrCode: (url: string) => `QR code de la page de vérification\u00a0: ${url}`,
    alternative: (name: string, title: string, state: string) =>
      `Attestation de soutien ${of(name)}\u00a0: ${title}. ${state}.`,
  },
  en: {
    attestation: 'Certificate of support',
    wording: {
      grant: 'With the financial support',
      patronage: 'Under the patronage',
      'technical-support': 'With the technical support',
      loan: 'Thanks to a loan',
      other: 'With the support',
    },
    of: ofEnglish,
    supported: { other: 'Supported' },
    ledBy: { project: 'Project led by', event: 'Event organised by' },
    period: {
      during: (year) => `in ${year}`,
      between: (start, end) => `from ${start} to ${end}`,
      since: (start) => `since ${start}`,
      until: (end) => `until ${end}`,
      from: (start) => `from ${start}`,
    },
    withdrawn: 'This certificate is no longer in force',
    withdrawnSince: (date) => `No longer in force since ${date}`,
    unknown: 'Period not stated',
    stateAt: (date) => `As of ${date}`,
    checkOn: (host) => `check it on ${host}`,
    check: 'Check this certificate',
    scan: 'To check this certificate, scan this code or open this address:',
    decision: (number) => `Decision no. ${number}`,
    demonstration: 'Demonstration data',
    qrCode: (url) => `QR code of the verification page: ${url}`,
    alternative: (name, title, state) => `Certificate of support ${ofEnglish(name)}: ${title}. ${state}.`,
  },
} as const satisfies Record<Language, KitWords>;

/** Words of the pictures in one language. */
export interface KitWords {
  readonly attestation: string;
  readonly wording: Readonly<Record<string, string>>;
  readonly of: (name: string) => string;
  readonly supported: Readonly<Record<string, string>>;
  readonly ledBy: Readonly<Record<'project' | 'event', string>>;
  readonly period: {
    readonly during: (year: string) => string;
    readonly between: (start: string, end: string) => string;
    readonly since: (start: string) => string;
    readonly until: (end: string) => string;
    readonly from: (start: string) => string;
  };
  readonly withdrawn: string;
  readonly withdrawnSince: (date: string) => string;
  readonly unknown: string;
  readonly stateAt: (date: string) => string;
  readonly checkOn: (host: string) => string;
  readonly check: string;
  readonly scan: string;
  readonly decision: (number: string) => string;
  readonly demonstration: string;
  readonly qrCode: (url: string) => string;
  readonly alternative: (name: string, title: string, state: string) => string;
}
