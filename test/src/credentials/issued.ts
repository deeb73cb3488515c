/** An issuer, its badges and the web that serves its keys and lists. */
import {
  type BadgeCredential,
  CredentialVerifier,
  SigningKey,
  badgeAddresses,
  signCredential,
  sponsorshipCredential,
  statusListCredential,
  type CredentialInput,
  type StatusListInput,
  type VerifierOptions,
} from '../../../src/credentials/index.js';
import type { Sponsorship } from '../../../src/model/sponsorship.js';

export const root = 'https://donnees.example/';
export const addresses = badgeAddresses(root);
export const now = new Date('2026-11-23T12:00:00Z');
export const site = 'https://www.asso.example';
export const INDEX = 94_567;

export const wells: Sponsorship = {
  id: 'puits-kita',
  title: { fr: 'Puits de Kita', en: 'Wells of Kita' },
  kind: 'grant',
  start: '2024',
  end: '2026',
  decision: { number: '2024-02-0042', date: '2024-02-16' },
  sites: [site],
};

export const input: CredentialInput = {
  addresses,
  issuer: { name: 'Département de l’Essonne', url: 'https://www.essonne.fr/' },
  holder: { title: 'Asso', siret: '12345678900011', rna: 'W913001234', websites: [`${site}/`] },
  programme: {
    id: `${root}programmes/cooperation`,
    name: 'Coopération',
    description: 'Appui aux projets de coopération internationale.',
    criteria: `${root}programmes/cooperation#criteres`,
  },
  target: { url: '/projects/puits-kita/', title: 'Puits' },
  status: { list: 'r1', index: INDEX },
  now: new Date('2026-03-02T08:30:15.250Z'),
  base: root,
};

export const badge = (changes: Partial<Sponsorship> = {}): BadgeCredential =>
  sponsorshipCredential({ ...wells, ...changes }, input);

export const newKey = (): Promise<SigningKey> => SigningKey.generate(addresses.key);

export async function signedList(key: SigningKey, changes: Partial<StatusListInput> = {}): Promise<string> {
  const url = addresses.statusList('r1');
  const list = { url, issuer: addresses.issuer, withdrawn: [7], now, ...changes };
  return signCredential(await statusListCredential(list), key);
}

/** What is served, by address, and what was asked. */
export class Web {
  readonly asked: string[] = [];
  readonly #served: Map<string, unknown>;

  constructor(served: Readonly<Record<string, unknown>> = {}) {
    this.#served = new Map(Object.entries(served));
  }

  serve(url: string, content: unknown): this {
    this.#served.set(url, content);
    return this;
  }

  readonly fetch = async <Content>(url: string): Promise<Content> => {
    this.asked.push(url);
    await Promise.resolve();
    if (!this.#served.has(url)) throw new Error(`404 ${url}`);
    return this.#served.get(url) as Content;
  };

  /** Times that an address was asked for. */
  count(url: string): number {
    return this.asked.filter((asked) => asked === url).length;
  }
}

/** A web with one key and a fresh list. */
export async function webOf(key: SigningKey): Promise<Web> {
  return new Web({ [key.kid]: key.publicJwk, [addresses.statusList('r1')]: await signedList(key) });
}

export function verifierOf(web: Web, changes: Partial<VerifierOptions> = {}): CredentialVerifier {
  return new CredentialVerifier({
    trustedIssuers: [{ id: addresses.issuer }],
    fetchKey: web.fetch,
    fetchStatus: web.fetch,
    ...changes,
  });
}
