import { type BadgeAddresses, badgeAddresses } from '../../credentials/issue/addresses.js';
import { isStillSigned } from '../../credentials/issue/reuse.js';
import { signCredential } from '../../credentials/issue/sign-credential.js';
import type { SigningKey } from '../../credentials/issue/signing-key.js';
import { type CredentialInput, sponsorshipCredential } from '../../credentials/issue/sponsorship-credential.js';
import type { FillRandom } from '../../credentials/status-list/draw-index.js';
import type { Catalog } from '../../model/catalog.js';
import type { Sponsorship } from '../../model/sponsorship.js';
import type { RecordMaps } from '../derive.js';
import { badgeTarget, supportedParty } from '../outputs/badge-file.js';
import type { IssuedBadge } from './issued-badge.js';
import { thumbprintOf } from './issuer-files.js';
import { badgeProgramme } from './programmes.js';
import type { SignedBadge, SigningState } from './signing-state.js';
import { StatusPlaces, signLists } from './status-lists.js';

/** What badges are signed with. */
export interface Signing {
  readonly key: SigningKey;
  /** What was signed before. Its `root` is where the site will be: another one signs every badge again. */
  readonly state: SigningState;
  /** Absolute address of the site's root, with its final `/`. */
  readonly root: string;
  /** Where chance comes from, for the places in the lists of withdrawals; `crypto` when absent. */
  readonly fill?: FillRandom;
  /** How long a list of withdrawals is good for, milliseconds; two weeks when absent. */
  readonly listValidityMs?: number;
  /** Least time left of a list that is kept, milliseconds; half of its validity when absent. */
  readonly listMarginMs?: number;
}

/** What was signed. */
export interface SignedBadges {
  /** By identifier of the sponsorship. */
  readonly issued: ReadonlyMap<string, IssuedBadge>;
  /** To be kept, and given the next time. */
  readonly state: SigningState;
}

/**
 * Signs sponsorships: what was signed before and still says the same is kept. A badge keeps its place in the lists of
 * withdrawals; once withdrawn, it is so for ever, and a sponsorship that is in force again gets another badge.
 */
export async function signBadges(
  sponsorships: Iterable<Sponsorship>,
  records: RecordMaps,
  catalog: Catalog,
  signing: Signing,
  now: Date,
): Promise<SignedBadges> {
  const { key, root } = signing;
  const addresses = badgeAddresses(root);
  const former = movedTo(signing.state, addresses, key);
  const kids = former.keys.map(({ kid }) => kid);
  const badges = new Map(Object.entries(former.badges));
  const lists = { ...former.lists };
  const places = new StatusPlaces(former, signing.fill);
  // Also those that the tables no longer have.
  for (const id of Object.keys(former.withdrawals)) {
    const badge = badges.get(id);
    if (badge) badges.set(id, { ...badge, isWithdrawn: true });
  }
  const ids: string[] = [];
  for (const sponsorship of sponsorships) {
    const { id } = sponsorship;
    ids.push(id);
    const isWithdrawn = sponsorship.withdrawn !== undefined;
    let known = badges.get(id);
    if (known?.isWithdrawn && !isWithdrawn) {
      const { credential, spent = [] } = lists[known.list] ?? {};
      lists[known.list] = { credential, spent: [...spent, known.index] };
      known = undefined;
    }
    const { list, index } = known ?? places.draw();
    const place = { list, index };
    const document = sponsorshipCredential(
      sponsorship,
      credentialInput(sponsorship, records, catalog, root, place, now),
    );
    const isKept = known !== undefined && isStillSigned(known.credential, document, kids);
    const credential = isKept ? known!.credential : await signCredential(document, key);
    badges.set(id, { ...place, credential, ...(isWithdrawn ? { isWithdrawn } : {}) });
  }
  const state = await withLists({ ...former, badges: Object.fromEntries(badges), lists }, signing, now);
  return { issued: issuedOf(ids, state), state };
}

/** Signs the lists of withdrawals alone, whatever the sponsorships have become. */
export async function renewLists(signing: Signing, now: Date): Promise<SigningState> {
  return withLists(movedTo(signing.state, badgeAddresses(signing.root), signing.key), signing, now);
}

function withLists(state: SigningState, signing: Signing, now: Date): Promise<SigningState> {
  const { key, root, listValidityMs, listMarginMs } = signing;
  return signLists(state, {
    key,
    addresses: badgeAddresses(root),
    kids: state.keys.map(({ kid }) => kid),
    now,
    ...(listValidityMs === undefined ? {} : { validityMs: listValidityMs }),
    ...(listMarginMs === undefined ? {} : { marginMs: listMarginMs }),
  }).then((lists) => ({ ...state, lists }));
}

/** What the badges' folders are told. */
export function issuedOf(ids: Iterable<string>, { badges, lists, root }: SigningState): Map<string, IssuedBadge> {
  const issued = new Map<string, IssuedBadge>();
  for (const id of ids) {
    const badge = Object.hasOwn(badges, id) ? badges[id] : undefined;
    const status = lists[badge?.list ?? '']?.credential;
    if (badge && status !== undefined) issued.set(id, { credential: badge.credential, status, root });
  }
  return issued;
}

/** A state at the address where the site will be, the present key first; keys of the past stay. */
function movedTo(state: SigningState, addresses: BadgeAddresses, key: SigningKey): SigningState {
  const others = state.keys
    .map((jwk) => ({ ...jwk, kid: addresses.key(thumbprintOf(jwk)) }))
    .filter(({ kid }) => kid !== key.kid);
  return { ...state, root: new URL('.', addresses.issuer).href, keys: [key.publicJwk, ...others] };
}

function credentialInput(
  sponsorship: Sponsorship,
  records: RecordMaps,
  catalog: Catalog,
  root: string,
  { list, index }: Pick<SignedBadge, 'list' | 'index'>,
  now: Date,
): CredentialInput {
  const addresses = badgeAddresses(root);
  const party = supportedParty(sponsorship, records);
  const target = badgeTarget(sponsorship, records);
  const { name, url } = catalog.publisher;
  return {
    addresses,
    issuer: { name, ...(url === undefined ? {} : { url }) },
    holder: records.organisations.get(party?.id ?? '') ?? { title: party?.name ?? sponsorship.title },
    programme: badgeProgramme(sponsorship, catalog, root),
    ...(target?.title === undefined || target.url === undefined
      ? {}
      : { target: { url: new URL(target.url, addresses.badge(sponsorship.id)).href, title: target.title } }),
    status: { list, index },
    now,
    demonstration: catalog.demonstration ?? false,
    base: new URL('data/v1/', root).href,
    language: catalog.defaultLanguage,
  };
}

/**
 * Sponsorships with the withdrawals that were made apart from the tables: everything that is published tells them, but
 * never their private notes.
 */
export function withWithdrawals(sponsorship: Sponsorship, { withdrawals }: SigningState): Sponsorship {
  const made = Object.hasOwn(withdrawals, sponsorship.id) ? withdrawals[sponsorship.id] : undefined;
  if (made === undefined || sponsorship.withdrawn !== undefined) return sponsorship;
  return { ...sponsorship, withdrawn: { date: made.date, reason: made.reason } };
}
