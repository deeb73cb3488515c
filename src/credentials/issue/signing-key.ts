import { CompactSign } from 'jose/jws/compact/sign';
import { calculateJwkThumbprint } from 'jose/jwk/thumbprint';
import { CredentialError } from '../../errors/credential-error.js';

/** A public key as it is published (RFC 7517): one bare JWK at the address that is its `kid`. */
export interface PublicJwk {
  readonly kty: 'EC';
  readonly crv: 'P-256';
  readonly x: string;
  readonly y: string;
  readonly alg: 'ES256';
  readonly use: 'sig';
  readonly kid: string;
}

/** A private key, to keep where only its owner reads. */
export interface PrivateJwk {
  readonly kty: 'EC';
  readonly crv: 'P-256';
  readonly x: string;
  readonly y: string;
  readonly d: string;
}

/** Several public keys, those of the past too: what they signed remains good. */
export interface JwkSet {
  readonly keys: readonly PublicJwk[];
}

const ECDSA = { name: 'ECDSA', namedCurve: 'P-256' } as const;

/**
 * A key that signs badges (ES256). Its private part is shown by {@link exportPrivate} alone: neither printing it, nor
 * `JSON.stringify`, nor an error gives it away.
 */
export class SigningKey {
  /** RFC 7638 thumbprint: the same for the same key, whoever computes it. */
  readonly thumbprint: string;
  /** What is published. */
  readonly publicJwk: PublicJwk;
  readonly #privateKey: CryptoKey;

  private constructor(privateKey: CryptoKey, publicJwk: PublicJwk, thumbprint: string) {
    this.#privateKey = privateKey;
    this.publicJwk = publicJwk;
    this.thumbprint = thumbprint;
  }

  /** @param kidOf Address where the public key will be served, by its thumbprint: see `badgeAddresses`. */
  static async generate(kidOf: (thumbprint: string) => string): Promise<SigningKey> {
    const { privateKey } = await crypto.subtle.generateKey(ECDSA, true, ['sign', 'verify']);
    return SigningKey.#of(privateKey, kidOf);
  }

  /**
   * A key that was kept.
   * @param text JSON of its private JWK.
   * @param where Name of the file, for the error.
   * @throws {CredentialError} `signing-key`, without a word of the text.
   */
  static async parse(text: string, kidOf: (thumbprint: string) => string, where = 'key'): Promise<SigningKey> {
    const privateKey = await readPrivateKey(text);
    if (!privateKey) throw new CredentialError('signing-key', where);
    return SigningKey.#of(privateKey, kidOf);
  }

  static async #of(privateKey: CryptoKey, kidOf: (thumbprint: string) => string): Promise<SigningKey> {
    const { x, y } = await exportJwk(privateKey);
    const thumbprint = await calculateJwkThumbprint({ kty: 'EC', crv: 'P-256', x, y });
    const publicJwk: PublicJwk = { kty: 'EC', crv: 'P-256', x, y, alg: 'ES256', use: 'sig', kid: kidOf(thumbprint) };
    return new SigningKey(privateKey, publicJwk, thumbprint);
  }

  /** Address of the public key. */
  get kid(): string {
    return this.publicJwk.kid;
  }

  /** The private key, to keep it: never in the folder that is published. */
  exportPrivate(): Promise<PrivateJwk> {
    return exportJwk(this.#privateKey);
  }

  /**
   * Signs a text: a compact JWS, whose header has `alg` and `kid` only (OB 3.0 and VC-JOSE-COSE want different `typ`).
   * Two signatures of the same text differ: keep the first.
   */
  sign(text: string): Promise<string> {
    return new CompactSign(new TextEncoder().encode(text))
      .setProtectedHeader({ alg: 'ES256', kid: this.kid })
      .sign(this.#privateKey);
  }

  /** What printing it shows. */
  toJSON(): PublicJwk {
    return this.publicJwk;
  }
}

/** Every public key, the present one first. */
export function jwkSet(keys: readonly PublicJwk[]): JwkSet {
  return { keys };
}

/** Errors of JSON and of cryptography quote what they read: none of them gets out. */
async function readPrivateKey(text: string): Promise<CryptoKey | undefined> {
  try {
    const { kty, crv, x, y, d } = JSON.parse(text) as Partial<PrivateJwk>;
    return await crypto.subtle.importKey('jwk', { kty, crv, x, y, d } as JsonWebKey, ECDSA, true, ['sign']);
  } catch {
    return undefined;
  }
}

async function exportJwk(privateKey: CryptoKey): Promise<PrivateJwk> {
  const { x = '', y = '', d = '' } = await crypto.subtle.exportKey('jwk', privateKey);
  return { kty: 'EC', crv: 'P-256', x, y, d };
}
