import { CredentialError } from '../../errors/credential-error.js';

/** Form of a compact JWS: letters that need no escape in XML nor in PNG. */
const JWS = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/** Whether a text is a compact JWS, by its form alone. */
export function isJws(text: string): boolean {
  return JWS.test(text);
}

/** @throws {CredentialError} `picture`, when what is to be baked is not a compact JWS: it could be markup. */
export function requireJws(text: string, picture: string): void {
  if (isJws(text)) return;
  const details = { reason: 'what was given is not signed', raison: 'ce qui est donné n’est pas signé' };
  throw new CredentialError('picture', picture, details);
}
