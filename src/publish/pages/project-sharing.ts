/** What the page of a project says to machines: search engines, social networks, and sites that show it in a frame. */
import { type FormatContext, projectToJsonLd } from '../../formats/index.js';
import { absoluteUrl } from '../../formats/addresses.js';
import type { Project } from '../../model/project.js';
import { textOf } from '../../model/text.js';
import { type Markup, escapeHtml, jsonData, markup, spaced } from './html.js';
import type { PageContext } from './page-parts.js';

/** Sizes of the frame that is offered to other sites, in pixels; ours then asks for the height that it needs. */
const [WIDTH, HEIGHT] = [600, 700];
/** How much of a text a search engine or a social network shows. */
const DESCRIPTION_LENGTH = 200;
/** A day: how long another site may keep its copy. */
const CACHE_SECONDS = 86_400;

const LOCALES = { fr: 'fr_FR', en: 'en_GB' } as const;

/** Where the page is. Without the site's absolute address there is nothing to say to others. */
export interface Sharing extends PageContext {
  /** Absolute address of the site's root, with its final `/`. */
  readonly root?: string | undefined;
}

/** The address of the page of a project. */
const pageUrl = (project: Project, root: string): string => new URL(`projects/${project.id}/`, root).href;

function descriptionOf(project: Project, { language, catalog }: Sharing): string {
  const text = [project.summary, project.description].map((one) => textOf(one, language, catalog.defaultLanguage));
  const description = (text.find(Boolean) ?? '').replace(/\s+/g, ' ').trim();
  if (description.length <= DESCRIPTION_LENGTH) return description;
  return `${description.slice(0, DESCRIPTION_LENGTH).replace(/\s+\S*$/, '')}…`;
}

/** What stands in the head of the page: description, canonical address, OpenGraph, JSON-LD, and the way to the frame. */
export function projectHead(project: Project, sharing: Sharing): Markup {
  const { catalog, language, root } = sharing;
  const baseUrl = root === undefined ? undefined : new URL('data/v1/', root).href;
  const context: FormatContext = { catalog, language, baseUrl, now: catalog.updatedAt };
  const url = root === undefined ? undefined : pageUrl(project, root);
  const image = project.media?.find(({ kind }) => kind === 'image');
  const text = (value: Project['title'] | undefined): string => textOf(value, language, catalog.defaultLanguage);
  const properties: readonly (readonly [string, string | undefined])[] = [
    ['og:type', 'article'],
    ['og:title', text(project.title)],
    ['og:description', descriptionOf(project, sharing)],
    ['og:site_name', text(catalog.title)],
    ['og:locale', LOCALES[language]],
    ['og:url', url],
    ['og:image', absoluteUrl(image?.url, baseUrl)],
    ['og:image:alt', text(image?.alt)],
  ];
  const description = descriptionOf(project, sharing);
  return markup`${[
    // Invented projects would be found as if they were real.
    catalog.demonstration ? markup`<meta name="robots" content="noindex" />` : undefined,
    description ? markup`<meta name="description" content="${spaced(description, language)}" />` : undefined,
    ...properties.map(([name, value]) =>
      value ? markup`<meta property="${name}" content="${spaced(value, language)}" />` : undefined,
    ),
    markup`<meta name="twitter:card" content="summary" />`,
    url === undefined ? undefined : markup`<link rel="canonical" href="${url}" />`,
    url === undefined
      ? undefined
      : markup`<link rel="alternate" type="application/json+oembed" href="${url}oembed.json" title="${spaced(text(project.title), language)}" />`,
    jsonData({ ...projectToJsonLd(project, context), ...(url === undefined ? {} : { mainEntityOfPage: url }) }),
  ]}`;
}

/** The oEmbed file of a project (https://oembed.com, « rich »): a frame of the map where it is open. */
export function projectOEmbed(project: Project, sharing: Sharing & { readonly root: string }): string {
  const { catalog, language, root } = sharing;
  const title = textOf(project.title, language, catalog.defaultLanguage);
  const frame = new URL('cdn/v1/embed.html', root);
  frame.search = new URLSearchParams({ widget: 'project-map', selected: project.id, lang: language }).toString();
  const html =
    `<iframe title="${escapeHtml(title)}" src="${escapeHtml(frame.href)}" width="${WIDTH}" height="${HEIGHT}" ` +
    `frameborder="0" loading="lazy"></iframe>`;
  const response = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: textOf(catalog.publisher.name, language, catalog.defaultLanguage),
    provider_url: root,
    cache_age: CACHE_SECONDS,
    width: WIDTH,
    height: HEIGHT,
    html,
  };
  return `${JSON.stringify(response, null, 1)}\n`;
}
