import { written } from '../mapped-rows/written.js';
import { findTerms } from '../icalendar/categories.js';
import { singleLine } from '../formats/characters.js';
import type { IssueCode } from '../messages/issues.fr.js';
import { type IssueOutcome, type RecordIssue, shorten } from '../model/issues.js';
import { maskPersonal } from '../privacy/personal-data.js';
import { type ApiEvent, listOf, objectOf, webAddress, wordsOf } from './api-event.js';
import { readOccurrences } from './occurrences.js';
import { plainWords } from './plain-words.js';

/** Codes of the contract (kinds, themes, audiences) for the choices of an agenda's own fields. */
export type AgendaTerms = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Tells of something that could not be taken as it was. */
export type TakeIssue = (code: IssueCode, outcome: IssueOutcome, path: string, value: unknown) => void;

/** A record, not yet checked, unless the event is not public; and what could not be read. */
export interface ReadEvent {
  readonly record?: Readonly<Record<string, unknown>>;
  readonly issues: readonly RecordIssue[];
}

/** https://developers.openagenda.com/ : the states of an event, from 1. */
const STATUSES = ['scheduled', 'rescheduled', 'moved-online', 'postponed', 'full', 'cancelled'];
const ATTENDANCES = ['onsite', 'online', 'mixed'];
const PUBLISHED = 2;

/** Impairments that an agenda says it receives, in its own codes. */
const IMPAIRMENTS: Readonly<Record<string, readonly [fr: string, en: string]>> = {
  mi: ['moteur', 'motor'],
  hi: ['auditif', 'hearing'],
  vi: ['visuel', 'visual'],
  ii: ['intellectuel', 'intellectual'],
  pi: ['psychique', 'psychic'],
};

/** Reads an event of the API v2. Texts lose their HTML or Markdown, and what they say of persons. */
export function readApiEvent(event: ApiEvent, terms: AgendaTerms = {}): ReadEvent {
  const issues: RecordIssue[] = [];
  const take: TakeIssue = (code, outcome, path, value) =>
    issues.push({ dataset: 'events', code, outcome, path, value: shorten(maskPersonal(shorten(value)).text) });
  const uid = typeof event.uid === 'number' ? String(event.uid) : (wordsOf(event.uid) ?? '');
  const isPublic = !event.private && !event.draft && (event.state ?? PUBLISHED) === PUBLISHED;
  if (!isPublic) {
    take('private-event', 'rejected', 'uid', uid);
    return { issues };
  }
  const status = codeOf(event.status, STATUSES, 'status', take);
  const attendance = codeOf(event.attendanceMode, ATTENDANCES, 'attendance', take);
  const record = {
    ...(uid === '' ? {} : { id: `openagenda-${uid}`, sourceIds: [uid] }),
    title: textOf(event.title, 'title', singleLine, take),
    summary: textOf(event.description, 'summary', plainWords, take),
    description: textOf(event.longDescription, 'description', plainWords, take),
    ...readTerms(event, terms, take),
    status,
    occurrences: readOccurrences(event, take),
    attendance,
    onlineUrl: webAddress(event.onlineAccessLink),
    organisers: wordsOf(event.organizatorName) === undefined ? undefined : [{ name: wordsOf(event.organizatorName) }],
    registration: readRegistration(event, take),
    price: readPrice(event, take),
    accessibility: readAccessibility(event.accessibility, take),
    image: readImage(event),
    url: addressOf(event),
    updatedAt: wordsOf(event.updatedAt),
  };
  return { record: Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)), issues };
}

/** Codes are numbers from 1; portals give them in `{ id, label }`. */
function codeOf(value: unknown, codes: readonly string[], path: string, take: TakeIssue): string | undefined {
  const number = objectOf(value).id ?? value;
  if (number === undefined || number === null) return undefined;
  const code = codes[Number(written(number)) - 1];
  if (code === undefined) take('unknown-code', 'left-out', path, number);
  return code;
}

/** A text by language: French alone is a plain text. Empty forms are left out. */
function textOf(value: unknown, path: string, clean: (text: string) => string, take: TakeIssue): unknown {
  const given = typeof value === 'string' ? { fr: value } : objectOf(value);
  const forms: Record<string, string> = {};
  for (const [language, form] of Object.entries(given)) {
    if (typeof form !== 'string' || !/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language)) continue;
    const { text, found } = maskPersonal(clean(form));
    for (const code of new Set(found)) take(code, 'left-out', path, language);
    if (text.trim() !== '') forms[language] = text;
  }
  const languages = Object.keys(forms);
  if (languages.length === 0) return undefined;
  return languages.length === 1 && forms.fr !== undefined ? forms.fr : forms;
}

/** Kind, themes and audience: what the agenda's own fields choose, then what the keywords name. */
function readTerms(event: ApiEvent, terms: AgendaTerms, take: TakeIssue): Readonly<Record<string, unknown>> {
  const chosen = Object.entries(terms).flatMap(([field, codes]) =>
    [event[field]].flat().flatMap((choice) => {
      const key = written(objectOf(choice).id ?? choice);
      return Object.hasOwn(codes, key) ? [codes[key] ?? ''] : [];
    }),
  );
  const keywords = Object.values(objectOf(event.keywords))
    .flatMap(listOf)
    .flatMap((word) => wordsOf(word) ?? []);
  const found = findTerms([...chosen, ...keywords], (word) => take('unknown-category', 'left-out', 'keywords', word));
  return { ...found };
}

/** The first web address; mailboxes and telephones have no place in the contract. */
function readRegistration({ registration }: ApiEvent, take: TakeIssue): unknown {
  let url: string | undefined;
  for (const { value } of listOf(registration).map(objectOf)) {
    const address = webAddress(value);
    if (url === undefined && address !== undefined) url = address;
    else if (wordsOf(value) !== undefined) take('registration-left-out', 'left-out', 'registration', value);
  }
  return url === undefined ? undefined : { url };
}

/** « Gratuit », « Entrée libre », « Free »: with no amount beside. */
const FREE = /\b(?:gratuit(?:e|s|es|ement)?|entr[ée]e libre|acc[èe]s libre|free)\b/i;

function readPrice({ conditions }: ApiEvent, take: TakeIssue): unknown {
  const text = textOf(conditions, 'price', plainWords, take);
  if (text === undefined) return undefined;
  const forms = typeof text === 'string' ? [text] : Object.values(text as Readonly<Record<string, string>>);
  const isFree =
    forms.some((form) => FREE.test(form)) && !forms.some((form) => /\d\s*(?:€|euros?)|€\s*\d|payant/i.test(form));
  return { ...(isFree ? { free: true } : {}), text };
}

function readAccessibility(value: unknown, take: TakeIssue): unknown {
  const codes = Array.isArray(value)
    ? (value as readonly unknown[]).map(written)
    : typeof value === 'string'
      ? value.split(/[;, ]+/)
      : Object.entries(objectOf(value)).flatMap(([code, holds]) => (holds === true ? [code] : []));
  const known = codes.flatMap((code) => {
    if (Object.hasOwn(IMPAIRMENTS, code)) return [IMPAIRMENTS[code]!];
    if (code !== '') take('unknown-code', 'left-out', 'accessibility', code);
    return [];
  });
  if (known.length === 0) return undefined;
  return {
    fr: `Accueil prévu des personnes en situation de handicap\u00a0: ${known.map(([fr]) => fr).join(', ')}.`,
    en: `Welcomes people with impairments: ${known.map(([, en]) => en).join(', ')}.`,
  };
}

function readImage({ image, imageCredits }: ApiEvent): unknown {
  const { base, filename } = objectOf(image);
  const url = webAddress(typeof image === 'string' ? image : `${wordsOf(base) ?? ''}${wordsOf(filename) ?? ''}`);
  if (url === undefined) return undefined;
  const credit = wordsOf(imageCredits);
  return { kind: 'image', url, ...(credit === undefined ? {} : { credit: maskPersonal(singleLine(credit)).text }) };
}

/** The event's page: the one it says is its own, that of the agenda, or the first of its links. */
function addressOf({ canonicalUrl, originAgenda, slug, links }: ApiEvent): string | undefined {
  const agenda = wordsOf(objectOf(originAgenda).slug);
  const name = wordsOf(slug);
  const own =
    agenda !== undefined && name !== undefined ? `https://openagenda.com/${agenda}/events/${name}` : undefined;
  return webAddress(canonicalUrl) ?? webAddress(own) ?? listOf(links).map((one) => webAddress(objectOf(one).link))[0];
}
