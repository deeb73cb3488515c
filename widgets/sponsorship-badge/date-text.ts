import type { Language } from 'essonne-international';

/** A year, a month or a day, as precise as it is given; French writes « 1er ». */
export function dateText(date: string, language: Language): string {
  const text = new Date(date).toLocaleDateString(language === 'en' ? 'en-GB' : 'fr', {
    timeZone: 'UTC',
    year: 'numeric',
    ...(date.length > 4 ? { month: 'long' } : {}),
    ...(date.length > 7 ? { day: 'numeric' } : {}),
  });
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text;
}
