import { singleLine } from '../formats/characters.js';
import { type Component, propertyOf } from './components.js';
import { plainText, readText } from './text.js';

/** Words that people, and our own writer, put before a title to say what became of the event. */
const WORDS: readonly (readonly [status: string, words: string])[] = [
  ['cancelled', 'annul[ée]e?s?|annulation|cancell?ed'],
  ['postponed', 'report[ée]e?s?|postponed'],
  ['moved-online', 'd[ée]plac[ée]e? en ligne|moved online'],
  ['full', 'complete?|compl[èe]te|full'],
];
const PREFIXES = WORDS.map(
  ([status, words]) =>
    [
      status,
      new RegExp(`^(?:[[(](?:${words})[\\])]\\s*[:–—-]?|(?:${words})\\s*(?:[:–—]|\\s-\\s|!))\\s*(?=\\S)`, 'i'),
    ] as const,
);

/** A title and what became of the event. */
export interface FoundStatus {
  readonly title: string;
  readonly status?: string;
}

/**
 * SUMMARY without the words that tell the status, and STATUS: the words first, since iCalendar knows no « complet » nor
 * « reporté ». TENTATIVE alone says nothing that the contract knows.
 * @param isCancelled Whether the whole calendar is a cancellation (METHOD:CANCEL).
 */
export function readStatus(component: Component, isCancelled: boolean): FoundStatus {
  const summary = singleLine(plainText(readText(propertyOf(component, 'SUMMARY')?.value ?? '')));
  const stated = propertyOf(component, 'STATUS')?.value.trim().toUpperCase();
  const isGone = isCancelled || stated === 'CANCELLED';
  for (const [word, prefix] of PREFIXES) {
    const title = summary.replace(prefix, '');
    if (title !== summary) return { title, status: isGone ? 'cancelled' : word };
  }
  return {
    title: summary,
    ...(isGone ? { status: 'cancelled' } : stated === 'CONFIRMED' ? { status: 'scheduled' } : {}),
  };
}
