/** What the badge's events carry, in `event.detail`. */
import type { SponsorshipState } from 'essonne-international/credentials';

/** `badge-verify`: the state is known, as the open data say. */
export interface BadgeVerifyDetail {
  readonly state: SponsorshipState;
  /** Identifier of the sponsorship. */
  readonly sponsorship: string;
}

/** `data-error`: the badge's file could not be read. */
export interface BadgeErrorDetail {
  readonly error: unknown;
}

/** The badge's events by name; all bubble and cross shadow roots. */
export interface SponsorshipBadgeEvents {
  'badge-verify': CustomEvent<BadgeVerifyDetail>;
  'data-error': CustomEvent<BadgeErrorDetail>;
}
