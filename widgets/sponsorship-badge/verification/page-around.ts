/** Where a badge in a frame is shown: what the sites that it is issued to are compared with. Fetched in frames alone. */
import type { CredentialVerdict } from 'essonne-international/credentials';
import { hostOf } from './host-of.js';

/** No address: no site can be compared. */
const NOWHERE = 'null';

/** Address of the page around the frame, or its origin alone. */
export interface ShownAt {
  readonly page: string;
  readonly isOriginAlone?: boolean;
}

/** In a frame, whoever looks is on the page around it: of another site's, a browser tells no more than the origin. */
export function shownAround(): ShownAt {
  try {
    const { href, origin: around } = parent.location;
    return { page: around === NOWHERE ? around : href };
  } catch {
    // Firefox has no `ancestorOrigins`; a frame that was moved about has itself as a referrer.
    const ancestors = (location as Partial<Location>).ancestorOrigins;
    const referrer = originOf(document.referrer);
    const page = ancestors?.[0] ?? (referrer === origin ? NOWHERE : referrer);
    return { page, isOriginAlone: true };
  }
}

/** Whether a part of the very site around the frame may be the one that the badge is issued to. */
export const maySite = (
  { page, isOriginAlone }: ShownAt,
  { checks }: CredentialVerdict,
  sites: readonly string[],
): boolean =>
  Boolean(isOriginAlone) &&
  checks.some(({ detail }) => detail === 'other-site') &&
  sites.some((site) => hostOf(site) === hostOf(page));

function originOf(address: string): string {
  try {
    return new URL(address).origin;
  } catch {
    return NOWHERE;
  }
}
