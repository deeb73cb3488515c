import { ContractError } from '../errors/contract-error.js';
import { isRealDate, isRealDateTime } from '../model/dates.js';
import type { BadgeFile, BadgeSponsorship, BadgeTarget } from './badge-file.js';

type Fields = Readonly<Record<string, unknown>>;

const ID = /^[a-z0-9-]{1,64}$/;
const VERSION = /^1(?:\.\d+)*$/;
const PARTIAL_DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const DAY_OR_INSTANT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;
const TARGET_KINDS: readonly unknown[] = ['project', 'event', 'organisation'];

/**
 * Reads an untrusted `badge.json`, without a schema library so that a badge stays small. What decides the state
 * (identifier, period, sites, withdrawal) is read strictly: a wrong value refuses the file, for a badge misread must
 * never look in force. What only dresses it (labels, links, logo) is left out when wrong.
 * @param where Address or name of the file, for the error.
 * @throws {ContractError} naming the place, when the file does not follow the contract.
 */
export function readBadgeFile(data: unknown, where = 'badge.json'): BadgeFile {
  const refuse = (place: string): never => {
    throw new ContractError(where, place);
  };
  const file = fieldsOf(data) ?? refuse('wrong-type');
  const sponsorship = fieldsOf(file['sponsorship']) ?? refuse('sponsorship: wrong-type');
  const publisher = fieldsOf(file['publisher']) ?? refuse('publisher: wrong-type');
  const { contractVersion, updatedAt, page } = file;
  if (typeof contractVersion !== 'string' || !VERSION.test(contractVersion))
    return refuse('contractVersion: unsupported-version');
  if (!isInstant(updatedAt)) return refuse('updatedAt: invalid-date');
  const organisation = organisationOf(file['organisation']);
  const target = targetOf(file['target']);
  return {
    contractVersion,
    ...optional('defaultLanguage', string(file['defaultLanguage'])),
    sponsorship: sponsorshipOf(sponsorship, refuse),
    ...optional('organisation', organisation),
    ...optional('target', target),
    publisher: {
      name: text(publisher['name']) ?? refuse('publisher.name: wrong-type'),
      ...optional('url', string(publisher['url'])),
      ...optional('logo', string(publisher['logo'])),
    },
    // Anything but a clear « no » is shown as a demonstration: the mistake that does no harm.
    demonstration: Boolean(file['demonstration']),
    updatedAt,
    page: string(page) ?? './',
  };
}

function sponsorshipOf(fields: Fields, refuse: (place: string) => never): BadgeSponsorship {
  const { id, sites = [], withdrawn } = fields;
  if (typeof id !== 'string' || !ID.test(id)) return refuse('sponsorship.id: invalid-id');
  if (!Array.isArray(sites) || !sites.every((site): site is string => typeof site === 'string'))
    return refuse('sponsorship.sites: wrong-type');
  const date = (name: string): string | undefined => {
    const value = fields[name] ?? undefined;
    return value === undefined || isPartialDate(value) ? value : refuse(`sponsorship.${name}: invalid-date`);
  };
  return {
    id,
    title: text(fields['title']) ?? refuse('sponsorship.title: wrong-type'),
    ...optional('kind', string(fields['kind'])),
    ...optional('kindLabel', text(fields['kindLabel'])),
    ...optional('wording', text(fields['wording'])),
    ...optional('programme', text(fields['programme'])),
    ...optional('start', date('start')),
    ...optional('end', date('end')),
    sites,
    ...optional('withdrawn', withdrawalOf(withdrawn)),
  };
}

/** Any value there, even a wrong one, is a withdrawal. */
function withdrawalOf(value: unknown): BadgeSponsorship['withdrawn'] {
  if (value === undefined || value === null || value === false) return undefined;
  const { date, reason } = fieldsOf(value) ?? {};
  return { ...optional('date', isPartialDate(date) ? date : undefined), ...optional('reason', string(reason)) };
}

function organisationOf(value: unknown): BadgeFile['organisation'] {
  const fields = fieldsOf(value);
  const name = text(fields?.['name']);
  return fields && name !== undefined
    ? { name, ...optional('id', string(fields['id'])), ...optional('kind', string(fields['kind'])) }
    : undefined;
}

function targetOf(value: unknown): BadgeTarget | undefined {
  const { kind, id, title, url } = fieldsOf(value) ?? {};
  if (!TARGET_KINDS.includes(kind) || typeof id !== 'string') return undefined;
  return {
    kind: kind as BadgeTarget['kind'],
    id,
    ...optional('title', text(title)),
    ...optional('url', string(url)),
  };
}

function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}

function string(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** A text of the contract: a string, or strings by language tag. */
function text(value: unknown): BadgeSponsorship['title'] | undefined {
  const fields = fieldsOf(value);
  if (!fields) return string(value);
  const entries = Object.entries(fields).filter(
    (entry): entry is [string, string] => string(entry[1]) !== undefined && entry[0] !== '__proto__',
  );
  return entries.length ? Object.fromEntries(entries) : undefined;
}

function isPartialDate(value: unknown): value is string {
  return typeof value === 'string' && PARTIAL_DATE.test(value) && isRealDate(value);
}

function isInstant(value: unknown): value is string {
  return typeof value === 'string' && DAY_OR_INSTANT.test(value) && isRealDateTime(value);
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]: Value });
}
