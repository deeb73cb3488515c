/** Addresses of what the issuer publishes; all in one folder, from which alone a verifier fetches. */
export interface BadgeAddresses {
  /** Profile of the issuer: its identifier. */
  readonly issuer: string;
  /** The keys as a set (JWKS), for those who look for one. */
  readonly keys: string;
  /** Verification page of a badge: its identifier. */
  readonly badge: (id: string) => string;
  /** A public key, by its thumbprint: its identifier (`kid`). */
  readonly key: (thumbprint: string) => string;
  /** A signed list of withdrawals. */
  readonly statusList: (name: string) => string;
}

/**
 * Addresses under a site.
 * @param root Absolute address of the site's root, with its final `/`. It is signed: choose one that lasts.
 */
export function badgeAddresses(root: string): BadgeAddresses {
  const under = (path: string): string => new URL(path, root).href;
  return {
    issuer: under('issuer.json'),
    keys: under('keys/jwks.json'),
    badge: (id) => under(`badges/${id}/`),
    key: (thumbprint) => under(`keys/${thumbprint}.json`),
    statusList: (name) => under(`status/${name}.jwt`),
  };
}
