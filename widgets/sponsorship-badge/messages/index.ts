import type { Language } from 'essonne-international';
import type { BadgeMessages } from './fr.js';

/** The badge's words in a language; each language is a chunk of its own, read beside the badge's file. */
export async function badgeMessages(language: Language): Promise<BadgeMessages> {
  return language === 'en' ? (await import('./en.js')).en : (await import('./fr.js')).fr;
}

export type { BadgeMessages };
