import type { BadgeFile } from '../../credentials/badge-file.js';
import { badgeAddresses } from '../../credentials/issue/addresses.js';
import { statusListEnd } from '../../credentials/issue/reuse.js';
import { parseBadgeFile } from '../../credentials/parse-badge-file.js';
import { CredentialVerifier } from '../../credentials/verify/credential-verifier.js';
import { fieldsOf, idOf, itemsOf } from '../../credentials/verify/fields.js';
import type { CredentialVerdict } from '../../credentials/verify/verdict.js';
import { LATE_MS } from '../badges/note-badges.js';
import { JWKS, KEYS } from './check-extra-files.js';
import type { Note } from './finding.js';
import { type ReadFile, tryRead } from './read-file.js';

/** Way from the catalog to the site's root. */
const TO_ROOT = '../../';

/**
 * Checks the badges of a publication, where they must be: what each reads, and when it is signed, that it is, by the
 * publication's own issuer, that it is withdrawn when its file says so, and that what it points to is there.
 */
export async function checkBadges(ids: Iterable<string>, read: ReadFile, now: Date, note: Note): Promise<void> {
  const signed: (readonly [id: string, badge: BadgeFile])[] = [];
  for (const id of ids) {
    const file = `${TO_ROOT}badges/${id}/badge.json`;
    const badge = badgeIn(await tryRead(read, file, note), file, note);
    await tryRead(read, `${TO_ROOT}badges/${id}/index.html`, note);
    if (badge?.credential !== undefined) signed.push([id, badge]);
  }
  const issuer = signed.length === 0 ? undefined : await issuerOf(read, note);
  if (issuer === undefined) return;
  const site = new SignedSite(issuer, read, note);
  for (const [id, badge] of signed) await site.check(id, badge, now);
  await site.checkKeys();
  site.checkLists(now);
}

function badgeIn(bytes: Uint8Array | undefined, file: string, note: Note): BadgeFile | undefined {
  if (!bytes) return undefined;
  const reading = parseBadgeFile(jsonOf(bytes));
  if ('badge' in reading) return reading.badge;
  note({ code: 'bad-badge', file, detail: reading.problem });
  return undefined;
}

async function issuerOf(read: ReadFile, note: Note): Promise<string | undefined> {
  const file = `${TO_ROOT}issuer.json`;
  const bytes = await tryRead(read, file, note);
  const id = bytes && idOf(jsonOf(bytes));
  if (typeof id === 'string' && URL.canParse(id)) return id;
  if (bytes) note({ code: 'bad-badge', file, path: 'id' });
  return undefined;
}

/** The signed badges of a site, their keys and lists read from its own files. */
class SignedSite {
  readonly #root: string;
  readonly #read: ReadFile;
  readonly #note: Note;
  readonly #verifier: CredentialVerifier;
  /** Lists that were read, by file. */
  readonly #lists = new Map<string, string>();
  readonly #programmes = new Set<string>();

  constructor(issuer: string, read: ReadFile, note: Note) {
    this.#root = new URL('.', issuer).href;
    this.#read = read;
    this.#note = note;
    this.#verifier = new CredentialVerifier({
      trustedIssuers: [{ id: issuer }],
      fetchKey: async (url) => jsonOf(await read(this.#fileOf(url))),
      fetchStatus: async (url) => {
        const file = this.#fileOf(url);
        const list = textOf(await read(file));
        this.#lists.set(file, list);
        return list;
      },
    });
  }

  async check(id: string, badge: BadgeFile, now: Date): Promise<void> {
    const file = `${TO_ROOT}badges/${id}/credential.jwt`;
    const bytes = await tryRead(this.#read, file, this.#note);
    if (!bytes) return;
    const expected = badgeAddresses(this.#root).badge(id);
    const verdict = await this.#verifier.verify(textOf(bytes), { now, badge: expected });
    for (const { name, outcome, detail = '' } of verdict.checks) {
      if (outcome === 'passed' || name === 'period' || detail === 'withdrawn') continue;
      const code = detail === 'status-stale' ? 'late-list' : 'bad-credential';
      this.#note({ code, file, id, detail: `${name}: ${detail}` });
    }
    const isWithdrawn = verdict.state === 'withdrawn';
    if (isWithdrawn !== (badge.sponsorship.withdrawn !== undefined))
      this.#note({ code: 'other-withdrawal', file: `${TO_ROOT}badges/${id}/badge.json`, id });
    await this.#checkProgramme(verdict);
  }

  /** Reads each key of the set, where its address says. */
  async checkKeys(): Promise<void> {
    const bytes = await tryRead(this.#read, JWKS, this.#note);
    if (!bytes) return;
    const files = itemsOf(fieldsOf(jsonOf(bytes)).keys).map((key) => this.#fileOf(String(fieldsOf(key).kid)));
    // The site's own keys only: whoever wrote the set must not choose what is asked for.
    if (files.length === 0 || !files.every((file) => file.startsWith(KEYS)))
      this.#note({ code: 'bad-badge', file: JWKS, path: 'keys' });
    else for (const file of files) await tryRead(this.#read, file, this.#note);
  }

  /** Tells the lists that end soon; those that are over are told with each badge. */
  checkLists(now: Date): void {
    for (const [file, list] of this.#lists) {
      const end = statusListEnd(list);
      if (end && end >= now && end.getTime() - now.getTime() < LATE_MS)
        this.#note({ code: 'late-list', file, detail: end.toISOString().slice(0, 10) }, 'warning');
    }
  }

  async #checkProgramme({ credential }: CredentialVerdict): Promise<void> {
    const programme = credential?.credentialSubject.achievement.id;
    if (programme === undefined || this.#programmes.has(programme)) return;
    this.#programmes.add(programme);
    await tryRead(this.#read, `${this.#fileOf(programme)}index.html`, this.#note);
  }

  /** File of the site at an address of it. */
  #fileOf(url: string): string {
    return url.startsWith(this.#root) ? TO_ROOT + url.slice(this.#root.length) : url;
  }
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes).trim();

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(textOf(bytes));
  } catch {
    return undefined;
  }
}
