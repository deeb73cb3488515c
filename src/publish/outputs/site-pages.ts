import type { Catalog } from '../../model/catalog.js';
import type { RecordMaps } from '../derive.js';
import { badgePage } from '../pages/badge-page.js';
import { pageStyle } from '../pages/page-style.js';
import { projectPage } from '../pages/project-page.js';
import type { OutputFile } from '../types.js';
import { lazyFile } from './lazy-file.js';
import { badgeFile } from './badge-file.js';

/** What can be read with a browser alone: a page a project and a sponsorship, and the file that each badge reads. */
export function sitePages(records: RecordMaps, catalog: Catalog): readonly OutputFile[] {
  const language = catalog.defaultLanguage.startsWith('en') ? 'en' : 'fr';
  const files: OutputFile[] = [{ path: 'assets/pages.css', content: pageStyle }];
  for (const project of records.projects.values())
    files.push(
      lazyFile(`projects/${project.id}/index.html`, () => projectPage(project, records, { catalog, language })),
    );
  for (const sponsorship of records.sponsorships.values()) {
    const badge = badgeFile(sponsorship, records, catalog);
    files.push({ path: `badges/${sponsorship.id}/badge.json`, content: `${JSON.stringify(badge, null, 1)}\n` });
    files.push(lazyFile(`badges/${sponsorship.id}/index.html`, () => badgePage(sponsorship, badge, catalog)));
  }
  return files;
}
