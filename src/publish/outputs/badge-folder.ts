import type { Catalog } from '../../model/catalog.js';
import type { Sponsorship } from '../../model/sponsorship.js';
import type { IssuedBadge } from '../badges/issued-badge.js';
import type { RecordMaps } from '../derive.js';
import { badgePage } from '../pages/badge-page.js';
import type { OutputFile } from '../types.js';
import { badgeFile } from './badge-file.js';
import { lazyFile } from './lazy-file.js';

/** All the files of a badge: what it reads, the signed badge, and its page. */
export function badgeFolder(
  sponsorship: Sponsorship,
  records: RecordMaps,
  catalog: Catalog,
  issued?: IssuedBadge,
): readonly OutputFile[] {
  const folder = `badges/${sponsorship.id}/`;
  const badge = badgeFile(sponsorship, records, catalog, issued !== undefined);
  return [
    { path: `${folder}badge.json`, content: `${JSON.stringify(badge, null, 1)}\n` },
    ...(issued ? [{ path: `${folder}credential.jwt`, content: issued.credential }] : []),
    lazyFile(`${folder}index.html`, () => badgePage(sponsorship, badge, catalog)),
  ];
}
