/**
 * An address that a file of `data/v1/` holds, as another file of the site must write it. Absolute ones stay as they are.
 * @param toRoot Way from the other file's folder to the site's root, `../../`.
 */
export function rebaseUrl(url: string | undefined, toRoot: string): string | undefined {
  if (url === undefined || /^(?:https?:)?\/\//i.test(url) || url.startsWith('/')) return url;
  return `${toRoot}data/v1/${url}`;
}
