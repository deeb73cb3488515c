import type { BadgeFile } from '../../credentials/badge-file.js';
import type { Language } from '../../messages/language.js';
import { textOf } from '../../model/text.js';
import type { BadgeKit } from '../kit/badge-kit.js';
import { PAGES } from './badge-page-files.js';
import { type Markup, jsonData, markup, spaced } from './html.js';
import type { PageContext } from './page-parts.js';

/** What the head of a badge's page is made from. */
export interface BadgeHeadInput {
  readonly badge: BadgeFile;
  readonly context: PageContext;
  readonly title: string;
  readonly kit: BadgeKit | undefined;
  /** Whether it is for search engines: what is withdrawn or invented is not. */
  readonly isListed: boolean;
}

/** What machines read of a badge's page: search engines, social networks. */
export function badgeHead({ badge, context, title, kit, isListed }: BadgeHeadInput): Markup {
  const { catalog, language } = context;
  const { page, alternative } = kit?.texts[language].content ?? {};
  const hasSquare = kit?.files.some(({ name }) => name === 'badge-square.png');
  const publisher = spaced(textOf(catalog.publisher.name, language, catalog.defaultLanguage), language);
  return markup`<meta name="robots" content="${isListed ? 'index, follow' : 'noindex, nofollow'}" />
    ${alternative === undefined ? undefined : markup`<meta name="description" content="${alternative}" />`}
    <meta property="og:type" content="website" />
    <meta property="og:title" content="${title}" />
    <meta property="og:site_name" content="${publisher}" />
    <meta property="og:locale" content="${language === 'fr' ? 'fr_FR' : 'en_GB'}" />
    ${alternative === undefined ? undefined : markup`<meta property="og:description" content="${alternative}" />`}
    ${page === undefined ? undefined : addresses(page, language)}
    ${
      page === undefined || !hasSquare
        ? undefined
        : markup`<meta property="og:image" content="${page}badge-square.png" />
          <meta property="og:image:type" content="image/png" />
          <meta property="og:image:width" content="1080" />
          <meta property="og:image:height" content="1080" />
          <meta property="og:image:alt" content="${alternative}" />
          <meta name="twitter:card" content="summary" />`
    }
    ${jsonData(grant(badge, context, title, page))} `;
}

/** The page's own address, and those of its two languages. */
function addresses(folder: string, language: Language): Markup {
  const own = { fr: folder, en: folder + PAGES.en } as const;
  return markup`<link rel="canonical" href="${own[language]}" />
    <link rel="alternate" hreflang="fr" href="${own.fr}" />
    <link rel="alternate" hreflang="en" href="${own.en}" />
    <meta property="og:url" content="${own[language]}" />`;
}

/** The support in the words of schema.org. */
function grant(
  { sponsorship, organisation, target }: BadgeFile,
  { catalog, language }: PageContext,
  title: string,
  page: string | undefined,
): unknown {
  const text = (value: Parameters<typeof textOf>[0]): string =>
    spaced(textOf(value, language, catalog.defaultLanguage), language);
  const types = { project: 'Project', event: 'Event', organisation: 'Organization' } as const;
  return {
    '@context': 'https://schema.org',
    '@type': 'Grant',
    name: title,
    ...(page === undefined ? {} : { url: page, image: `${page}badge-square.png` }),
    funder: {
      '@type': 'GovernmentOrganization',
      name: text(catalog.publisher.name),
      ...(catalog.publisher.url === undefined ? {} : { url: catalog.publisher.url }),
    },
    fundedItem: [
      ...(target?.title === undefined ? [] : [{ '@type': types[target.kind], name: text(target.title) }]),
      ...(organisation === undefined || target?.kind === 'organisation'
        ? []
        : [{ '@type': 'Organization', name: text(organisation.name) }]),
    ],
    ...(sponsorship.programme === undefined ? {} : { description: text(sponsorship.programme) }),
  };
}
