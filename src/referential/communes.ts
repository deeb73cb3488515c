import { type CommuneRow, communeRows, epciRows, formerCommuneRows } from './communes.generated.js';
import { foldName } from './fold-name.js';

/** A commune of Essonne. Population is municipal; the position, WGS 84, is that of its main place, within about 1 km. */
export interface Commune {
  /** INSEE code, `91228`. */
  readonly code: string;
  readonly name: string;
  readonly postcodes: readonly string[];
  readonly population: number;
  /** SIREN of its intercommunality (EPCI). */
  readonly epci: string;
  readonly lon: number;
  readonly lat: number;
}

/** An intercommunality (EPCI) that holds communes of Essonne, not always all of its communes. */
export interface Epci {
  readonly siren: string;
  readonly name: string;
}

const fromRow = ([code, name, postcodes, population, epci, lon, lat]: CommuneRow): Commune => ({
  code,
  name,
  postcodes,
  population,
  epci,
  lon,
  lat,
});

/** The 194 communes of Essonne, by INSEE code. Positions: GeoNames (CC BY 4.0); the rest: INSEE and DGCL (Etalab). */
export const communes: readonly Commune[] = communeRows.map(fromRow);

/** The intercommunalities of these communes, by SIREN. */
export const epcis: readonly Epci[] = epciRows.map(([siren, name]) => ({ siren, name }));

const byCode = new Map(communes.map((commune) => [commune.code, commune]));
const currentCodes = new Map(formerCommuneRows.map(([former, , current]) => [former, current]));
/** « Le Plessis-Pâté », « Plessis-Pâté »: agents write the article or not. */
const nameKeys = (name: string): readonly string[] => {
  const folded = foldName(name);
  return [...new Set([folded, folded.replace(/^(?:l|le|la|les) /, '')])];
};
const byName = new Map(
  [
    ...formerCommuneRows.map(([, name, current]) => [name, current] as const),
    ...communes.map((c) => [c.name, c.code] as const),
  ].flatMap(([name, code]) => nameKeys(name).map((key) => [key, byCode.get(code)] as const)),
);

/** Today's INSEE code for a former one (91182 Courcouronnes → 91228); the same code otherwise. */
export function currentCommuneCode(code: string): string {
  return currentCodes.get(code) ?? code;
}

/** The commune of Essonne with an INSEE code, a former one included; `undefined` for others. */
export function communeByCode(code: string): Commune | undefined {
  return byCode.get(currentCommuneCode(code));
}

/**
 * The commune of Essonne with a name, whatever its accents, case, hyphens, « Saint » or « St », with or without its
 * article; former names (« Évry », « Courcouronnes », « Estouches ») lead to today's commune.
 */
export function communeByName(name: string): Commune | undefined {
  return nameKeys(name)
    .map((key) => byName.get(key))
    .find((commune) => commune !== undefined);
}

/** The communes of Essonne that share a postcode: often several, so a postcode alone seldom names one. */
export function communesByPostcode(postcode: string): readonly Commune[] {
  return communes.filter(({ postcodes }) => postcodes.includes(postcode));
}

/** The communes of Essonne of an intercommunality. */
export function communesOfEpci(siren: string): readonly Commune[] {
  return communes.filter(({ epci }) => epci === siren);
}
