import type { BadgeMessages, badgeFileReasonsFr, badgeFileRemediesFr } from './cli-badge.fr.js';
import { dayInWords } from './day-in-words.js';

/** Words of `essonne badge`, in English. */

export const badgeFileReasonsEn: typeof badgeFileReasonsFr = {
  'no-signing-key': 'the signing key is missing',
  'no-signing-address': 'the address of the site is not known, and badges are signed for an address',
  'key-exists': 'there is a key already',
  'key-readable': 'others than you may read this key',
  'key-in-site': 'it is a private key, and this folder is published',
  'no-passphrase': 'the key is encrypted and the passphrase is missing',
  'wrong-passphrase': 'the passphrase is not the right one, or the file is damaged',
  'short-passphrase': 'the passphrase is too short',
  'other-passphrase': 'the two passphrases differ',
  'damaged-signing': 'the record of signatures is damaged',
  'not-a-key': 'it holds no public key',
  'not-a-file': 'it is no plain file',
  'large-file': 'it is too large for a badge',
  'no-badge': 'it carries no signed badge',
  'unsigned-badge': 'this badge is not signed',
};

export const badgeFileRemediesEn: typeof badgeFileRemediesFr = {
  'no-signing-key': () =>
    'Put the key back, or name it with --key. If it is lost, create another (essonne badge keygen), then publish or run “essonne badge issue”, and put the site online: badges already signed then remain good.',
  'no-signing-address': () => 'Give the public address of the site: --badge-url https://donnees.example/',
  'key-exists': () => 'Keep it. To change it: essonne badge rotate-key.',
  'key-readable': () => 'Keep it for its owner alone (chmod 600), or encrypt it (--encrypt).',
  'key-in-site': () => 'Keep the key out of the site, in the state folder for instance.',
  'no-passphrase': () => 'Give the passphrase in the variable ESSONNE_KEY_PASSPHRASE.',
  'wrong-passphrase': () => 'Check the passphrase. If it is lost, create another key.',
  'short-passphrase': () => 'Choose 12 characters at least, four words for instance.',
  'other-passphrase': () => 'Start again: nothing was written.',
  'damaged-signing': () => 'Put a copy of signing.json back: without it, withdrawn badges would seem in force.',
  'not-a-key': () => 'Give a file of the folder keys/ of the Department’s site.',
  'no-badge': () => 'Give the original SVG or PNG picture, the file credential.jwt, or the address of the page.',
  'unsigned-badge': () => 'Nothing proves where it comes from: ask the Department.',
};

export const badgeHelpEn = `essonne badge COMMAND [options]

  keygen             creates the key that signs badges
  issue [ID]         signs those of a published site: all, or one
  withdraw ID        withdraws a badge, without waiting for the next publication
  renew-status       renews the list of withdrawals (to be run every night)
  rotate-key         changes the key; what is signed already remains good
  verify FILE|URL    verifies an SVG or PNG picture, a JWT, a page or a badge.json

“essonne publish” signs too, as soon as there are a key and an address (--badge-url).

Where things are
  --site SITE       folder of the published site (issue, withdraw, renew-status, rotate-key)
  --state FOLDER    state folder of the publications: the key and the record of signatures
  --key FILE        private key (else ESSONNE_KEY, else keys/signing-key.json of the state)
  --badge-url URL   public address of the site (else that of the last signature)
  ESSONNE_KEY_PASSPHRASE   passphrase of an encrypted key

keygen, rotate-key
  --encrypt         encrypts the key with a passphrase
  --compromised     (rotate-key) the former key is believed no more: all is signed again

issue
  --again           gives a new badge in place of one that was withdrawn

withdraw
  --reason CODE     public reason: project-stopped, organisation-dissolved,
                    at-holder-request, issued-in-error, agreement-ended
  --note TEXT       private note: stays in the state folder
  --change          changes the reason or the note of a withdrawal made before

renew-status
  --warn-days N     warns (exit code 4) when less than N days were left (7)

verify
  --issuer URL      address issuer.json of the issuer that you trust: without it or --key,
                    nothing is sure (exit code 5)
  --key FILE|URL    its public key (JWK or JWKS), to verify offline
  --status FILE|URL signed list of withdrawals, to verify offline
  --page URL        page that shows the badge: is it issued to that site?
  --json            result as JSON

Everywhere: --clock INSTANT (2026-11-23T08:00:00Z); now by default
`;

const plural = (count: number, one: string, several: string): string => `${count} ${count === 1 ? one : several}`;

const since = (date: string | undefined): string =>
  date === undefined ? '' : ` on ${dayInWords(new Date(date), 'en')}`;

export const badgeEn: BadgeMessages = {
  unknownCommand: (name) => `There is no command “badge ${name}”.`,
  keyMade: (path, isEncrypted) =>
    isEncrypted
      ? `Key created and encrypted: ${path}\nBack this file up, and the passphrase somewhere else.`
      : `Key created: ${path}\nWhoever reads this file can sign in your name: back it up in a safe place.`,
  passphrase: 'Passphrase of the key: ',
  passphraseAgain: 'The same, once more: ',
  issued: (signed, count) =>
    signed === 0
      ? `Nothing to sign: ${plural(count, 'badge is', 'badges are')} up to date.`
      : `${plural(signed, 'badge', 'badges')} signed, of ${count}.`,
  withdrawn: (id) =>
    `Badge “${id}” withdrawn: whoever verifies it knows within an hour. The data will tell at the next publication.`,
  upload: (count) =>
    count === 0 ? 'No file has changed.' : `${plural(count, 'file has', 'files have')} changed: put the site online.`,
  faults: {
    unknown: (id, near) => ({
      problem: `There is no badge “${id}” in this site.`,
      remedy:
        near.length > 0
          ? `Did you mean: ${near.join(', ')}?`
          : 'The identifier is the name of the badge’s folder, under badges/.',
    }),
    'already-withdrawn': (id, { date, isInTables }) => ({
      problem: `Badge “${id}” already withdrawn${since(date)}: nothing was changed.`,
      remedy: isInTables
        ? 'It is so in the tables: that is where the reason is changed.'
        : 'To change the reason or the note, and not the day: --change.',
    }),
    withdrawn: (id, { date, isInTables }) => ({
      problem: `Badge “${id}” withdrawn${since(date)}: it is not signed again.`,
      remedy: isInTables
        ? 'It is so in the tables: empty its day of withdrawal there and publish, another badge takes its place.'
        : 'To give another in its place: --again.',
    }),
  },
  removeOnline: (paths) =>
    `IMPORTANT: delete ${paths.join(', ')} on the server too. As long as a key is served there, what it signs is believed.`,
  keyPublished: (files) =>
    `WARNING: the key was not published yet. Put online too, besides status/: ${files.join(', ')}. Until then, no badge can be verified.`,
  listsUntil: (day) => `List of withdrawals good until ${day}.`,
  late: (day, isOver) =>
    `WARNING: the list of withdrawals ${isOver ? 'was over since' : 'was ending on'} ${day}. ${
      isOver ? 'Since then, badges showed' : 'After that, badges would have shown'
    } as not verifiable. The nightly job does not run as it should: see docs/badges.md.`,
  rotated: 'The new key signs from now on; the former one stays published, and what it signed remains good.',
  compromised: 'The new key signs from now on; the former one is believed no more: hand the pictures out again.',
  counts: (signed, withdrawn) =>
    `Badges signed: ${signed}${withdrawn === 0 ? '' : `, of which ${withdrawn} withdrawn`}.`,
  needsIssuer: (claimed) =>
    `Whom do you trust? Give --issuer or --key. This badge claims to be issued by ${claimed}: if that is the address of the Department, --issuer ${claimed}`,
  issuer: (address) => `Issuer: ${address}`,
  unconfirmed: (address, state) =>
    `TO BE CONFIRMED: signed by the issuer ${address}: is that the Department? Add --issuer with the address that the Department gives.\nAccording to this issuer: ${state}`,
  anyIssuer: 'is that of the site where it was found: anyone can make one',
  withdrawnOn: (day, reason) =>
    `Withdrawn${day === undefined ? '' : ` on ${day}`}${reason === undefined ? '' : `, reason: ${reason}`} (according to badge.json, which is not signed)`,
  noSite: 'is issued to no site in particular: there is nothing to compare',
  onPlatforms: 'is issued only to pages of platforms, which are not compared',
  states: {
    active: 'IN FORCE',
    ended: 'ENDED: the support is over, the badge remains true of that period',
    'not-yet': 'NOT IN FORCE YET',
    withdrawn: 'WITHDRAWN: no longer in force',
    mismatch: 'ISSUED TO ANOTHER SITE than the page given',
    unknown: 'NOT VERIFIABLE for now',
    invalid: 'NOT VALID: this is no badge of this issuer',
  },
  checks: {
    form: 'form',
    issuer: 'issuer',
    signature: 'signature',
    claims: 'content',
    status: 'withdrawal',
    site: 'site',
    period: 'period',
  },
  outcomes: { passed: 'yes', failed: 'no', unknown: '?' },
  passed: {
    form: 'reads as a signed badge',
    issuer: 'is the one that you trust',
    signature: 'is its own',
    claims: 'is whole and consistent',
    status: 'none, by the signed list',
    site: 'is one of those that it is issued to',
    period: 'is under way',
  },
  details: {
    unreachable: 'the badge cannot be read at its address',
    'too-large': 'the file is too large',
    malformed: 'this is no signed JWT',
    'header-member': 'the header says things that are not allowed',
    algorithm: 'the algorithm of the signature is not allowed',
    'media-type': 'this is not the type of document expected',
    'issuer-not-trusted': 'claims another issuer',
    'foreign-key': 'signed with a key that is not of this issuer',
    'no-web-crypto': 'cryptography is missing',
    'key-unreachable': 'the public key cannot be read',
    'key-unusable': 'the public key is not usable',
    'bad-signature': 'false: the text was changed, or signed by someone else',
    'not-a-badge': 'this is no Open Badges 3.0 credential',
    'nested-claims': 'the former form is not allowed',
    'claim-mismatch': 'envelope and content contradict each other',
    'other-badge': 'this is another badge than the one asked for',
    'status-entry': 'its place in the list of withdrawals is not clear',
    withdrawn: 'withdrawn',
    'status-elsewhere': 'the list is not at the issuer’s',
    'status-unreachable': 'the list cannot be read',
    'status-untrusted': 'the list is not signed by the issuer',
    'status-unreadable': 'the list is damaged',
    'status-stale': 'the list is too old',
    'other-site': 'this page is none of those that it is issued to',
    'unclear-site': 'this cannot be told of this page',
    ended: 'over',
    'not-yet': 'not begun yet',
    'no-period': 'not stated',
  },
};
