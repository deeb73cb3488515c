import { formatNumber } from '../../shared/format.js';
import { formatMoney } from '../../shared/format-money.js';
import type { Catalogue } from '../../shared/messages.js';

const number = (value: number): string => formatNumber(value, 'fr');
const money = (value: number): string => formatMoney(Math.round(value), 'EUR', 'fr');
const several = (count: number, one: string, many: string): string => `${number(count)} ${count < 2 ? one : many}`;

const fr = {
  title: 'Teinte des pays',
  measures: { projects: 'Nombre de projets', euros: 'Montants connus' },
  projects: (first: number, last: number): string =>
    first === last ? several(first, 'projet', 'projets') : `${number(first)} à ${several(last, 'projet', 'projets')}`,
  euros: (least: number, below: number): string => `${money(least)} à moins de ${money(below)}`,
  eurosBelow: (below: number): string => `Moins de ${money(below)}`,
  eurosUpTo: (least: number, most: number): string =>
    least === most ? money(most) : `${money(least)} à ${money(most)}`,
  countries: (count: number): string => `${number(count)} pays`,
  unknownEuros: 'Montants inconnus',
  method:
    'Chaque teinte réunit des pays aux valeurs proches, les écarts étant comptés en proportion car quelques pays dépassent de beaucoup les autres (méthode des seuils naturels). Les limites sont arrondies.',
  sharing: {
    projects: 'Un projet mené dans plusieurs pays compte dans chacun.',
    euros: 'Le montant d’un projet mené dans plusieurs pays est réparti entre eux à parts égales.',
  },
  withoutCountry: (count: number): string => `${several(count, 'projet', 'projets')} sans pays indiqué.`,
  openTable: 'Voir le tableau des pays',
  table: 'Projets par pays',
  tableHint: 'Choisissez un pays pour ne voir que ses projets.',
  allCountries: 'Voir tous les pays',
  country: 'Pays',
  count: 'Projets',
  amount: 'Montants connus',
  unknownCount: (count: number): string => `+ ${several(count, 'inconnu', 'inconnus')}`,
  filter: (country: string): string => `${country}\u00a0: voir ses projets`,
  none: 'Aucun pays pour ces filtres.',
};

/** Words of the layer of the countries. */
export type CountriesMessages = typeof fr;

const numberEn = (value: number): string => formatNumber(value, 'en');
const moneyEn = (value: number): string => formatMoney(Math.round(value), 'EUR', 'en');
const severalEn = (count: number, one: string, many: string): string =>
  `${numberEn(count)} ${count === 1 ? one : many}`;

const en: CountriesMessages = {
  title: 'Shade of the countries',
  measures: { projects: 'Number of projects', euros: 'Known amounts' },
  projects: (first, last) =>
    first === last
      ? severalEn(first, 'project', 'projects')
      : `${numberEn(first)} to ${severalEn(last, 'project', 'projects')}`,
  euros: (least, below) => `${moneyEn(least)} to less than ${moneyEn(below)}`,
  eurosBelow: (below) => `Less than ${moneyEn(below)}`,
  eurosUpTo: (least, most) => (least === most ? moneyEn(most) : `${moneyEn(least)} to ${moneyEn(most)}`),
  countries: (count) => severalEn(count, 'country', 'countries'),
  unknownEuros: 'Unknown amounts',
  method:
    'Each shade brings together countries with close values, differences being counted in proportion because a few countries are far above the others (method of natural breaks). Limits are rounded.',
  sharing: {
    projects: 'A project that takes place in several countries counts in each.',
    euros: 'The amount of a project that takes place in several countries is shared equally among them.',
  },
  withoutCountry: (count) => `${severalEn(count, 'project', 'projects')} without a country.`,
  openTable: 'See the table of countries',
  table: 'Projects by country',
  tableHint: 'Choose a country to see its projects only.',
  allCountries: 'See all countries',
  country: 'Country',
  count: 'Projects',
  amount: 'Known amounts',
  unknownCount: (count) => `+ ${numberEn(count)} unknown`,
  filter: (country) => `${country}: see its projects`,
  none: 'No country for these filters.',
};

/** Words of the layer of the countries, in the languages of the interface. */
export const countriesMessages: Catalogue<CountriesMessages> = { fr, en };
