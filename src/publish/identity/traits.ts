import type { DatasetName } from '../../model/datasets.js';
import { foldName } from '../../referential/index.js';
import { getAt } from '../drafts/build-raw.js';
import type { Draft } from '../draft.js';
import { canonical, fingerprint } from '../../model/fingerprint.js';

/** What a record is recognised by, besides its identifier. */
export interface Traits {
  readonly reference?: string;
  readonly title: string;
  readonly lead?: string;
  readonly start?: string;
  /** Fingerprint of the row itself: tells rows of one title apart as long as they do not change. */
  readonly content?: string;
}

const LEADS: Readonly<Record<DatasetName, readonly string[]>> = {
  projects: ['leadOrganisation'],
  events: ['organisers.0'],
  organisations: ['siret', 'siren', 'rna', 'commune', 'country'],
  partnerships: ['parties.0'],
  calls: ['funder'],
  sponsorships: ['organisation'],
};

const STARTS: Readonly<Record<DatasetName, string>> = {
  projects: 'start',
  events: 'occurrences.0.start',
  organisations: 'kind',
  partnerships: 'since',
  calls: 'deadlines.0.at',
  sponsorships: 'start',
};

/** A reference as it is compared: « 2024-INT-017 » = `2024-int-017 `. */
export function foldReference(reference: string): string {
  return reference.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** A title as it is compared; one of signs alone (« ?! ») stays as it is. */
export function foldTitle(title: string): string {
  return foldName(title) || title.trim();
}

/** A text's first form: the string, or the default language's, or any. */
export function plainText(text: unknown, defaultLanguage: string): string {
  if (typeof text === 'string') return text;
  if (typeof text !== 'object' || text === null) return '';
  const forms = text as Record<string, unknown>;
  const form = Object.hasOwn(forms, defaultLanguage) ? forms[defaultLanguage] : Object.values(forms)[0];
  return typeof form === 'string' ? form : '';
}

/**
 * What a draft is recognised by.
 * @param partyKey Identifier of the organisation that a party names, or its folded name.
 */
export function traitsOf(
  draft: Draft,
  defaultLanguage: string,
  partyKey: (party: unknown) => string | undefined,
): Traits {
  const leads = LEADS[draft.dataset].map((path) => getAt(draft.raw, path)).filter((value) => value !== undefined);
  const first = leads[0];
  const lead = typeof first === 'string' ? first : partyKey(first);
  const start = getAt(draft.raw, STARTS[draft.dataset]);
  return {
    title: foldTitle(plainText(draft.raw.title, defaultLanguage)),
    ...(draft.reference === undefined ? {} : { reference: foldReference(draft.reference) }),
    ...(lead === undefined ? {} : { lead }),
    ...(typeof start === 'string' ? { start } : {}),
    content: fingerprint(canonical(draft.raw)),
  };
}
