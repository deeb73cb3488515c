/** What the badge's events carry, in `event.detail`. */
import type { CredentialCheck, CredentialState } from 'essonne-international/credentials';

/** `badge-verify`: the state is known; told again when it changes while the page is open. */
export interface BadgeVerifyDetail {
  readonly state: CredentialState;
  /** Identifier of the sponsorship. */
  readonly sponsorship: string;
  /** What was looked at; absent when the badge is not signed: its state is then what the open data say. */
  readonly checks?: readonly CredentialCheck[];
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
