/** The platform's own labels, for a catalog that gives none; loaded only then. */
import { type Catalog, vocabularies } from 'essonne-international';

/** The catalog with the platform's labels in the vocabularies that it lacks. */
export function withOwnLabels(catalog: Catalog): Catalog {
  const own = Object.entries(vocabularies).map(([name, terms]) => [
    name,
    Object.entries<readonly [fr: string, en: string]>(terms).map(([code, [fr, en]]) => ({ code, label: { fr, en } })),
  ]);
  return { ...catalog, vocabularies: { ...(Object.fromEntries(own) as object), ...catalog.vocabularies } };
}
