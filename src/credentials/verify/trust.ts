/**
 * An issuer whose badges are believed. Compiled in or given by the page's author: never read from the data, which anyone
 * may write.
 */
export interface TrustedIssuer {
  /** Its identifier, as the badges give it: `https://donnees.example/issuer.json`. */
  readonly id: string;
  /**
   * The only keys that are accepted, by their `kid`; when absent, those served from the folder `keys/` beside `id`, not
   * from anywhere on its site: sites take pictures and files of others.
   */
  readonly keys?: readonly string[];
}

/** Whether an issuer may sign with a key. */
export function isOwnKey({ id, keys }: TrustedIssuer, kid: string): boolean {
  return keys ? keys.includes(kid) : isInFolder(kid, id, 'keys/');
}

/**
 * Whether an address is in the folder of another, or below: same scheme, host and port.
 * @param folder A folder of that folder, with its final `/`.
 */
export function isInFolder(url: string, owner: string, folder = '.'): boolean {
  try {
    return new URL(url).href.startsWith(new URL(folder, owner).href);
  } catch {
    return false;
  }
}
