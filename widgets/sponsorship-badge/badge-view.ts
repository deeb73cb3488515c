/** What a badge says, from its file and its state: words and safe addresses, no markup. */
import type { Language, Text } from 'essonne-international';
import { type BadgeFile, type CredentialState, dayInEssonne } from 'essonne-international/credentials';
import type { TemplateResult } from 'lit';
import { safeUrl } from '../shared/safe-url.js';
import { dateText } from './date-text.js';
import type { LoadedBadge } from './fetch-badge.js';
import type { BadgeMessages } from './messages/index.js';
import type { uncommonState } from './uncommon-states.js';

/** A text, with its language when it is not the interface's. */
export interface ForeignText {
  readonly value: string;
  readonly lang?: string;
}

/** What a badge says. */
export interface BadgeView {
  readonly state: CredentialState | 'pending';
  /** Path of the drawing in the seal. */
  readonly drawing: string;
  /** What its signature is worth: « Signature vérifiée ». */
  readonly proof: string;
  /** What opens the proofs, in the place of `proof`. */
  readonly proofs?: TemplateResult;
  /** Where a claimed support stands: « En vigueur ». */
  readonly status: string | undefined;
  /** The state in a sentence: « Projet soutenu de 2022 à 2024 ». */
  readonly statement: string | TemplateResult;
  /** Whether the badge claims the support here: not when withdrawn or false, nor on another site. */
  readonly isClaimed: boolean;
  readonly title: ForeignText;
  /** « Projet porté par » and the name; absent when the organisation is itself what is supported. */
  readonly lead: { readonly label: string; readonly name: ForeignText } | undefined;
  /** The required wording: « Avec le soutien financier du Département de l’Essonne ». */
  readonly wording: ForeignText;
  readonly publisher: string;
  readonly logo: string | undefined;
  /** Links to the verification page, then to the page of what is supported. */
  readonly links: readonly { readonly href: string; readonly label: string }[];
  /** The verification page. */
  readonly page: string | undefined;
  readonly isDemonstration: boolean;
  /** « Source : …, mise à jour le … ». */
  readonly source: string;
}

/** What the view depends on besides the file. */
export interface ViewOptions {
  readonly language: Language;
  readonly words: BadgeMessages;
  readonly proof: string;
  /** Words of the states that few badges are in. */
  readonly uncommon: typeof uncommonState | undefined;
}

/** Whether the words of a state come with the badge. */
export const isCommon = (state: CredentialState): boolean => /active|ended/.test(state);

/** Builds what a badge says. */
export function badgeView({ badge, url }: LoadedBadge, state: CredentialState, options: ViewOptions): BadgeView {
  const { language, words, proof, uncommon } = options;
  const { sponsorship, organisation, target, publisher, defaultLanguage } = badge;
  const text = (value: Text | undefined): ForeignText | undefined => textFor(value, language, defaultLanguage);
  const publisherName = text(publisher.name)?.value ?? '';
  const name = text(organisation?.name);
  const kind = target?.kind;
  const isOrganisation = kind === 'organisation';
  const badgePage = safeUrl(badge.page, url);
  const targetPage = safeUrl(target?.url, url);
  const given = text(sponsorship.wording);
  const ofKind = own(words.wording, sponsorship.kind);
  const wording =
    given && (!given.lang || !ofKind)
      ? given
      : // A remark after the name, « (démonstration) », is no part of who supports.
        { value: words.by(ofKind ?? words.wording.other ?? '', publisherName.replace(/ \(.*\)$/, '')) };
  const subject =
    own(words.supported, kind && !isOrganisation ? kind : organisation?.kind) ?? words.supported.other ?? '';
  return {
    state,
    drawing: 'M15 24l6 7 13-14',
    proof,
    status: words.status[state],
    statement: `${subject} ${periodOf(sponsorship, words)}`,
    ...uncommon?.(state, badge, subject, language),
    isClaimed: !['withdrawn', 'mismatch', 'invalid'].includes(state),
    title: (isOrganisation ? name : undefined) ??
      text(target?.title) ??
      text(sponsorship.title) ?? { value: words.title },
    lead: name && kind && !isOrganisation ? { label: words.ledBy[kind], name } : undefined,
    wording: { ...wording, value: wording.value.charAt(0).toUpperCase() + wording.value.slice(1) },
    publisher: publisherName,
    logo: safeUrl(publisher.logo, url),
    page: badgePage,
    links: [
      ...(badgePage ? [{ href: badgePage, label: words.seeBadge }] : []),
      ...(kind && targetPage ? [{ href: targetPage, label: words.seeTarget[kind] }] : []),
    ],
    isDemonstration: badge.demonstration === true,
    source: words.source(publisherName, dateText(dayInEssonne(new Date(badge.updatedAt)) ?? '', language)),
  };
}

/** Years are enough on a badge; the verification page gives the days. */
function periodOf({ start, end }: BadgeFile['sponsorship'], { period }: BadgeMessages): string {
  const [first, last] = [start?.slice(0, 4), end?.slice(0, 4)];
  if (first === last) return period.during(first ?? '');
  if (!last) return period.since(first ?? '');
  return first ? period.between(first, last) : period.until(last);
}

/** The form of a text for a reader: the interface's language, else the data's own, else any. */
function textFor(text: Text | undefined, language: Language, defaultLanguage = 'fr'): ForeignText | undefined {
  if (!text) return undefined;
  const forms = typeof text === 'string' ? { [defaultLanguage]: text } : text;
  const lang = [language, defaultLanguage].find((tag) => Object.hasOwn(forms, tag)) ?? Object.keys(forms)[0] ?? '';
  const value = forms[lang] ?? '';
  return lang.startsWith(language) ? { value } : { value, lang };
}

/** A value of a table by a key that comes from data: never one of its prototype's. */
function own<Value>(table: Readonly<Record<string, Value>>, key = ''): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
