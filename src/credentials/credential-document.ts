/** Documents that are signed: Open Badges 3.0 on Verifiable Credentials 2.0, and Bitstring Status List 1.0. */

/** Context of every document. */
export const CREDENTIALS_CONTEXT = 'https://www.w3.org/ns/credentials/v2';
/** Context of the badges that are issued. */
export const BADGES_CONTEXT = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';
/** `identityType` of the sites that a badge is issued to. */
export const SITE_IDENTITY = 'ext:origin';
/**
 * `identityType` of what a badge says besides: code of the kind of support, words that the publisher asks for, what kind of
 * thing is supported, what kind of organisation holds it, and `true` where the data are a demonstration. No hyphen: the
 * JSON Schema of Open Badges takes none.
 */
export const WORD_IDENTITIES = {
  kind: 'ext:kind',
  wording: 'ext:wording',
  target: 'ext:target',
  holder: 'ext:holder',
  demonstration: 'ext:demonstration',
} as const;

/** Who signs. */
export interface IssuerProfile {
  /** Address of the profile, in the folder that holds keys, lists and badges. */
  readonly id: string;
  readonly type: readonly ['Profile'];
  readonly name: string;
  readonly url?: string;
}

/** A fact about who holds a badge: its name, its SIRET, a site that it is issued to. */
export interface IdentityObject {
  readonly type: 'IdentityObject';
  readonly hashed: false;
  readonly identityType: string;
  /** The value itself, as `hashed` says. */
  readonly identityHash: string;
}

/** Place of a badge in a list of withdrawals. */
export interface StatusEntry {
  readonly id: string;
  readonly type: 'BitstringStatusListEntry';
  readonly statusPurpose: 'revocation';
  /** Decimal digits. */
  readonly statusListIndex: string;
  /** Address of the signed list. */
  readonly statusListCredential: string;
}

/** Programme that a sponsorship is given under. */
export interface SponsorshipAchievement {
  readonly id: string;
  readonly type: readonly ['Achievement'];
  readonly achievementType: 'ext:Sponsorship';
  readonly name: string;
  readonly description: string;
  readonly criteria: { readonly id: string };
}

/** A sponsorship, in the words of Open Badges 3.0. Dates are RFC 3339 instants. */
export interface BadgeCredential {
  readonly '@context': readonly string[];
  /** Address of the verification page. */
  readonly id: string;
  readonly type: readonly string[];
  readonly issuer: IssuerProfile;
  readonly validFrom: string;
  readonly awardedDate?: string;
  readonly name: string;
  readonly credentialSubject: {
    readonly id: string;
    readonly type: readonly ['AchievementSubject'];
    readonly activityStartDate?: string;
    readonly activityEndDate?: string;
    /** Number of the decision. */
    readonly licenseNumber?: string;
    readonly identifier: readonly IdentityObject[];
    readonly achievement: SponsorshipAchievement;
  };
  /** What is supported. */
  readonly evidence?: readonly { readonly id: string; readonly type: readonly ['Evidence']; readonly name: string }[];
  readonly credentialStatus: StatusEntry;
}

/** A list of withdrawals, as it is signed. */
export interface StatusListCredential {
  readonly '@context': readonly string[];
  readonly id: string;
  readonly type: readonly string[];
  readonly issuer: string;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly credentialSubject: {
    readonly id: string;
    readonly type: 'BitstringStatusList';
    readonly statusPurpose: 'revocation';
    /** `u`, then base64url of the bits' gzip. */
    readonly encodedList: string;
    /** How long a copy may be used before asking again, milliseconds. */
    readonly ttl: number;
  };
}

/** What a JWT repeats of a document, so that plain JWT libraries understand it. Times in seconds. */
export interface JwtClaims {
  readonly iss: string;
  readonly jti: string;
  readonly sub: string;
  readonly nbf: number;
  readonly exp?: number;
}
