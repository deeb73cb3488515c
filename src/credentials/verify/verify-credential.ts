import { CredentialVerifier, type VerifierOptions, type VerifyOptions } from './credential-verifier.js';
import type { CredentialVerdict } from './verdict.js';

/** Verifies one signed badge. For several, a {@link CredentialVerifier} fetches keys and lists once; never throws. */
export function verifyCredential(jws: string, options: VerifierOptions & VerifyOptions): Promise<CredentialVerdict> {
  return new CredentialVerifier(options).verify(jws, options);
}
