import type { Catalog } from '../../model/catalog.js';
import type { Sponsorship } from '../../model/sponsorship.js';
import type { IssuedBadge } from '../badges/issued-badge.js';
import type { RecordMaps } from '../derive.js';
import { type KitTools, badgeKit } from '../kit/badge-kit.js';
import type { OutputFile } from '../types.js';
import { badgeFile } from './badge-file.js';

/** What the folder of a badge is made with. */
export interface BadgeFolderOptions {
  /** The signed badge. */
  readonly issued?: IssuedBadge | undefined;
  /** Fonts and painter; without them no picture is made. */
  readonly tools?: KitTools | undefined;
  /** Absolute address of the site's root, when it is known. */
  readonly root?: string | undefined;
}

/** All the files of a badge: what it reads, the signed badge, its page, and the pictures to take. */
export async function badgeFolder(
  sponsorship: Sponsorship,
  records: RecordMaps,
  catalog: Catalog,
  { issued, tools, root }: BadgeFolderOptions = {},
): Promise<readonly OutputFile[]> {
  const folder = `badges/${sponsorship.id}/`;
  const badge = badgeFile(sponsorship, records, catalog, issued !== undefined);
  return [
    { path: `${folder}badge.json`, content: `${JSON.stringify(badge, null, 1)}\n` },
    ...(issued ? [{ path: `${folder}credential.jwt`, content: issued.credential }] : []),
    ...(await badgeKit({ sponsorship, badge, catalog, issued, tools, root })),
  ];
}
