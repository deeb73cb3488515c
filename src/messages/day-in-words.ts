import type { Language } from './language.js';

/** A day in Essonne, in words: « 7 décembre 2026 ». */
export function dayInWords(instant: Date, language: Language): string {
  const text = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'Europe/Paris',
  }).format(instant);
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text;
}
