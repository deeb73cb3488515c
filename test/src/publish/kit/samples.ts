import type { BadgeFile } from '../../../../src/credentials/badge-file.js';
import type { Catalog } from '../../../../src/model/catalog.js';
import type { Sponsorship } from '../../../../src/model/sponsorship.js';
import type { IssuedBadge } from '../../../../src/publish/badges/issued-badge.js';
import { type BadgeKitInput, badgeKit } from '../../../../src/publish/kit/badge-kit.js';
import { kitTools } from '../../../../src/publish/node/kit-tools.js';

export const root = 'https://donnees.example/';

export const catalog: Catalog = {
  contractVersion: '1.0',
  title: 'Essai',
  publisher: { name: 'Département de l’Essonne', url: 'https://www.essonne.fr/' },
  licence: 'etalab-2.0',
  updatedAt: '2026-11-23T08:00:00Z',
  defaultLanguage: 'fr',
  datasets: [],
};

export const sponsorship: Sponsorship = {
  id: 'puits-kita',
  title: { fr: 'Soutien au projet « Puits de Kita »', en: 'Support of “Wells of Kita”' },
  kind: 'grant',
  start: '2024-02-16',
  end: '2027-12-31',
  decision: { number: '2024-02-0042', date: '2024-02-16' },
  sites: ['https://www.asso.example/'],
};

export function badgeOf(changes: Partial<Sponsorship> = {}, target = 'Puits de Kita'): BadgeFile {
  const { id, title, kind, start, end, sites = [], withdrawn, wording } = { ...sponsorship, ...changes };
  return {
    contractVersion: '1.0',
    defaultLanguage: 'fr',
    sponsorship: {
      id,
      title,
      ...(kind === undefined ? {} : { kind }),
      ...(wording === undefined ? {} : { wording }),
      ...(start === undefined ? {} : { start }),
      ...(end === undefined ? {} : { end }),
      ...(withdrawn === undefined ? {} : { withdrawn: { date: withdrawn.date } }),
      sites,
    },
    organisation: { name: 'Puits du Sahel', kind: 'association' },
    target: { kind: 'project', id: 'p', title: target },
    publisher: { name: catalog.publisher.name },
    updatedAt: catalog.updatedAt,
    page: './',
  };
}

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A text in the form of a signed badge, of which the kit reads the day. */
const credential = `${encoded({ alg: 'ES256', kid: 'k' })}.${encoded({ validFrom: '2026-09-30T22:30:00Z' })}.c2lnbg`;
export const issued: IssuedBadge = { credential, status: 'aGVhZA.bGlzdA.c2lnbg', root };

export const input: BadgeKitInput = { sponsorship, badge: badgeOf(), catalog, issued };

/** Files of a kit, by name. */
export async function filesOf(changes: Partial<BadgeKitInput> = {}): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const files = await badgeKit({ ...input, tools: await kitTools(), ...changes });
  return new Map(files.map(({ path, content }) => [path.replace(/^badges\/[^/]+\//, ''), content]));
}
