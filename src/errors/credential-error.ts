import { credentialWords } from '../messages/errors/credential.js';
import { type ErrorDetails, EssonneError, wordsOf } from './essonne-error.js';

const words = wordsOf(credentialWords);

/**
 * A badge cannot be signed with this key, or carried by this picture. Never holds what was read, nor an error that might:
 * a private key must not reach a log.
 */
export class CredentialError extends EssonneError {
  override readonly name = 'CredentialError';

  constructor(code: 'signing-key' | 'picture', where: string, details: ErrorDetails = {}) {
    super(code, where, details, {}, words);
  }
}
