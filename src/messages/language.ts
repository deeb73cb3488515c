/** Languages of the interface. Data may be in any language. */
export type Language = 'fr' | 'en';

/** Languages of the interface, the first being the default. */
export const languages: readonly Language[] = ['fr', 'en'];

/** The interface's language for a BCP 47 tag: `en-GB` → `en`; French for any other. */
export function languageOf(tag: string | undefined | null): Language {
  return /^en\b/i.test(tag ?? '') ? 'en' : 'fr';
}
