/** What a page needs that verifies badges which are brought to it: built as `cdn/verifier.js`. */
import { en } from './en.js';
import { fr } from './fr.js';

export { readBaked, verifyCredential } from 'essonne-international/credentials';

/** Words of each check and of what keeps it from passing, by language. */
export const proofWords = { fr, en } as const;
