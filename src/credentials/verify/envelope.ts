import { decodeBase64Url } from './base64url.js';
import { type Fields, fieldsOf } from './fields.js';
import type { CheckDetail } from './verdict.js';

/** Longest envelope that is read, in characters: a badge has about 2,000, a list of withdrawals at most a million. */
const MAX_LENGTH = 1_500_000;

/** The only members of a header that say nothing dangerous: no address to fetch, no extension to understand. */
const MEMBERS = ['alg', 'kid', 'jwk', 'typ', 'cty'];
/** OB 3.0 says `JWT`, VC-JOSE-COSE says `vc+jwt`, and issuers leave it out to please both. */
const TYPES: readonly unknown[] = [undefined, 'JWT', 'vc+jwt'];
const CONTENT_TYPES: readonly unknown[] = [undefined, 'vc'];

/** A compact JWS, read but not believed. */
export interface Envelope {
  readonly jws: string;
  readonly alg: string;
  readonly kid: string;
  readonly payload: Fields;
}

/** An envelope, or why it is refused. */
export type EnvelopeReading = Envelope | { readonly problem: CheckDetail };

/**
 * Reads a compact JWS and its header, before any key is asked for.
 * @param algorithms Those accepted: neither `none` nor a secret shared with all who verify.
 */
export function readEnvelope(jws: unknown, algorithms: readonly string[]): EnvelopeReading {
  if (typeof jws !== 'string') return { problem: 'malformed' };
  if (jws.length > MAX_LENGTH) return { problem: 'too-large' };
  const [head = '', body = '', signature = '', ...rest] = jws.split('.');
  const header = parse(head);
  const payload = parse(body);
  if (!header || !payload || rest.length || !isReadable(signature)) return { problem: 'malformed' };
  const { alg, kid, typ, cty } = header;
  if (typeof kid !== 'string' || Object.keys(header).some((name) => !MEMBERS.includes(name)))
    return { problem: 'header-member' };
  if (typeof alg !== 'string' || !algorithms.includes(alg)) return { problem: 'algorithm' };
  if (!TYPES.includes(typ) || !CONTENT_TYPES.includes(cty)) return { problem: 'media-type' };
  return { jws, alg, kid, payload };
}

/** The JSON object of a part. */
function parse(part: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(decodeBase64Url(part)));
    return fieldsOf(value) === value ? (value as Fields) : undefined;
  } catch {
    return undefined;
  }
}

function isReadable(part: string): boolean {
  try {
    return decodeBase64Url(part).length > 0;
  } catch {
    return false;
  }
}
