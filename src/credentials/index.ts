/**
 * What a sponsorship badge says: its file and its state. Pure, small, for browsers and Node alike.
 * @module essonne-international/credentials
 */
export type { BadgeFile, BadgeSponsorship, BadgeTarget } from './badge-file.js';
export { parseBadgeFile, type BadgeReading } from './parse-badge-file.js';
export { readBadgeFile } from './read-badge-file.js';
export { dayInEssonne, sponsorshipState, type SponsorshipState, type StateOptions } from './sponsorship-state.js';
