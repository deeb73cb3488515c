/** What signing a badge gave. */
export interface IssuedBadge {
  /** The badge, a compact JWS. */
  readonly credential: string;
  /** Signed status list of the day, for pages that are offline. */
  readonly status: string;
  /** Absolute address of the site's root that it is signed for, with its final `/`. */
  readonly root: string;
}
