import { foldName } from '../../referential/index.js';
import { foldReference } from '../identity/traits.js';
import type { Draft } from '../draft.js';

/** Finds records of a dataset by what agents write: identifier, reference, SIRET, SIREN or RNA, title. */
export class RecordIndex {
  readonly #ids = new Map<string, Draft>();
  readonly #references = new Map<string, Draft>();
  readonly #titles = new Map<string, Draft | 'ambiguous'>();
  readonly #numbers = new Map<string, Draft | 'ambiguous'>();
  readonly #referenceShapes = new Set<string>();

  constructor(drafts: readonly Draft[]) {
    for (const draft of drafts) {
      if (draft.fate !== undefined || draft.id === undefined) continue;
      this.#ids.set(draft.id, draft);
      if (draft.reference !== undefined) {
        this.#references.set(foldReference(draft.reference), draft);
        this.#referenceShapes.add(shapeOf(draft.reference));
      }
      for (const number of numberKeys(draft.raw))
        this.#numbers.set(number, this.#numbers.has(number) ? 'ambiguous' : draft);
      for (const title of new Set(formsOf(draft.raw.title).map(foldName)))
        if (title !== '') this.#titles.set(title, this.#titles.has(title) ? 'ambiguous' : draft);
    }
  }

  /** The record that words name, by identifier, reference, official number or title; `ambiguous` when several bear it. */
  find(words: string): Draft | 'ambiguous' | undefined {
    return (
      this.#ids.get(words) ??
      this.#references.get(foldReference(words)) ??
      this.#numbers.get(numberKey(words)) ??
      this.#titles.get(foldName(words))
    );
  }

  /** Whether words look like the references of this dataset (`ORG-012`): then they are no name. */
  looksLikeReference(words: string): boolean {
    return /\d/.test(words) && this.#referenceShapes.has(shapeOf(words));
  }
}

/** Keys of the official numbers of an organisation: `siret-…`, `siren-…` (that of its SIRET too), `rna-…`. */
export function numberKeys({ siret, siren, rna }: Readonly<Record<string, unknown>>): readonly string[] {
  const own = typeof siren === 'string' ? siren : typeof siret === 'string' ? siret.slice(0, 9) : undefined;
  return [
    ...(typeof siret === 'string' ? [`siret-${siret}`] : []),
    ...(own === undefined ? [] : [`siren-${own}`]),
    ...(typeof rna === 'string' ? [`rna-${rna.toLowerCase()}`] : []),
  ];
}

/** A number as it is written, alone or as a key. */
function numberKey(words: string): string {
  if (/^\d{14}$/.test(words)) return `siret-${words}`;
  if (/^\d{9}$/.test(words)) return `siren-${words}`;
  return /^W\d[0-9A-Z]\d{7}$/.test(words) ? `rna-${words.toLowerCase()}` : words;
}

/** `ORG-012` → `A-9` */
const shapeOf = (reference: string): string =>
  foldReference(reference)
    .replace(/\p{L}+/gu, 'A')
    .replace(/\d+/g, '9');

const formsOf = (text: unknown): readonly string[] =>
  (typeof text === 'object' && text !== null ? Object.values(text) : [text]).filter(
    (form): form is string => typeof form === 'string',
  );
