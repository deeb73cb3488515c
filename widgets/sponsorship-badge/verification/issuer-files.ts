/** What the badges of a page share: one verifier an issuer, so that fifty badges ask once for a key and a list. */
import { CredentialVerifier } from 'essonne-international/credentials';

const TIMEOUT_MS = 15_000;

const verifiers = new Map<string, CredentialVerifier>();

/**
 * The verifier of an issuer's badges.
 * @param issuer Address of its profile, given by the page's author: it is believed. `undefined` believes nobody.
 */
export function verifierOf(issuer: string | undefined): CredentialVerifier {
  const name = issuer ?? '';
  let verifier = verifiers.get(name);
  if (!verifier) {
    verifier = new CredentialVerifier({
      trustedIssuers: issuer === undefined ? [] : [{ id: issuer }],
      // A key never changes under its address, which is its thumbprint: any copy will do, offline too.
      fetchKey: async (url) => JSON.parse(await fetchText(url, { cache: 'force-cache' })) as unknown,
      // A copy of the list that is not asked for again could hide a withdrawal.
      fetchStatus: (url) => fetchText(url, { cache: 'no-cache' }),
    });
    verifiers.set(name, verifier);
  }
  return verifier;
}

/**
 * A signed file.
 * @throws when there is no answer, or an error's.
 */
export async function fetchText(url: string, init: RequestInit = {}): Promise<string> {
  return (await (await get(url, init)).text()).trim();
}

async function get(url: string, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(url, { ...init, credentials: 'omit', signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!response.ok) throw new Error(`${url}: HTTP ${response.status}`);
  return response;
}
