import type { Organisation } from '../../model/organisation.js';
import type { Text } from '../../model/primitives.js';
import type { Sponsorship } from '../../model/sponsorship.js';
import { textOf } from '../../model/text.js';
import {
  BADGES_CONTEXT,
  type BadgeCredential,
  CREDENTIALS_CONTEXT,
  type IdentityObject,
  SITE_IDENTITY,
  WORD_IDENTITIES,
} from '../credential-document.js';
import type { BadgeAddresses } from './addresses.js';
import { endOf, startOf } from './essonne-time.js';

/** What a sponsorship is given under; `id` and `criteria` are addresses of pages. */
export interface BadgeProgramme {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly criteria: string;
}

/** What a credential is made of, besides the sponsorship. */
export interface CredentialInput {
  readonly addresses: BadgeAddresses;
  readonly issuer: { readonly name: Text; readonly url?: string };
  /** Who is supported: its record, or its name alone. */
  readonly holder: Pick<Organisation, 'title' | 'kind' | 'siret' | 'rna' | 'websites'>;
  readonly programme: BadgeProgramme;
  /** What is supported: its page and title. */
  readonly target?: { readonly url: string; readonly title: Text };
  /** Where its withdrawal would be told: name of the list and entry, given once (see `drawStatusIndex`). */
  readonly status: { readonly list: string; readonly index: number };
  readonly now: Date;
  /** Whether the data are a demonstration: the badge says so. */
  readonly demonstration?: boolean;
  /** Address that relative addresses of the records are resolved against. */
  readonly base: string;
  /** BCP 47 tag of the words: Open Badges has one form of each. */
  readonly language?: string;
}

/**
 * The Open Badges 3.0 credential of a sponsorship, ready to be signed. The end of the sponsorship is not the end of the
 * credential, which remains a true statement about the past; a withdrawal is told by its status list, never here.
 */
export function sponsorshipCredential(sponsorship: Sponsorship, input: CredentialInput): BadgeCredential {
  const { addresses, issuer, target, status, now, base, language = 'fr' } = input;
  const { title, decision } = sponsorship;
  const id = addresses.badge(sponsorship.id);
  return {
    '@context': [CREDENTIALS_CONTEXT, BADGES_CONTEXT],
    id,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: {
      id: addresses.issuer,
      type: ['Profile'],
      name: textOf(issuer.name, language),
      ...(issuer.url === undefined ? {} : { url: absolute(issuer.url, base) }),
    },
    validFrom: `${now.toISOString().slice(0, 19)}Z`,
    ...(decision?.date === undefined ? {} : { awardedDate: startOf(decision.date) }),
    name: textOf(title, language),
    credentialSubject: subjectOf(sponsorship, input, id),
    ...(target === undefined
      ? {}
      : {
          evidence: [
            { id: absolute(target.url, base), type: ['Evidence'] as const, name: textOf(target.title, language) },
          ],
        }),
    credentialStatus: {
      id: `${id}#status`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: String(status.index),
      statusListCredential: addresses.statusList(status.list),
    },
  };
}

/** Who holds the badge, since when, until when, where. */
function subjectOf(
  sponsorship: Sponsorship,
  { holder, programme, base, demonstration, language = 'fr' }: CredentialInput,
  badge: string,
): BadgeCredential['credentialSubject'] {
  const { start, end, sites = [], decision, kind, wording, target } = sponsorship;
  const website = holder.websites?.[0];
  return {
    id: website === undefined ? `${badge}#holder` : absolute(website, base),
    type: ['AchievementSubject'],
    ...(start === undefined ? {} : { activityStartDate: startOf(start) }),
    ...(end === undefined ? {} : { activityEndDate: endOf(end) }),
    ...(decision?.number === undefined ? {} : { licenseNumber: decision.number }),
    identifier: [
      identity('name', textOf(holder.title, language)),
      ...known('ext:siret', holder.siret),
      ...known('ext:rna', holder.rna),
      ...known(WORD_IDENTITIES.kind, kind),
      ...known(WORD_IDENTITIES.wording, wording && textOf(wording, language)),
      ...known(WORD_IDENTITIES.target, target?.kind),
      ...known(WORD_IDENTITIES.holder, holder.kind),
      ...known(WORD_IDENTITIES.demonstration, demonstration ? 'true' : undefined),
      ...sites.map((site) => identity(SITE_IDENTITY, absolute(site, base))),
    ],
    achievement: {
      id: programme.id,
      type: ['Achievement'],
      achievementType: 'ext:Sponsorship',
      name: programme.name,
      description: programme.description,
      criteria: { id: programme.criteria },
    },
  };
}

const identity = (identityType: string, identityHash: string): IdentityObject => ({
  type: 'IdentityObject',
  hashed: false,
  identityType,
  identityHash,
});

const known = (identityType: string, value: string | undefined): readonly IdentityObject[] =>
  value === undefined ? [] : [identity(identityType, value)];

/** An address that cannot be read stays as it is: without it, a badge would be issued to no site, so to any. */
function absolute(url: string, base: string): string {
  try {
    return new URL(url, base).href;
  } catch {
    return url;
  }
}
