import type { Catalog } from '../../model/catalog.js';
import type { IssuedBadge } from '../badges/issued-badge.js';
import type { RecordMaps } from '../derive.js';
import { pageStyle } from '../pages/page-style.js';
import { projectPage } from '../pages/project-page.js';
import type { OutputFile } from '../types.js';
import { badgeFolder } from './badge-folder.js';
import { lazyFile } from './lazy-file.js';

/** What can be read with a browser alone: a page a project and a sponsorship, and the files of each badge. */
export function sitePages(
  records: RecordMaps,
  catalog: Catalog,
  issued: ReadonlyMap<string, IssuedBadge> = new Map(),
): readonly OutputFile[] {
  const language = catalog.defaultLanguage.startsWith('en') ? 'en' : 'fr';
  const files: OutputFile[] = [{ path: 'assets/pages.css', content: pageStyle }];
  for (const project of records.projects.values())
    files.push(
      lazyFile(`projects/${project.id}/index.html`, () => projectPage(project, records, { catalog, language })),
    );
  for (const sponsorship of records.sponsorships.values())
    files.push(...badgeFolder(sponsorship, records, catalog, issued.get(sponsorship.id)));
  return files;
}
