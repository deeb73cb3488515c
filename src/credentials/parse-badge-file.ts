import type { Text } from '../model/primitives.js';
import type { BadgeFile, BadgeSponsorship, BadgeTarget } from './badge-file.js';

/** A badge's file, or the place for which it is refused (`sponsorship.end`). */
export type BadgeReading = { readonly badge: BadgeFile } | { readonly problem: string };

type Fields = Readonly<Record<string, unknown>>;
/** Reads one value; `undefined` when it is not what it should be. */
type Read<Value> = (value: unknown) => Value | undefined;

/**
 * Reads an untrusted `badge.json`, without a schema library so that a badge stays small; never throws. What decides the
 * state (identifier, period, sites, withdrawal) is read strictly: a wrong value refuses the file, for a badge misread
 * must never look in force. What only dresses it (labels, links, logo) is left out when wrong.
 */
export function parseBadgeFile(data: unknown): BadgeReading {
  const problems: string[] = [];
  /** Reads what the badge cannot do without. */
  const need = <Value>(place: string, read: Read<Value>, value: unknown, otherwise: Value): Value => {
    const result = read(value);
    if (result === undefined) problems.push(place);
    return result ?? otherwise;
  };
  const file = need('file', fields, data, {});
  const publisher = need('publisher', fields, file.publisher, {});
  const badge: BadgeFile = {
    contractVersion: need('contractVersion', version, file.contractVersion, ''),
    ...pick(file, string, 'defaultLanguage', 'credential'),
    sponsorship: sponsorshipOf(need('sponsorship', fields, file.sponsorship, {}), need),
    ...organisationOf(fields(file.organisation)),
    ...targetOf(fields(file.target)),
    publisher: { name: need('publisher.name', text, publisher.name, ''), ...pick(publisher, string, 'url', 'logo') },
    // Anything but a clear « no » is shown as a demonstration: the mistake that does no harm.
    demonstration: Boolean(file.demonstration),
    updatedAt: need('updatedAt', instant, file.updatedAt, ''),
    page: string(file.page) ?? './',
  };
  return problems[0] === undefined ? { badge } : { problem: problems[0] };
}

function sponsorshipOf(
  { id, title, start, end, sites, withdrawn, ...rest }: Fields,
  need: <Value>(place: string, read: Read<Value>, value: unknown, otherwise: Value) => Value,
): BadgeSponsorship {
  const period = {
    ...(isGiven(start) ? { start: need('sponsorship.start', partialDate, start, '') } : {}),
    ...(isGiven(end) ? { end: need('sponsorship.end', partialDate, end, '') } : {}),
  };
  return {
    id: need('sponsorship.id', identifier, id, ''),
    title: need('sponsorship.title', text, title, ''),
    ...pick(rest, string, 'kind'),
    ...pick(rest, text, 'kindLabel', 'wording', 'programme'),
    ...period,
    sites: need('sponsorship.sites', strings, sites ?? [], []),
    // Any value there, even a wrong one, is a withdrawal.
    ...(isGiven(withdrawn) ? { withdrawn: withdrawalOf(fields(withdrawn) ?? {}) } : {}),
  };
}

const withdrawalOf = (withdrawal: Fields): NonNullable<BadgeSponsorship['withdrawn']> => ({
  ...pick(withdrawal, partialDate, 'date'),
  ...pick(withdrawal, string, 'reason'),
});

function organisationOf(organisation: Fields = {}): Pick<BadgeFile, 'organisation'> {
  const name = text(organisation.name);
  return name ? { organisation: { name, ...pick(organisation, string, 'id', 'kind') } } : {};
}

function targetOf(target: Fields = {}): Pick<BadgeFile, 'target'> {
  const kind = targetKind(target.kind) as BadgeTarget['kind'] | undefined;
  const id = string(target.id);
  return kind && id ? { target: { kind, id, ...pick(target, text, 'title'), ...pick(target, string, 'url') } } : {};
}

/** The named fields that can be read. */
function pick<Name extends string, Value>(
  from: Fields,
  read: Read<Value>,
  ...names: Name[]
): Partial<Record<Name, Value>> {
  const entries = names.map((name) => [name, read(from[name])]).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Partial<Record<Name, Value>>;
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== false;

const matching =
  (form: RegExp): Read<string> =>
  (value) =>
    typeof value === 'string' && form.test(value) ? value : undefined;

const string = matching(/\S/);
const identifier = matching(/^[a-z0-9-]{1,64}$/);
const version = matching(/^1(?:\.\d+)*$/);
const targetKind = matching(/^(?:project|event|organisation)$/);

/** The date parser of ISO forms knows the months' lengths; what it shifts (30 February) does not come back the same. */
const isReal = (date: string): boolean => {
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
};

const partialDate: Read<string> = (value) => {
  const date = matching(/^\d{4}(?:-\d\d){0,2}$/)(value);
  return date && isReal(date) ? date : undefined;
};

const instant: Read<string> = (value) => {
  const date = matching(/^\d{4}-\d\d-\d\d(?:T.+)?$/)(value);
  return date && isReal(date.slice(0, 10)) && !Number.isNaN(Date.parse(date)) ? date : undefined;
};

const strings: Read<readonly string[]> = (value) =>
  Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;

const fields: Read<Fields> = (value) =>
  typeof value === 'object' && value && !Array.isArray(value) ? (value as Fields) : undefined;

/** A text of the contract: a string, or strings by language tag. */
const text: Read<Text> = (value) => {
  const forms = fields(value);
  if (!forms) return string(value);
  const found = pick(forms, string, ...Object.keys(forms).filter((name) => name !== '__proto__'));
  return Object.keys(found).length ? (found as Text) : undefined;
};
