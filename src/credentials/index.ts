/**
 * Sponsorship badges: what a badge's file says, and signed badges (Open Badges 3.0) to issue, bake and verify. For browsers
 * and Node alike; a bundler keeps only what is used.
 * @module essonne-international/credentials
 */
export { CredentialError } from '../errors/credential-error.js';
export type { BadgeFile, BadgeSponsorship, BadgeTarget } from './badge-file.js';
export { parseBadgeFile, type BadgeReading } from './parse-badge-file.js';
export { readBadgeFile } from './read-badge-file.js';
export { dayInEssonne, sponsorshipState, type SponsorshipState, type StateOptions } from './sponsorship-state.js';
export type {
  BadgeCredential,
  IdentityObject,
  IssuerProfile,
  JwtClaims,
  SponsorshipAchievement,
  StatusEntry,
  StatusListCredential,
} from './credential-document.js';
export { WORD_IDENTITIES } from './credential-document.js';
export { CredentialVerifier, type VerifierOptions, type VerifyOptions } from './verify/credential-verifier.js';
export { verifyCredential } from './verify/verify-credential.js';
export type { TrustedIssuer } from './verify/trust.js';
export type { CheckDetail, CheckName, CredentialCheck, CredentialState, CredentialVerdict } from './verify/verdict.js';
export { badgeAddresses, type BadgeAddresses } from './issue/addresses.js';
export { sponsorshipCredential, type BadgeProgramme, type CredentialInput } from './issue/sponsorship-credential.js';
export { SigningKey, jwkSet, type JwkSet, type PrivateJwk, type PublicJwk } from './issue/signing-key.js';
export { signCredential } from './issue/sign-credential.js';
export { isStillListed, isStillSigned, statusListEnd } from './issue/reuse.js';
export { STATUS_LIST_LENGTH, hasStatusBit, statusBits } from './status-list/bits.js';
export { encodeStatusList } from './status-list/encode-list.js';
export { decodeStatusList, type StatusListReading } from './status-list/decode-list.js';
export { drawStatusIndex, type FillRandom } from './status-list/draw-index.js';
export {
  STATUS_LIST_TTL_MS,
  STATUS_LIST_VALIDITY_MS,
  statusListCredential,
  type StatusListInput,
} from './status-list/status-list-credential.js';
export { bakePng, unbakePng } from './bake/png.js';
export { bakeSvg, unbakeSvg } from './bake/svg.js';
export { readBaked, type BakedReading } from './bake/read-baked.js';
