/** The places that the data speak of: communes of Essonne, their intercommunalities, and countries. */
export {
  type Commune,
  type Epci,
  communeByCode,
  communeByName,
  communes,
  communesByPostcode,
  communesOfEpci,
  currentCommuneCode,
  epcis,
} from './communes.js';
export { type Country, countries, countryByCode, countryByName } from './countries.js';
export { foldName } from './fold-name.js';
