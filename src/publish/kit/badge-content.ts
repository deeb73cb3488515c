import type { BadgeFile } from '../../credentials/badge-file.js';
import { type SponsorshipState, sponsorshipState } from '../../credentials/sponsorship-state.js';
import type { Language } from '../../messages/language.js';
import type { Catalog } from '../../model/catalog.js';
import type { Text } from '../../model/primitives.js';
import type { Sponsorship } from '../../model/sponsorship.js';
import { localize, textOf } from '../../model/text.js';
import { spaced } from '../pages/html.js';
import { datePart } from '../pages/page-parts.js';
import { stateDay } from './state-day.js';
import { type KitWords, kitWords } from './words.js';

/** What the pictures of a badge say, and the pieces to copy: words only, in one language. */
export interface BadgeContent {
  readonly language: Language;
  readonly state: SponsorshipState;
  /** Who supports. */
  readonly publisher: string;
  /** « Attestation de soutien », with who supports when the claim does not name it. */
  readonly attestation: string;
  /**
   * The required wording, its end set apart when it is who supports (« Avec le soutien financier du », « Département de
   * l’Essonne »); or that the badge is no longer in force.
   */
  readonly claim: { readonly lead: string; readonly name: string };
  /** Language of the claim: the required wording may exist in another one only. */
  readonly claimLanguage: string;
  readonly title: string;
  /** « Projet porté par … ». */
  readonly holder: string | undefined;
  /** « Projet soutenu de 2024 à 2026 ». */
  readonly statement: string;
  /** « de 2024 à 2026 »; nothing when the badge is not in force. */
  readonly period: string;
  readonly decision: string | undefined;
  /** The day since when the state is known and the same, ISO. */
  readonly day: string;
  /** « État au 23 novembre 2026 ». */
  readonly stateAt: string;
  readonly demonstration: string | undefined;
  /** The verification page, when the site's address is known. */
  readonly page: string | undefined;
  /** Its address as it is read: « donnees.example/badges/puits-kita/ ». */
  readonly address: string | undefined;
  /** « à vérifier sur donnees.example ». */
  readonly checkOn: string | undefined;
  readonly check: string;
  readonly scan: string;
  /** What a picture says, in one sentence. */
  readonly alternative: string;
}

/** Where, and in which letters, the pictures are made. */
export interface ContentOptions {
  readonly catalog: Catalog;
  /** Absolute address of the site's root. */
  readonly root: string | undefined;
  /** The signed badge, which tells since when the state is known. */
  readonly credential?: string | undefined;
  /** That of the words, the catalog's when absent. */
  readonly language?: Language;
  /** Whether the fonts have a letter for each character. */
  readonly canWrite: (text: string) => boolean;
}

/** Language of what a publication draws. */
export function languageOf({ defaultLanguage }: Catalog): Language {
  return defaultLanguage.startsWith('en') ? 'en' : 'fr';
}

/** Words of the pictures of a badge. */
export function badgeContent(sponsorship: Sponsorship, badge: BadgeFile, options: ContentOptions): BadgeContent {
  const { catalog, root, credential, language = languageOf(catalog) } = options;
  const words: KitWords = kitWords[language];
  const { target, organisation } = badge;
  const text = (value: Text | undefined): string => writable(value, language, options);
  const state = sponsorshipState(badge, { now: new Date(catalog.updatedAt) });
  // A remark after the name, « (démonstration) », is no part of who supports.
  const publisher = text(badge.publisher.name).replace(/ \(.*\)$/, '');
  const holder = text(organisation?.name);
  const kind = target?.kind;
  const isHolderTarget = kind === undefined || kind === 'organisation';
  const title =
    (kind === 'organisation' ? holder : '') || text(target?.title) || text(badge.sponsorship.title) || holder;
  const statement = statementOf(state, badge, words, language);
  const claim = claimOf(state, text(badge.sponsorship.wording), publisher, badge, words);
  const day = stateDay(badge, state, credential);
  const page = root === undefined ? undefined : new URL(`badges/${sponsorship.id}/`, root).href;
  return {
    language,
    state,
    attestation: plain(`${claim.lead} ${claim.name}`).includes(plain(publisher))
      ? words.attestation
      : `${words.attestation} ${words.of(publisher)}`,
    publisher,
    claim,
    claimLanguage: claimLanguageOf(badge, state, language),
    title,
    holder: holder === '' || holder === title || isHolderTarget ? undefined : `${words.ledBy[kind]} ${holder}`,
    statement,
    period: state === 'withdrawn' ? '' : stateOrPeriod(state, badge, words),
    decision: sponsorship.decision?.number === undefined ? undefined : words.decision(sponsorship.decision.number),
    day,
    stateAt: words.stateAt(datePart(day, language) ?? ''),
    demonstration: catalog.demonstration ? words.demonstration : undefined,
    page,
    address: page?.replace(/^https?:\/\//, ''),
    checkOn: root === undefined ? undefined : words.checkOn(new URL(root).host),
    check: words.check,
    scan: words.scan,
    alternative: words.alternative(publisher, title, statement),
  };
}

/** The form of a text that the fonts can write: that of the language first; none when they can write none. */
function writable(value: Text | undefined, language: Language, { catalog, canWrite }: ContentOptions): string {
  if (value === undefined) return '';
  const tags = typeof value === 'string' ? [language] : [language, catalog.defaultLanguage, ...Object.keys(value)];
  const forms = tags.map((tag) => spaced(textOf(value, tag, catalog.defaultLanguage), tag));
  return forms.find(canWrite) ?? '';
}

function claimOf(
  state: SponsorshipState,
  given: string,
  publisher: string,
  { sponsorship: { kind = '' } }: BadgeFile,
  words: KitWords,
): BadgeContent['claim'] {
  if (state === 'withdrawn') return { lead: '', name: words.withdrawn };
  const ofKind = (Object.hasOwn(words.wording, kind) ? words.wording[kind] : undefined) ?? words.wording.other;
  const wording = given === '' ? `${ofKind} ${words.of(publisher)}` : given;
  const end = wording.length - publisher.length;
  const isNamed = publisher !== '' && end > 0 && plain(wording.slice(end)) === plain(publisher);
  return isNamed ? { lead: wording.slice(0, end).trim(), name: wording.slice(end) } : { lead: '', name: wording };
}

/** For comparing: apostrophes, capitals and spaces are written in several ways, each as long. */
const plain = (text: string): string => text.replace(/['’]/g, '’').replace(/\s/g, ' ').toLowerCase();

function statementOf(state: SponsorshipState, badge: BadgeFile, words: KitWords, language: Language): string {
  const { withdrawn } = badge.sponsorship;
  if (state === 'withdrawn')
    return withdrawn?.date === undefined
      ? words.withdrawn
      : words.withdrawnSince(datePart(withdrawn.date, language) ?? '');
  const period = stateOrPeriod(state, badge, words);
  if (state === 'unknown') return period;
  const { target, organisation } = badge;
  const kind = (target && target.kind !== 'organisation' ? target.kind : organisation?.kind) ?? 'other';
  const subject = Object.hasOwn(words.supported, kind) ? words.supported[kind] : words.supported.other;
  return `${subject} ${period}`;
}

function stateOrPeriod(state: SponsorshipState, { sponsorship: { start, end } }: BadgeFile, words: KitWords): string {
  return state === 'unknown' ? words.unknown : periodOf(state, start?.slice(0, 4), end?.slice(0, 4), words);
}

function claimLanguageOf(
  { sponsorship, defaultLanguage }: BadgeFile,
  state: SponsorshipState,
  language: Language,
): string {
  if (state === 'withdrawn') return language;
  return localize(sponsorship.wording, language, defaultLanguage)?.language ?? language;
}

/** Years are enough in a picture; the verification page gives the days. */
function periodOf(
  state: SponsorshipState,
  first: string | undefined,
  last: string | undefined,
  { period }: KitWords,
): string {
  if (first !== undefined && state === 'not-yet' && first !== last) return period.from(first);
  if (first !== undefined && first === last) return period.during(first);
  if (last === undefined) return period.since(first ?? '');
  return first === undefined ? period.until(last) : period.between(first, last);
}
