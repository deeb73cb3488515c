/** What a verified badge says: the signed words, whatever its file says. */
import type { Text } from 'essonne-international';
import {
  type BadgeCredential,
  type BadgeFile,
  type BadgeTarget,
  dayInEssonne,
  WORD_IDENTITIES,
} from 'essonne-international/credentials';
import { safeUrl } from '../../shared/safe-url.js';
import type { LoadedBadge } from '../fetch-badge.js';

/** A badge's file as it was signed. */
export interface SignedWords extends LoadedBadge {
  /** Whether the file that was read said otherwise. */
  readonly isAltered: boolean;
}

/**
 * A badge's file with the signed words alone: no other form of them, in another language or not, and nothing else that it
 * says but that the badge is withdrawn, that it is a demonstration, and a logo of the issuer's own folder.
 */
export function signedWords(credential: BadgeCredential, read: LoadedBadge | undefined): SignedWords {
  const { id, issuer, name, validFrom, credentialSubject: subject } = credential;
  const { badge, url = id } = read ?? {};
  const agreements: boolean[] = [];
  const text = (value: Text | undefined, signed: string): string => {
    agreements.push(value === undefined || hasForm(value, signed));
    return signed;
  };
  const day = (value: string | undefined, instant: unknown): string | undefined => {
    const signed = dayInEssonne(new Date(typeof instant === 'string' ? instant : NaN));
    // A year or a month says less than the day, and nothing else.
    const isSame = value === undefined ? !badge || !signed : Boolean(signed?.startsWith(value));
    agreements.push(isSame);
    return isSame && badge ? value : signed;
  };
  const words = (type: string): readonly string[] => identifiersOf(subject, type);
  const word = <Name extends string>(field: Name, type: string): Partial<Record<Name, string>> =>
    given(field, words(type)[0]);
  const { sponsorship, organisation, publisher } = badge ?? {};
  const [holder = ''] = words('name');
  const sites = words('ext:origin');
  agreements.push(!sponsorship || hasSame(sponsorship.sites, sites, url));
  const logo = safeUrl(publisher?.logo, url);
  const file: BadgeFile = {
    contractVersion: '1',
    ...given('defaultLanguage', badge?.defaultLanguage),
    sponsorship: {
      id: sponsorship?.id ?? /([^/]*)\/$/.exec(id)?.[1] ?? '',
      title: text(sponsorship?.title, name),
      ...word('kind', WORD_IDENTITIES.kind),
      ...word('wording', WORD_IDENTITIES.wording),
      ...given('start', day(sponsorship?.start, subject.activityStartDate)),
      ...given('end', day(sponsorship?.end, subject.activityEndDate)),
      sites,
      ...(sponsorship?.withdrawn ? { withdrawn: sponsorship.withdrawn } : {}),
    },
    ...(holder
      ? { organisation: { name: text(organisation?.name, holder), ...word('kind', WORD_IDENTITIES.holder) } }
      : {}),
    target: targetOf(credential, words(WORD_IDENTITIES.target)[0], (title) => text(badge?.target?.title, title)),
    publisher: {
      name: text(publisher?.name, issuer.name),
      ...(logo?.startsWith(new URL('.', issuer.id).href) ? { logo } : {}),
    },
    demonstration: Boolean(badge?.demonstration) || words(WORD_IDENTITIES.demonstration).length > 0,
    updatedAt: validFrom,
    page: id,
  };
  return { badge: file, url, isAltered: Boolean(badge) && agreements.includes(false) };
}

/** What is supported; the holder itself where nothing else is known to be. */
function targetOf(
  { evidence, name }: BadgeCredential,
  kind: string | undefined,
  text: (title: string) => string,
): BadgeTarget {
  const [signed] = [(evidence ?? []) as unknown].flat() as readonly (Partial<Record<string, unknown>> | null)[];
  const url = typeof signed?.id === 'string' ? signed.id : undefined;
  const title = typeof signed?.name === 'string' ? text(signed.name) : name;
  const known = (['project', 'event', 'organisation'] as const).find((one) => one === kind);
  return {
    kind: known ?? (url?.includes('/projects/') ? 'project' : 'organisation'),
    id: '',
    title,
    ...given('url', url),
  };
}

/** Values of the facts of a type about the holder: whatever was signed in their place is none. */
function identifiersOf({ identifier }: { readonly identifier?: unknown }, type: string): readonly string[] {
  return ([identifier].flat() as readonly (Partial<Record<string, unknown>> | null | undefined)[]).flatMap((one) =>
    one?.identityType === type && typeof one.identityHash === 'string' ? one.identityHash : [],
  );
}

const hasForm = (text: Text, form: string): boolean =>
  typeof text === 'string' ? text === form : Object.values(text).includes(form);

const hasSame = (sites: readonly string[], signed: readonly string[], base: string): boolean => {
  const absolute = sites.map((site) => safeUrl(site, base));
  return sites.length === signed.length && signed.every((site) => absolute.includes(safeUrl(site, base)));
};

const given = <Name extends string>(name: Name, value: string | undefined): Partial<Record<Name, string>> =>
  value === undefined ? {} : ({ [name]: value } as Record<Name, string>);

/** What is shown of a badge that nobody is known to have signed: where to check, and nothing that it claims. */
export function unsignedWords(loaded: LoadedBadge | undefined, page: string, now: Date): SignedWords {
  const { updatedAt = now.toISOString(), demonstration = false } = loaded?.badge ?? {};
  return {
    url: loaded?.url ?? page,
    badge: {
      contractVersion: '1',
      sponsorship: { id: loaded?.badge.sponsorship.id ?? '', title: '', sites: [] },
      publisher: { name: page && new URL(page).host },
      updatedAt,
      demonstration,
      page,
    },
    isAltered: false,
  };
}
