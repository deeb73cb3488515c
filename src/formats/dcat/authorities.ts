/** Addresses of the controlled vocabularies that DCAT-AP 2 and 3 (§11) ask for. */
import { lookUp } from '../look-up.js';

const EU = 'http://publications.europa.eu/resource/authority/';
const IANA = 'https://www.iana.org/assignments/media-types/';

const FREQUENCIES: Readonly<Record<string, string>> = {
  PT1H: 'HOURLY',
  P1D: 'DAILY',
  P1W: 'WEEKLY',
  P7D: 'WEEKLY',
  P2W: 'BIWEEKLY',
  P14D: 'BIWEEKLY',
  P1M: 'MONTHLY',
  P2M: 'BIMONTHLY',
  P3M: 'QUARTERLY',
  P4M: 'ANNUAL_3',
  P6M: 'ANNUAL_2',
  P1Y: 'ANNUAL',
  P12M: 'ANNUAL',
  P2Y: 'BIENNIAL',
};

/** EU frequency of an ISO 8601 duration; « unknown » without one, « irregular » for those that the list lacks. */
export function frequencyUri(duration: string | undefined): string {
  return `${EU}frequency/${duration === undefined ? 'UNKNOWN' : (lookUp(FREQUENCIES, duration) ?? 'IRREG')}`;
}

const LANGUAGES: Readonly<Record<string, string>> = {
  fr: 'FRA',
  en: 'ENG',
  ar: 'ARA',
  es: 'SPA',
  pt: 'POR',
  zh: 'ZHO',
};

/** EU language of a BCP 47 tag; nothing for one that is not listed here. */
export function languageUri(tag: string): string | undefined {
  const code = lookUp(LANGUAGES, tag.split('-')[0]?.toLowerCase());
  return code === undefined ? undefined : `${EU}language/${code}`;
}

/** Address of a licence: the Licence Ouverte's own (the one data.gouv.fr uses), else the SPDX list's. */
export function licenceUri(spdx: string): string {
  return spdx === 'etalab-2.0'
    ? 'https://www.etalab.gouv.fr/licence-ouverte-open-licence'
    : `https://spdx.org/licenses/${encodeURIComponent(spdx)}`;
}

/** Theme « International issues ». */
export const INTERNATIONAL_ISSUES = `${EU}data-theme/INTR`;

const TYPES: Readonly<Record<string, readonly [media: string, file: string]>> = {
  json: ['application/json', 'JSON'],
  geojson: ['application/geo+json', 'GEOJSON'],
  jsonld: ['application/ld+json', 'JSON_LD'],
  csv: ['text/csv', 'CSV'],
  ics: ['text/calendar', 'ICS'],
  xml: ['application/atom+xml', 'ATOM'],
  bin: ['application/octet-stream', 'BIN'],
};

/** IANA media type and EU file type of a file, by its extension. */
export function fileTypes(href: string): { readonly mediaType: string; readonly format: string } | undefined {
  const found = lookUp(TYPES, /\.([a-z]+)(?:[?#].*)?$/i.exec(href)?.[1]?.toLowerCase());
  return found && { mediaType: IANA + found[0], format: `${EU}file-type/${found[1]}` };
}
