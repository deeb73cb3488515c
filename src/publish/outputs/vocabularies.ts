import type { Catalog, VocabularyTerm } from '../../model/catalog.js';
import { type Label, vocabularies } from '../../model/vocabularies.js';
import { communes, countries, epcis } from '../../referential/index.js';

/** The vocabularies of the catalog: the contract's own, every country, and the communes of Essonne with their EPCI. */
export function catalogVocabularies(): NonNullable<Catalog['vocabularies']> {
  const own = Object.entries(vocabularies).map(([name, terms]): [string, VocabularyTerm[]] => [
    name,
    Object.entries<Label>(terms).map(([code, [fr, en]]): VocabularyTerm => ({ code, label: { fr, en } })),
  ]);
  return {
    ...Object.fromEntries(own),
    countries: countries.map(({ code, fr, en }) => ({ code, label: { fr, en } })),
    communes: communes.map(({ code, name, epci, lon, lat }) => ({ code, label: name, broader: epci, lon, lat })),
    epcis: epcis.map(({ siren, name }) => ({ code: siren, label: name })),
  };
}
