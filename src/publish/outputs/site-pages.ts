import type { Catalog } from '../../model/catalog.js';
import type { IssuedBadge } from '../badges/issued-badge.js';
import type { RecordMaps } from '../derive.js';
import { badgePageScript } from '../pages/badge-page-script.js';
import { pageStyle } from '../pages/page-style.js';
import { projectPage } from '../pages/project-page.js';
import { projectOEmbed } from '../pages/project-sharing.js';
import type { OutputFile, PublishInput } from '../types.js';
import { badgeFolder } from './badge-folder.js';
import { lazyFile } from './lazy-file.js';

/** What pages are made with besides the data. */
export interface SitePagesOptions {
  readonly issued?: ReadonlyMap<string, IssuedBadge> | undefined;
  readonly kit?: PublishInput['kit'];
  /** Absolute address of the site's root, when it is known. */
  readonly root?: string | undefined;
}

/** What can be read with a browser alone: a page a project and a sponsorship, and the files of each badge. */
export async function sitePages(
  records: RecordMaps,
  catalog: Catalog,
  { issued = new Map(), kit, root }: SitePagesOptions = {},
): Promise<readonly OutputFile[]> {
  const language = catalog.defaultLanguage.startsWith('en') ? 'en' : 'fr';
  const files: OutputFile[] = [
    { path: 'assets/pages.css', content: pageStyle },
    { path: 'assets/badge-page.js', content: badgePageScript },
  ];
  for (const project of records.projects.values()) {
    const folder = `projects/${project.id}`;
    files.push(lazyFile(`${folder}/index.html`, () => projectPage(project, records, { catalog, language, root })));
    if (root !== undefined)
      files.push(lazyFile(`${folder}/oembed.json`, () => projectOEmbed(project, { catalog, language, root })));
  }
  const tools = records.sponsorships.size > 0 ? await kit?.() : undefined;
  for (const sponsorship of records.sponsorships.values())
    files.push(
      ...(await badgeFolder(sponsorship, records, catalog, { issued: issued.get(sponsorship.id), tools, root })),
    );
  return files;
}
