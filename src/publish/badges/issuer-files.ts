import { BADGES_CONTEXT, CREDENTIALS_CONTEXT } from '../../credentials/credential-document.js';
import { badgeAddresses } from '../../credentials/issue/addresses.js';
import { type PublicJwk, jwkSet } from '../../credentials/issue/signing-key.js';
import type { Catalog } from '../../model/catalog.js';
import { textOf } from '../../model/text.js';
import type { OutputFile } from '../types.js';
import type { SigningState } from './signing-state.js';

/**
 * What verifiers read of the issuer: its profile, its keys one by one and as a set, and the same as a DID document.
 * Lists of withdrawals are {@link listFiles}.
 */
export function issuerFiles({ root, keys }: SigningState, catalog: Catalog): readonly OutputFile[] {
  const did = didDocument(root, keys);
  const { pathname } = new URL(root);
  return [
    json('issuer.json', issuerProfile(root, catalog)),
    json('did.json', did),
    // did:web of a whole host is looked up there, that of a folder in the folder.
    ...(pathname === '/' ? [json('.well-known/did.json', did)] : []),
    json('keys/jwks.json', jwkSet(keys)),
    ...keys.map((key) => json(`keys/${thumbprintOf(key)}.json`, key)),
  ];
}

/** The signed lists of withdrawals. */
export function listFiles({ lists }: SigningState): readonly OutputFile[] {
  return Object.entries(lists).flatMap(([name, { credential }]) =>
    credential === undefined ? [] : [{ path: `status/${name}.jwt`, content: credential }],
  );
}

/** Last part of a key's address. */
export const thumbprintOf = ({ kid }: PublicJwk): string => kid.replace(/^.*\/|\.json$/g, '');

/** Profile of the issuer (Open Badges 3.0). */
function issuerProfile(root: string, { publisher, defaultLanguage }: Catalog): object {
  const { url, email } = publisher;
  return {
    '@context': [CREDENTIALS_CONTEXT, BADGES_CONTEXT],
    id: badgeAddresses(root).issuer,
    type: ['Profile'],
    name: textOf(publisher.name, defaultLanguage),
    ...(url === undefined ? {} : { url: new URL(url, `${root}data/v1/`).href }),
    ...(email === undefined ? {} : { email }),
  };
}

/** The keys as did:web gives them. */
function didDocument(root: string, keys: readonly PublicJwk[]): object {
  const { host, pathname } = new URL(root);
  const path = pathname.split('/').filter((part) => part !== '');
  const id = ['did:web', encodeURIComponent(host), ...path.map(encodeURIComponent)].join(':');
  const methods = keys.map((publicKeyJwk) => ({
    id: `${id}#${thumbprintOf(publicKeyJwk)}`,
    type: 'JsonWebKey',
    controller: id,
    publicKeyJwk,
  }));
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/jwk/v1'],
    id,
    alsoKnownAs: [badgeAddresses(root).issuer],
    verificationMethod: methods,
    assertionMethod: methods.map((method) => method.id),
  };
}

const json = (path: string, content: object): OutputFile => ({
  path,
  content: `${JSON.stringify(content, null, 1)}\n`,
});
