import type { Language } from '../messages/language.js';
import type { Catalog, VocabularyTerm } from '../model/catalog.js';
import type { Text } from '../model/primitives.js';
import { textOf } from '../model/text.js';
import type { VocabularyName } from '../model/vocabularies.js';

/** What every writer needs beside the records. Writers are pure: same records and context, same output. */
export interface FormatContext {
  /** Catalog of the data: publisher, licence, date of update and labels. Without it codes are shown as they are. */
  readonly catalog?: Catalog | undefined;
  /** Language of the words that the writer adds, and of texts that exist in several languages. */
  readonly language: Language;
  /**
   * Absolute address of the folder that holds the data files (`https://donnees.example/data/v1/`). Relative addresses
   * of records are resolved against it; without it, formats that need absolute ones leave them out.
   */
  readonly baseUrl?: string | undefined;
  /** The present, RFC 3339. The writers never read the clock. */
  readonly now: string;
}

/** A text in the context's language; empty when there is none. */
export function textIn(context: FormatContext, text: Text | undefined): string {
  return textOf(text, context.language, context.catalog?.defaultLanguage);
}

const indexes = new WeakMap<readonly VocabularyTerm[], ReadonlyMap<string, VocabularyTerm>>();

/** The term of a code in the catalog's vocabulary. */
export function termOf(context: FormatContext, name: VocabularyName, code: string): VocabularyTerm | undefined {
  const terms = context.catalog?.vocabularies?.[name];
  if (terms === undefined) return undefined;
  let index = indexes.get(terms);
  if (index === undefined) indexes.set(terms, (index = new Map(terms.map((term) => [term.code, term]))));
  return index.get(code);
}

/** Label of a code in the context's language; the code itself when the vocabulary does not know it. */
export function labelOf(context: FormatContext, name: VocabularyName, code: string): string {
  return textIn(context, termOf(context, name, code)?.label) || code;
}

/** Label of a kind of event worth telling; nothing for none and for « autre ». */
export function kindLabel(context: FormatContext, kind: string | undefined): string | undefined {
  return kind === undefined || kind === 'other' ? undefined : labelOf(context, 'eventKinds', kind);
}

/** Labels of several codes. */
export function labelsOf(context: FormatContext, name: VocabularyName, codes: readonly string[] = []): string[] {
  return codes.map((code) => labelOf(context, name, code));
}
