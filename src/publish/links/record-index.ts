import { foldName } from '../../referential/index.js';
import { foldReference } from '../identity/traits.js';
import type { Draft } from '../draft.js';

/** Finds records of a dataset by what agents write: identifier, reference, title. */
export class RecordIndex {
  readonly #ids = new Map<string, Draft>();
  readonly #references = new Map<string, Draft>();
  readonly #titles = new Map<string, Draft | 'ambiguous'>();
  readonly #referenceShapes = new Set<string>();

  constructor(drafts: readonly Draft[]) {
    for (const draft of drafts) {
      if (draft.fate !== undefined || draft.id === undefined) continue;
      this.#ids.set(draft.id, draft);
      if (draft.reference !== undefined) {
        this.#references.set(foldReference(draft.reference), draft);
        this.#referenceShapes.add(shapeOf(draft.reference));
      }
      for (const title of new Set(formsOf(draft.raw.title).map(foldName)))
        if (title !== '') this.#titles.set(title, this.#titles.has(title) ? 'ambiguous' : draft);
    }
  }

  /** The record that words name; `ambiguous` when they are the title of several. */
  find(words: string): Draft | 'ambiguous' | undefined {
    return this.#ids.get(words) ?? this.#references.get(foldReference(words)) ?? this.#titles.get(foldName(words));
  }

  /** Whether words look like the references of this dataset (`ORG-012`): then they are no name. */
  looksLikeReference(words: string): boolean {
    return /\d/.test(words) && this.#referenceShapes.has(shapeOf(words));
  }
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
