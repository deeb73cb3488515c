/** Words of the states that few badges are in: fetched for those. */
import type { Language } from 'essonne-international';
import type { BadgeFile, CredentialState } from 'essonne-international/credentials';
import { css } from 'lit';
import type { Catalogue } from '../shared/messages.js';
import { dateText } from './date-text.js';

/** Whether a date is written with its day: « 1er mars 2027 », not « mars 2027 ». */
const hasDay = (date: string): boolean => /^\d\d?(?:er)?\s/.test(date);

const fr = {
  upcoming: 'À venir',
  /** In the future. */
  from: (start: string) => `à partir ${hasDay(start) ? 'du ' : /^[ao]/.test(start) ? 'd’' : 'de '}${start}`,
  withdrawn: (date: string) =>
    `Cette attestation n’est plus en vigueur${date && ` depuis ${hasDay(date) ? 'le ' : ''}${date}`}.`,
  mismatch: (sites: string) => `Cette attestation est établie pour un autre site\u00a0: ${sites}.`,
  unknown: 'L’état de cette attestation n’a pas pu être établi ici.',
  invalid: 'Cette attestation n’est pas valable\u00a0: elle n’est pas signée par son émetteur, ou a été modifiée.',
};

const en: typeof fr = {
  upcoming: 'Upcoming',
  from: (start) => `from ${start}`,
  withdrawn: (date) => `This certificate is no longer in force${date && `, since ${date}`}.`,
  mismatch: (sites) => `This certificate was issued for another site: ${sites}.`,
  unknown: 'The status of this certificate could not be established here.',
  invalid: 'This certificate is not valid: it was not signed by its issuer, or was altered.',
};

const messages: Catalogue<typeof fr> = { fr, en };

/** What is said of a state, its name when the sentence does not say it, and the drawing in its seal. */
export interface StateWords {
  readonly drawing: string;
  readonly status?: string;
  readonly statement: string;
}

/**
 * The words of an uncommon state; `undefined` for a common one.
 * @param subject « Projet soutenu ».
 */
export function uncommonState(
  state: CredentialState,
  { sponsorship: { start, sites, withdrawn } }: BadgeFile,
  subject: string,
  language: Language,
): StateWords | undefined {
  const words = messages[language];
  switch (state) {
    case 'withdrawn': {
      const date = withdrawn?.date ? dateText(withdrawn.date, language) : '';
      return { drawing: 'M17 17l14 14m0-14L17 31', statement: words.withdrawn(date) };
    }
    case 'mismatch':
      return { drawing: 'M15 20h18m0 8H15m13-14l-8 20', statement: words.mismatch(sites.map(siteName).join(', ')) };
    case 'invalid':
      return { drawing: 'M24 12v15m0 8v0', statement: words.invalid };
    case 'not-yet': {
      const date = start && words.from(dateText(start, language));
      return { drawing: 'M24 14v10l7 5', status: words.upcoming, statement: [subject, date].join(' ').trim() };
    }
    case 'unknown':
      return { drawing: 'M19 20c0-7 10-7 10 0 0 4-5 3-5 8m0 5v0', statement: words.unknown };
    default:
      return undefined;
  }
}

const siteName = (site: string): string => site.replace(/^https?:\/\/(?:www\.)?|\/+$/gi, '');

export const styles = css`
  [data-state='not-yet'] {
    --tone: var(--text);
  }
  [data-state='mismatch'],
  [data-state='unknown'] {
    --tone: var(--muted);
  }
  [data-state='withdrawn'],
  [data-state='invalid'] {
    --tone: var(--danger);
  }
`;
