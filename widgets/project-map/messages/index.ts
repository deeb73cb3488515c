import type { Language } from 'essonne-international';
import type { MapMessages } from './fr.js';

/** The map's words in a language; each language is a chunk of its own. */
export async function mapMessages(language: Language): Promise<MapMessages> {
  return language === 'en' ? (await import('./en.js')).en : (await import('./fr.js')).fr;
}
