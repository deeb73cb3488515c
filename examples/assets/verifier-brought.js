// Sorts what is brought to the page that verifies badges: signed badges, keys, lists of withdrawals, and what is none of
// them, with the reason. Nothing of it is believed here.
import { readBaked } from '/cdn/v1/verifier.js';

/** Largest file that is read, bytes, as the verifier's own limit: a badge has less than a hundred thousand. */
const MAX_BYTES = 2_000_000;
/** Most files, and most keys, that are looked into. */
const MAX_ITEMS = 20;
const TIMEOUT_MS = 15_000;

/** The answer of a server that has not what it was asked for; any other failure is the network's. */
export class NotServedError extends Error {}

/** Folder of an issuer, from which alone anything is fetched: what is brought must not make the page speak to others. */
export const folderOf = (issuer) => new URL('.', issuer).href;

/** Whether an address is in the folder of an issuer. */
export function isUnder(address, issuer) {
  try {
    return new URL(address).href.startsWith(folderOf(issuer));
  } catch {
    return false;
  }
}

/** Host of an address; nothing for what is not one. */
export function hostOf(address) {
  try {
    return new URL(address).host;
  } catch {
    return '';
  }
}

/**
 * A file of an issuer's folder, as text.
 * @throws {NotServedError} when the server has no such file; other errors when it cannot be asked.
 */
export async function fetchFrom(issuer, address, cache) {
  if (!isUnder(address, issuer)) throw new Error('elsewhere');
  const response = await fetch(address, { cache, credentials: 'omit', signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (response.status === 404 || response.status === 410) throw new NotServedError(address);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return (await response.text()).trim();
}

/** The JSON object of a text; nothing for anything else. */
function objectOf(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === 'object' && value && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const bytesOf = (base64url) =>
  Uint8Array.from(atob(base64url.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0));

/** What a signed document says, not verified. */
export function payloadOf(jws) {
  try {
    return objectOf(new TextDecoder().decode(bytesOf(jws.split('.')[1]))) ?? {};
  } catch {
    return {};
  }
}

/** Thumbprint of a public key (RFC 7638), computed: what a file says of itself proves nothing. */
async function thumbprintOf({ kty, crv, x, y }) {
  const text = new TextEncoder().encode(JSON.stringify({ crv, kty, x, y }));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', text));
  const letters = btoa(String.fromCharCode(...digest));
  return letters.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

/** The keys of a set whose address is in the folder of the issuer, under their true thumbprint; others are of no use. */
async function keysOf(object, issuer) {
  const claimed = [object.keys ?? object].flat().filter((key) => typeof key?.kid === 'string');
  const keys = [];
  for (const { kid, kty, crv, x, y } of claimed.slice(0, MAX_ITEMS)) {
    const jwk = { kty, crv, x, y };
    const thumbprint = await thumbprintOf(jwk);
    if (kid === new URL(`keys/${thumbprint}.json`, issuer).href) keys.push({ kid, jwk, thumbprint });
  }
  return { isKey: claimed.length > 0, keys };
}

/** Address of the signed badge of a verification page, of its folder or of a file beside it. */
function credentialAt(address) {
  const url = new URL(address);
  url.search = url.hash = '';
  if (/\.(?:jwt|svg|png)$/.test(url.pathname)) return url.href;
  if (!/(?:\/|\.\w+)$/.test(url.pathname)) url.pathname += '/';
  return new URL('credential.jwt', url).href;
}

/** The bytes of an address of the issuer's site, or why there are none. */
async function bytesAt(address, issuer) {
  if (!isUnder(address, issuer)) return { reason: 'other-site', host: hostOf(address) };
  const credential = credentialAt(address);
  try {
    const response = await fetch(credential, { credentials: 'omit', signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (response.ok) return { bytes: new Uint8Array(await response.arrayBuffer()) };
    return { reason: 'no-such-page' };
  } catch {
    return { reason: 'unreachable' };
  }
}

/** What a file holds: `{ badge }`, `{ list }`, `{ keys }` or `{ reason }`. */
async function contentOf(blob, issuer) {
  if (blob.size > MAX_BYTES) return { reason: 'too-large' };
  let bytes = new Uint8Array(await blob.arrayBuffer());
  const text = blob.size < 2000 ? new TextDecoder().decode(bytes).trim() : '';
  if (/^https?:\/\/\S+$/i.test(text) && hostOf(text)) {
    const found = await bytesAt(text, issuer);
    if (found.reason) return found;
    ({ bytes } = found);
  }
  const { jws } = readBaked(bytes);
  if (jws !== undefined) {
    const isList = [payloadOf(jws).type].flat().includes('BitstringStatusListCredential');
    return isList ? { list: jws } : { badge: jws };
  }
  const object = objectOf(new TextDecoder().decode(bytes));
  if (object?.sponsorship) return { reason: 'badge-file' };
  if (!object) return { reason: 'none' };
  const { isKey, keys } = await keysOf(object, issuer);
  if (keys.length) return { keys };
  return { reason: isKey ? 'other-key' : 'none' };
}

/**
 * Sorts files and texts.
 * @param brought `{ name, blob }` of each.
 * @param issuer The one that the page trusts.
 */
export async function sort(brought, issuer) {
  const found = { badges: [], keys: [], lists: new Map(), refused: [] };
  for (const { name } of brought.slice(MAX_ITEMS)) found.refused.push({ name, reason: 'too-many' });
  for (const { name, blob } of brought.slice(0, MAX_ITEMS)) {
    const content = await contentOf(blob, issuer).catch(() => ({ reason: 'none' }));
    const same = found.badges.find(({ jws }) => jws === content.badge);
    if (same) same.names.push(name);
    else if (content.badge) found.badges.push({ names: [name], jws: content.badge });
    if (content.list) found.lists.set(payloadOf(content.list).id, content.list);
    if (content.keys) found.keys.push(...content.keys);
    if (content.reason) found.refused.push({ name, ...content });
  }
  return found;
}
