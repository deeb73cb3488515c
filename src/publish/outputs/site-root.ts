/**
 * Root of a site, with its final `/` and nothing after: `https://donnees.example/international/`.
 * @param url An absolute address; anything else (`/`, nothing) gives `undefined`.
 */
export function siteRoot(url: string | undefined): string | undefined {
  if (!/^https?:\/\//i.test(url ?? '')) return undefined;
  const { origin, pathname } = new URL(`${url}/`);
  return `${origin}${pathname}`.replace(/\/+$/, '/');
}
