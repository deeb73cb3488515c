import { formatNumber } from '../../shared/format.js';
import type { Catalogue } from '../../shared/messages.js';

const number = (value: number): string => formatNumber(value, 'fr');
const partnerships = (count: number): string => `${number(count)} ${count < 2 ? 'partenariat' : 'partenariats'}`;

const fr = {
  title: 'Partenariats',
  count: partnerships,
  /** « Jumelage : Orsay – Dogondoutchi ». */
  named: (kind: string, title: string): string => `${kind}\u00a0: ${title}`,
  since: (date: string): string => `depuis ${date}`,
  group: (count: number, place: string, shares: string): string =>
    `${partnerships(count)}${place && ` autour de ${place}`}${shares && `\u00a0: ${shares}`}`,
  around: (place: string): string => (place ? `Partenariats autour de ${place}` : 'Partenariats à cet endroit'),
  /** What the marks mean, by standing. */
  standing: {
    active: 'Actif',
    dormant: 'En sommeil',
    ended: 'Terminé',
    unknown: 'État non indiqué',
  },
  several: 'Plusieurs partenariats au même endroit',
  loading: 'Lecture des partenariats…',
  failed: 'Les partenariats ne peuvent pas être lus.',
  none: 'Aucun partenariat pour ces filtres.',
  unplaced: (count: number): string =>
    `${partnerships(count)} sans localisation précise\u00a0: ${count < 2 ? 'il figure' : 'ils figurent'} dans la liste seulement.`,
  otherChoices: 'Les filtres propres aux projets (avancement, type d’action…) ne s’y appliquent pas.',
  openList: (count: number): string => (count < 2 ? 'Voir le partenariat' : `Voir les ${number(count)} partenariats`),
  backToList: 'Retour aux partenariats',
  unplacedMark: 'hors carte',
  parties: 'Partenaires',
  kind: 'Type',
  sinceTerm: 'Depuis',
  until: 'Jusqu’à',
  status: 'État',
  places: 'Lieux',
  communes: 'Communes de l’Essonne',
  themes: 'Thèmes',
  agreement: 'Convention',
  approximate: 'lieu approximatif',
  signed: 'Convention signée',
  years: (start: string, end: string): string =>
    start && end ? `de ${start} à ${end}` : start ? `depuis ${start}` : end && `jusqu’à ${end}`,
  unnamed: 'Nom non communiqué',
  url: 'En savoir plus sur ce partenariat',
  projects: 'Projets menés ensemble par ces partenaires',
};

/** Words of the layer of the partnerships. */
export type PartnershipMessages = typeof fr;

const numberEn = (value: number): string => formatNumber(value, 'en');
const partnershipsEn = (count: number): string => `${numberEn(count)} ${count === 1 ? 'partnership' : 'partnerships'}`;

const en: PartnershipMessages = {
  title: 'Partnerships',
  count: partnershipsEn,
  named: (kind, title) => `${kind}: ${title}`,
  since: (date) => `since ${date}`,
  group: (count, place, shares) => `${partnershipsEn(count)}${place && ` around ${place}`}${shares && `: ${shares}`}`,
  around: (place) => (place ? `Partnerships around ${place}` : 'Partnerships at this place'),
  standing: { active: 'Active', dormant: 'Dormant', ended: 'Ended', unknown: 'Status not given' },
  several: 'Several partnerships at one place',
  loading: 'Reading the partnerships…',
  failed: 'The partnerships cannot be read.',
  none: 'No partnership for these filters.',
  unplaced: (count) =>
    `${partnershipsEn(count)} without an exact place: ${count === 1 ? 'it is' : 'they are'} in the list only.`,
  otherChoices: 'Filters that speak of projects only (status, type of action…) do not apply to them.',
  openList: (count) => (count === 1 ? 'See the partnership' : `See the ${numberEn(count)} partnerships`),
  backToList: 'Back to the partnerships',
  unplacedMark: 'not on the map',
  parties: 'Partners',
  kind: 'Type',
  sinceTerm: 'Since',
  until: 'Until',
  status: 'Status',
  places: 'Places',
  communes: 'Communes of Essonne',
  themes: 'Themes',
  agreement: 'Agreement',
  approximate: 'approximate place',
  signed: 'Signed agreement',
  years: (start, end) => (start && end ? `from ${start} to ${end}` : start ? `since ${start}` : end && `until ${end}`),
  unnamed: 'Name not disclosed',
  url: 'More about this partnership',
  projects: 'Projects that these partners carry out together',
};

/** Words of the layer of the partnerships, in the languages of the interface. */
export const partnershipMessages: Catalogue<PartnershipMessages> = { fr, en };
