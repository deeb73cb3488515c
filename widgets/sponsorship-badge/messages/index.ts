import type { Language } from 'essonne-international';
import { type BadgeMessages, fr } from './fr.js';

/** The badge's words in a language. French comes with the badge; English is a chunk of its own. */
export async function badgeMessages(language: Language): Promise<BadgeMessages> {
  return language === 'en' ? (await import('./en.js')).en : fr;
}

export type { BadgeMessages };
