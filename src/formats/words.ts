import type { FormatContext } from './context.js';
import { lookUp } from './look-up.js';

const words = {
  fr: {
    online: 'En ligne',
    register: 'Inscription',
    before: 'avant le',
    free: 'Gratuit',
    source: 'Source',
    updated: 'mise à jour du',
    licence: 'Licence Ouverte 2.0',
    demonstration: 'données de démonstration',
    colon: ' : ',
    statuses: { cancelled: 'Annulé', postponed: 'Reporté', 'moved-online': 'Déplacé en ligne', full: 'Complet' },
  },
  en: {
    online: 'Online',
    register: 'Registration',
    before: 'before',
    free: 'Free',
    source: 'Source',
    updated: 'updated',
    licence: 'Open Licence 2.0',
    demonstration: 'demonstration data',
    colon: ': ',
    statuses: { cancelled: 'Cancelled', postponed: 'Postponed', 'moved-online': 'Moved online', full: 'Full' },
  },
} as const;

/** The few words that the writers add to the data. */
export type Words = (typeof words)['fr' | 'en'];

/** Words in the context's language. */
export function wordsOf(context: FormatContext): Words {
  return words[context.language];
}

/** « Annulé », « Reporté »… for what became of an event when a reader must know it first; nothing otherwise. */
export function statusWord(context: FormatContext, status: string | undefined): string | undefined {
  return lookUp<string>(wordsOf(context).statuses, status);
}

/** A day as people write it: `21/11/2026` in French, `2026-11-21` in English. */
export function writtenDay(context: FormatContext, day: string): string {
  return context.language === 'fr' ? day.split('-').reverse().join('/') : day;
}
