import { en } from './en.js';
import { fr, type Messages } from './fr.js';
import type { Language } from './language.js';

/** The words of the library in a language. */
export function messagesFor(language: Language): Messages {
  return language === 'en' ? en : fr;
}

export type { Messages };
export { languageOf, languages, type Language } from './language.js';
