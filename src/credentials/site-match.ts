/** How a page relates to the sites that a badge is issued to. */
export type SiteMatch =
  /** One of them, or there is none to compare with. */
  | 'same'
  /** None of them. */
  | 'other'
  /** Cannot be told: no address of its own, or a copy shown by an archive or a translator. */
  | 'unclear';

/**
 * Platforms whose pages cannot hold a badge: a badge issued to such a page is checked by its verification page, so it
 * says nothing of the other pages where the association may show it.
 */
const PLATFORMS = [
  'facebook.com',
  'helloasso.com',
  'instagram.com',
  'linkedin.com',
  'linktr.ee',
  'tiktok.com',
  'twitter.com',
  'x.com',
  'youtube.com',
];

/** Services that show copies of others' pages, rightly: a neutral word, not an accusation. */
export const COPYISTS: readonly string[] = ['archive.org', 'archive.ph', 'googleusercontent.com', 'translate.goog'];

/**
 * Compares a page with the sites of a badge: host, port and the beginning of the path, at whole segments. `www.` and
 * the scheme do not matter (the same site answers with and without).
 * @param sites Absolute addresses, or relative to `base`; those that cannot be read decide nothing.
 * @param copyists Domains of services that show copies of others' pages.
 */
export function matchSite(page: string, sites: readonly string[], base?: string, copyists = COPYISTS): SiteMatch {
  const known = sites.flatMap((site) => addressOf(site, base) ?? []);
  const own = known.filter(({ host }) => !isUnder(host, PLATFORMS));
  const here = addressOf(page);
  if (!own.length) return known.length === sites.length ? 'same' : 'unclear';
  if (!here) return 'unclear';
  if (own.some((site) => site.host === here.host && isWithin(here.path, site.path))) return 'same';
  return isUnder(here.host, copyists) ? 'unclear' : 'other';
}

/** What a comparison with the sites of a badge can rest on: some of its own, none at all, or only pages of platforms. */
export function sitesKind(sites: readonly string[]): 'own' | 'none' | 'platforms' {
  if (!sites.length) return 'none';
  return sites.every((site) => isUnder(addressOf(site)?.host ?? '', PLATFORMS)) ? 'platforms' : 'own';
}

/**
 * Same as {@link matchSite}, the verification page counting as one of the sites.
 * @param verificationPage Absolute, or relative to `base`.
 */
export function matchPage(
  page: string,
  sites: readonly string[],
  verificationPage: string,
  base?: string,
  copyists?: readonly string[],
): SiteMatch {
  const match = matchSite(page, sites, base, copyists);
  return match === 'other' && matchSite(page, [verificationPage], base) === 'same' ? 'same' : match;
}

interface Address {
  readonly host: string;
  /** Without a final `/` or `index.html`. */
  readonly path: string;
}

function addressOf(url: string, base?: string): Address | undefined {
  try {
    const { protocol, hostname, port, pathname } = new URL(url, base);
    if (protocol !== 'https:' && protocol !== 'http:') return undefined;
    return {
      host: hostname.replace(/^www\./, '').replace(/\.$/, '') + (port && `:${port}`),
      path: pathname.replace(/\/+(?:index\.(?:html?|php))?$/, ''),
    };
  } catch {
    return undefined;
  }
}

function isWithin(path: string, prefix: string): boolean {
  return path === prefix || path.startsWith(`${prefix}/`);
}

function isUnder(host: string, domains: readonly string[]): boolean {
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}
