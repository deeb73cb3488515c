/** What a verified badge says: the signed words, whatever its file says. */
import type { Text } from 'essonne-international';
import {
  type BadgeCredential,
  type BadgeFile,
  type BadgeTarget,
  dayInEssonne,
} from 'essonne-international/credentials';
import { safeUrl } from '../../shared/safe-url.js';
import type { LoadedBadge } from '../fetch-badge.js';

/** A badge's file as it was signed. */
export interface SignedWords extends LoadedBadge {
  /** Whether the file that was read said otherwise. */
  readonly isAltered: boolean;
}

/**
 * A badge's file whose title, holder, period, sites and addresses are those that were signed. What is not signed (the
 * wording, the logo, translations of words that agree) comes from the file that was read, when there is one.
 */
export function signedWords(credential: BadgeCredential, read: LoadedBadge | undefined): SignedWords {
  const { id, issuer, name, credentialSubject: subject, evidence: [target] = [] } = credential;
  const { badge, url } = read ?? { badge: blankBadge(credential), url: id };
  const { start, end, sites, ...sponsorship } = badge.sponsorship;
  const agreements: boolean[] = [];
  /** What was read if it agrees with what was signed, else that. */
  const agreed = <Value>(isSame: boolean, value: Value, signed: Value): Value => {
    agreements.push(isSame);
    return isSame ? value : signed;
  };
  const text = (value: Text | undefined, signed: string): Text =>
    agreed<Text>(hasForm(value, signed), value ?? '', signed);
  const day = (value: string | undefined, instant: string | undefined): string | undefined => {
    const signed = instant === undefined ? undefined : dayInEssonne(new Date(instant));
    // A year or a month says less than the day, and nothing else.
    return agreed(value === undefined ? !signed : Boolean(signed?.startsWith(value)), value, signed);
  };
  const [holder = ''] = identifiersOf(subject, 'name');
  const signedSites = identifiersOf(subject, 'ext:origin');
  const words: BadgeFile = {
    ...badge,
    sponsorship: {
      ...sponsorship,
      title: text(sponsorship.title, name),
      ...given('start', day(start, subject.activityStartDate)),
      ...given('end', day(end, subject.activityEndDate)),
      sites: agreed(hasSame(sites, signedSites, url), sites, signedSites),
    },
    organisation: { ...badge.organisation, name: text(badge.organisation?.name ?? holder, holder) },
    target: targetOf(badge.target, target && { title: text(badge.target?.title, target.name), url: target.id }, name),
    publisher: { ...badge.publisher, name: text(badge.publisher.name, issuer.name) },
    page: id,
  };
  return { badge: words, url, isAltered: read !== undefined && agreements.includes(false) };
}

/** What is supported; the holder itself where nothing else is known to be. */
function targetOf(
  read: BadgeTarget | undefined,
  signed: Pick<BadgeTarget, 'title' | 'url'> | undefined,
  name: string,
): BadgeTarget {
  const { kind = signed?.url?.includes('/projects/') ? 'project' : 'organisation', id = '' } = read ?? {};
  return { kind, id, title: name, ...signed };
}

/** What a badge is shown with when nothing but the signed one could be read. */
const blankBadge = ({ id, issuer, validFrom, name }: BadgeCredential): BadgeFile => ({
  contractVersion: '1',
  sponsorship: { id: /([^/]*)\/$/.exec(id)?.[1] ?? '', title: name, sites: [] },
  publisher: { name: issuer.name },
  updatedAt: validFrom,
  page: id,
});

function identifiersOf({ identifier }: BadgeCredential['credentialSubject'], type: string): readonly string[] {
  return [identifier].flat().flatMap((one) => (one.identityType === type ? one.identityHash : []));
}

const hasForm = (text: Text | undefined, form: string): boolean =>
  typeof text === 'string' ? text === form : Object.values(text ?? {}).includes(form);

const hasSame = (sites: readonly string[], signed: readonly string[], base: string): boolean => {
  const absolute = sites.map((site) => safeUrl(site, base));
  return sites.length === signed.length && signed.every((site) => absolute.includes(safeUrl(site, base)));
};

const given = <Name extends string>(name: Name, value: string | undefined): Partial<Record<Name, string>> =>
  value === undefined ? {} : ({ [name]: value } as Record<Name, string>);

/** What is shown of a badge that nobody is known to have signed: where to check, and nothing that it claims. */
export function unsignedWords(loaded: LoadedBadge | undefined, page: string, now: Date): SignedWords {
  const {
    publisher = { name: page && new URL(page).host },
    updatedAt = now.toISOString(),
    demonstration = false,
  } = loaded?.badge ?? {};
  return {
    url: loaded?.url ?? page,
    badge: {
      contractVersion: '1',
      sponsorship: { id: loaded?.badge.sponsorship.id ?? '', title: '', sites: [] },
      publisher,
      updatedAt,
      demonstration,
      page,
    },
    isAltered: false,
  };
}
