import type { Catalog, VocabularyTerm } from '../../model/catalog.js';
import { type Label, vocabularies } from '../../model/vocabularies.js';
import { communes, countries, epcis } from '../../referential/index.js';
import type { Cantons } from '../cantons/read-cantons.js';

/**
 * The vocabularies of the catalog: the contract's own, every country, and the communes of Essonne with their EPCI and,
 * when the Department gives them, their cantons.
 */
export function catalogVocabularies(cantons?: Cantons): NonNullable<Catalog['vocabularies']> {
  const own = Object.entries(vocabularies).map(([name, terms]): [string, VocabularyTerm[]] => [
    name,
    Object.entries<Label>(terms).map(([code, [fr, en]]): VocabularyTerm => ({ code, label: { fr, en } })),
  ]);
  return {
    ...Object.fromEntries(own),
    countries: countries.map(({ code, fr, en }) => ({ code, label: { fr, en } })),
    communes: communes.map(({ code, name, epci, lon, lat }) => {
      const own = cantons?.ofCommune.get(code) ?? [];
      return { code, label: name, broader: epci, ...(own.length > 0 ? { cantons: [...own] } : {}), lon, lat };
    }),
    epcis: epcis.map(({ siren, name }) => ({ code: siren, label: name })),
    ...(cantons && { cantons: [...cantons.terms] }),
  };
}
