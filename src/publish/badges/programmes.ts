import type { BadgeProgramme } from '../../credentials/issue/sponsorship-credential.js';
import type { Catalog } from '../../model/catalog.js';
import type { Text } from '../../model/primitives.js';
import type { Sponsorship } from '../../model/sponsorship.js';
import { textOf } from '../../model/text.js';
import { slugOf } from '../identity/slug.js';

/** What sponsorships are given under, with a page of its own. */
export interface Programme {
  /** Name of its folder under `programmes/`. */
  readonly slug: string;
  readonly name: Text;
  readonly sponsorships: readonly Sponsorship[];
}

/** For the sponsorships that name no programme. */
const GENERAL: Text = { fr: 'Soutien à l’action internationale', en: 'Support for international action' };

/** Place of the criteria in a programme's page. */
export const CRITERIA = 'criteres';

/** Programme of a sponsorship: its own, else the general one. */
export function programmeOf(sponsorship: Sponsorship, catalog: Catalog): Omit<Programme, 'sponsorships'> {
  const name = sponsorship.programme ?? GENERAL;
  const slug = slugOf(textOf(name, catalog.defaultLanguage));
  // A name without any Latin letter still needs an address.
  return { slug: slug === '' ? 'programme' : slug, name };
}

/** Programmes of sponsorships, by their addresses; two ways of writing one name are one programme. */
export function programmesOf(sponsorships: Iterable<Sponsorship>, catalog: Catalog): readonly Programme[] {
  const programmes = new Map<string, { slug: string; name: Text; sponsorships: Sponsorship[] }>();
  for (const sponsorship of sponsorships) {
    const { slug, name } = programmeOf(sponsorship, catalog);
    const known = programmes.get(slug);
    if (known) known.sponsorships.push(sponsorship);
    else programmes.set(slug, { slug, name, sponsorships: [sponsorship] });
  }
  return [...programmes.values()];
}

/** A programme as badges name it. */
export function badgeProgramme(sponsorship: Sponsorship, catalog: Catalog, root: string): BadgeProgramme {
  const { slug, name } = programmeOf(sponsorship, catalog);
  const { defaultLanguage } = catalog;
  const id = new URL(`programmes/${slug}/`, root).href;
  const label = textOf(name, defaultLanguage);
  const publisher = textOf(catalog.publisher.name, defaultLanguage);
  const description = defaultLanguage.startsWith('en')
    ? `Support given by ${publisher} under the programme “${label}”.`
    : `Soutien accordé par ${publisher} au titre du dispositif «\u202f${label}\u202f».`;
  return { id, name: label, description, criteria: `${id}#${CRITERIA}` };
}
