/** Badges really signed, and what serves them. */
import {
  type CredentialInput,
  type SigningKey,
  signCredential,
  sponsorshipCredential,
} from 'essonne-international/credentials';
import type { Sponsorship } from 'essonne-international';
import { addresses, input, newKey, signedList } from '../../src/credentials/issued.js';
import { badgeFile, FakeNetwork, freshId, thisYear } from './badge-fixtures.js';

export { addresses, INDEX, signedList } from '../../src/credentials/issued.js';

/** Address of the list of withdrawals. */
export const LIST = addresses.statusList('r1');

/** One key for the whole run: keys are kept by the page. */
export const issuerKey: Promise<SigningKey> = newKey();

/** A made-up network that serves the issuer's key and its list of withdrawals of now. */
export async function issuerNetwork(): Promise<FakeNetwork> {
  const network = new FakeNetwork();
  const key = await issuerKey;
  network.answer(key.kid, key.publicJwk);
  network.answer(LIST, await signedList(key, { now: new Date() }));
  return network;
}

/** What is signed of a badge: one that is in force, with what a test changes. */
export async function signed(
  id: string,
  changes: Partial<Sponsorship> = {},
  more: Partial<CredentialInput> = {},
): Promise<string> {
  const sponsorship: Sponsorship = {
    id,
    title: 'Soutien au projet',
    start: `${thisYear - 1}`,
    end: `${thisYear + 1}`,
    ...changes,
  };
  const document = sponsorshipCredential(sponsorship, {
    ...input,
    holder: { title: 'Les Amis du Sahel' },
    target: { url: '/projects/puits/', title: 'Puits à Dianguirdé' },
    now: new Date(),
    ...more,
  });
  return signCredential(document, await issuerKey);
}

/** Puts a signed badge on the network; its file says what was signed, but for what a test alters. @returns its identifier. */
export async function publish(
  network: FakeNetwork,
  changes: Partial<Sponsorship> = {},
  altered: Readonly<Record<string, unknown>> = {},
  file: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const id = freshId();
  network.answer(id, badgeFile({ id, ...changes, ...altered }, { credential: './credential.jwt', ...file }));
  network.answer(`${addresses.badge(id)}credential.jwt`, await signed(id, changes));
  return id;
}
