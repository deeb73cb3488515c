/** Badges of a site that is already published: what the command line does between two publications. */
import { existsSync } from 'node:fs';
import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { badgeAddresses } from '../../credentials/issue/addresses.js';
import { SigningKey } from '../../credentials/issue/signing-key.js';
import { STATUS_LIST_VALIDITY_MS } from '../../credentials/status-list/status-list-credential.js';
import type { Sponsorship } from '../../model/sponsorship.js';
import { issuerFiles, listFiles, thumbprintOf } from '../badges/issuer-files.js';
import { LATE_MS, firstEnd } from '../badges/note-badges.js';
import { type Signing, issuedOf, renewLists, signBadges, withWithdrawals } from '../badges/sign-badges.js';
import type { SigningState, Withdrawal } from '../badges/signing-state.js';
import { badgeFolder } from '../outputs/badge-folder.js';
import { signingFiles } from '../outputs/signing-files.js';
import type { OutputFile } from '../types.js';
import { nearIds } from '../badges/near-ids.js';
import { BadgeError } from './badge-error.js';
import { realPath } from './check-output.js';
import { FileError, OutputError, systemCode } from './file-error.js';
import { kitTools } from './kit-tools.js';
import { type SigningOptions, openSigning, writeSigningFile } from './open-signing.js';
import { type PublishedSite, readPublishedSite } from './published-site.js';
import { replaceFile } from './replace-folder.js';
import { keyFileIn, prepareSigningKey, settleSigningKey } from './signing-key-file.js';
import { withLocks } from './with-locks.js';

/** A published site, and what signs its badges. */
export interface BadgeSiteOptions extends SigningOptions {
  /** Folder of the site. */
  readonly site: string;
  /** Folder of the state, that of its publications. */
  readonly state: string;
  readonly now: Date;
  readonly onStaleLock?: (path: string) => void;
}

/** What was done to a site. */
export interface BadgeWork {
  /** Badges signed now: new, or changed. */
  readonly signed: readonly string[];
  /** How many badges were looked at. */
  readonly count: number;
  /** When the first list of withdrawals ends. */
  readonly listsUntil: Date | undefined;
  /** Files that changed, under the site's root. */
  readonly files: readonly string[];
  /** Files that went: they must go where the site is served too. */
  readonly removed: readonly string[];
}

/**
 * Signs the badges of a site: those that are new or changed, of every sponsorship or of one.
 * @param id The only sponsorship whose badge is signed.
 * @param isAgain Gives another badge in place of one that was withdrawn by {@link withdrawBadge}.
 */
export function issueBadges(options: BadgeSiteOptions, id?: string, isAgain = false): Promise<BadgeWork> {
  return work(options, async (signing, site) => {
    if (id !== undefined) refuseToIssue(signing, sponsorshipOf(site, id), isAgain);
    const { withdrawals } = signing.state;
    const others = Object.fromEntries(Object.entries(withdrawals).filter(([withdrawn]) => withdrawn !== id));
    return sign(signing, site, isAgain ? others : withdrawals, options.now, id === undefined ? undefined : [id]);
  });
}

/**
 * Withdraws a badge: at once for whoever verifies it; the data tell it at the next publication.
 * @param isChange Changes the reason, and the note if there is one, of a withdrawal made before: its day stays.
 * @throws {BadgeError} when it is withdrawn already: what was said first stays.
 */
export function withdrawBadge(
  options: BadgeSiteOptions,
  id: string,
  withdrawal: Withdrawal,
  isChange = false,
): Promise<BadgeWork> {
  return work(options, async (signing, site) => {
    const { badges, withdrawals } = signing.state;
    if (!Object.hasOwn(badges, id))
      throw new BadgeError(id, { kind: 'unknown', near: nearIds(id, Object.keys(badges)) });
    const former = Object.hasOwn(withdrawals, id) ? withdrawals[id] : undefined;
    const inTables = former || !badges[id]?.isWithdrawn ? undefined : site.records.sponsorships.get(id)?.withdrawn;
    if (inTables || (former && !isChange))
      throw new BadgeError(id, { kind: 'already-withdrawn', ...(former ?? inTables), isInTables: !former });
    const made = former ? { ...former, ...withdrawal, date: former.date } : withdrawal;
    return sign(signing, site, { ...withdrawals, [id]: made }, options.now, [id]);
  });
}

/**
 * Signs with another key from now on. The former one's public part stays, and so does what it signed.
 * @param choosePassphrase Gives the passphrase of the new key, once the former one was read; none leaves it plain.
 * @param isCompromised Whether others may have the former key: it is believed no more, and everything is signed again.
 */
export async function rotateKey(
  options: BadgeSiteOptions,
  choosePassphrase: (path: string) => Promise<string | undefined>,
  isCompromised: boolean,
): Promise<BadgeWork> {
  return work(options, async (signing, site) => {
    const path = options.key ?? keyFileIn(options.state);
    const key = await SigningKey.generate(badgeAddresses(signing.root).key);
    const passphrase = await choosePassphrase(path);
    const keys = isCompromised ? [] : signing.state.keys;
    const { withdrawals } = signing.state;
    const made = await sign({ ...signing, key, state: { ...signing.state, keys } }, site, withdrawals, options.now);
    // Beside the former one, which still signs if this run goes no further.
    await prepareSigningKey(path, key, passphrase);
    return made;
  });
}

/** What was done to the lists of withdrawals. */
export interface Renewal extends BadgeWork {
  /** When the lists ended that were there. */
  readonly former: Date | undefined;
  /** Whether they were over, or about to be: the nightly job did not run. */
  readonly isLate: boolean;
}

/**
 * Signs the lists of withdrawals again, and no badge. The key that signs them is published if it was not: nobody would
 * believe them.
 * @param lateMs Time left below which the job is late, milliseconds.
 */
export async function renewStatus(options: BadgeSiteOptions, lateMs = LATE_MS): Promise<Renewal> {
  let former: Date | undefined;
  const done = await work(options, async (signing, { catalog }) => {
    former = firstEnd(signing.state);
    // Nothing is kept but what was signed at this very instant.
    const state = await renewLists({ ...signing, listMarginMs: STATUS_LIST_VALIDITY_MS }, options.now);
    return {
      state,
      files: [...issuerFiles(state, catalog), ...listFiles(state)],
      signed: [],
      count: 0,
      isWhole: false,
    };
  });
  return { ...done, former, isLate: former !== undefined && former.getTime() - options.now.getTime() < lateMs };
}

interface Work {
  readonly state: SigningState;
  readonly files: readonly OutputFile[];
  readonly signed: readonly string[];
  readonly count: number;
  /** Whether other keys than those of the state have no place in the site. */
  readonly isWhole: boolean;
}

/** Works on the badges of a site; the state is kept first, so that nothing that is published can be forgotten. */
async function work(
  options: BadgeSiteOptions,
  make: (signing: Signing, site: PublishedSite) => Promise<Work>,
): Promise<BadgeWork> {
  const site = realPath(options.site);
  const state = realPath(options.state);
  const published = await readPublishedSite(site);
  if (!existsSync(state)) throw new FileError(options.state, 'ENOENT');
  return withLocks(site, state, options.onStaleLock, async () => {
    const signing = await openSigning(state, site, options);
    const path = options.key ?? keyFileIn(state);
    if (!signing) throw new FileError(path, existsSync(path) ? 'no-signing-address' : 'no-signing-key');
    const made = await make(signing, published);
    await writeSigningFile(state, made.state);
    const files = await replaceChanged(site, made.files);
    const removed = made.isWhole ? await removeOtherKeys(site, made.state) : [];
    const [present] = made.state.keys;
    if (present) settleSigningKey(path, thumbprintOf(present));
    const { signed, count } = made;
    return { signed, count, listsUntil: firstEnd(made.state), files, removed };
  });
}

/** Signs, and writes what depends on it: the badges of some sponsorships, or of all. */
async function sign(
  signing: Signing,
  { catalog, records }: PublishedSite,
  withdrawals: SigningState['withdrawals'],
  now: Date,
  ids: readonly string[] = [...records.sponsorships.keys()],
): Promise<Work> {
  const before = { ...signing.state, withdrawals };
  const sponsorships = ids.flatMap((id): Sponsorship[] => {
    const found = records.sponsorships.get(id);
    return found ? [withWithdrawals(inForce(found, signing.state), before)] : [];
  });
  const { state } = await signBadges(sponsorships, records, catalog, { ...signing, state: before }, now);
  const signed = ids.filter((id) => state.badges[id]?.credential !== signing.state.badges[id]?.credential);
  const issued = issuedOf(ids, state);
  const folders: OutputFile[] = [];
  const tools = await kitTools();
  for (const sponsorship of sponsorships)
    folders.push(...(await badgeFolder(sponsorship, records, catalog, { issued: issued.get(sponsorship.id), tools })));
  return {
    state,
    signed,
    count: sponsorships.length,
    files: [...signingFiles(state, records, catalog), ...folders],
    isWhole: true,
  };
}

/** A sponsorship without the withdrawal that the site published from the state: the state says it anew. */
function inForce(sponsorship: Sponsorship, { withdrawals }: SigningState): Sponsorship {
  const { withdrawn, ...rest } = sponsorship;
  const made = Object.hasOwn(withdrawals, sponsorship.id) ? withdrawals[sponsorship.id] : undefined;
  return made && made.date === withdrawn?.date && made.reason === withdrawn.reason ? rest : sponsorship;
}

function sponsorshipOf({ records }: PublishedSite, id: string): Sponsorship {
  const found = records.sponsorships.get(id);
  if (!found) throw new BadgeError(id, { kind: 'unknown', near: nearIds(id, records.sponsorships.keys()) });
  return found;
}

/** A badge that is withdrawn is not signed anew unless it is asked for; nor at all when the tables withdraw it. */
function refuseToIssue({ state }: Signing, { id, withdrawn }: Sponsorship, isAgain: boolean): void {
  const made = Object.hasOwn(state.withdrawals, id) ? state.withdrawals[id] : undefined;
  const badge = Object.hasOwn(state.badges, id) ? state.badges[id] : undefined;
  if (badge?.isWithdrawn && !(isAgain && made))
    throw new BadgeError(id, { kind: 'withdrawn', ...(made ?? withdrawn), isInTables: !made });
}

/** Writes files in the order given, those only that are not there yet as they are. */
async function replaceChanged(site: string, files: readonly OutputFile[]): Promise<readonly string[]> {
  const changed: string[] = [];
  for (const { path, content } of files) {
    const bytes = Buffer.from(content);
    const former = await readFile(join(site, path)).catch(() => undefined);
    if (former?.equals(bytes)) continue;
    await replaceFile(join(site, path), bytes);
    changed.push(path);
  }
  return changed;
}

/** Takes the keys out of a site that its state does not have: any key that is served there is believed. */
async function removeOtherKeys(site: string, { keys }: SigningState): Promise<readonly string[]> {
  const known = ['jwks.json', ...keys.map((key) => `${thumbprintOf(key)}.json`)];
  const removed: string[] = [];
  for (const name of await readdir(join(site, 'keys'))) {
    if (!name.endsWith('.json') || known.includes(name)) continue;
    const path = join(site, 'keys', name);
    try {
      await rm(path);
    } catch (error) {
      throw new OutputError(path, systemCode(error), { cause: error });
    }
    removed.push(`keys/${name}`);
  }
  return removed;
}
