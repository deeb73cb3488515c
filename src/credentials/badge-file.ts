import type { OpenCode, Text } from '../model/primitives.js';
import type { OrganisationKind, SponsorshipKind, WithdrawalReason } from '../model/vocabularies.js';

/** The period, sites and wording of a badge. */
export interface BadgeSponsorship {
  readonly id: string;
  readonly title: Text;
  readonly kind?: OpenCode<SponsorshipKind>;
  /** The publisher's label of `kind`. */
  readonly kindLabel?: Text;
  /** Words that the publisher asks for: « avec le soutien financier du Département de l'Essonne ». */
  readonly wording?: Text;
  readonly programme?: Text;
  /** First day, month or year covered (`2024`, `2024-03`, `2024-03-12`). */
  readonly start?: string;
  /** Last day, month or year covered. */
  readonly end?: string;
  /** Addresses it is issued to, absolute or relative to the file: sites, parts of sites, pages on others' sites. */
  readonly sites: readonly string[];
  /** Present when the sponsorship is no longer in force. */
  readonly withdrawn?: { readonly date?: string; readonly reason?: OpenCode<WithdrawalReason> };
}

/** What is supported. */
export interface BadgeTarget {
  readonly kind: 'project' | 'event' | 'organisation';
  readonly id: string;
  readonly title?: Text;
  /** Its page, absolute or relative to the file. */
  readonly url?: string;
}

/**
 * `badges/{id}/badge.json`: all that a badge shows, in one small file. Addresses are absolute or relative to the file
 * itself (`./` is the verification page beside it). Unknown fields are ignored.
 */
export interface BadgeFile {
  /** Version of the contract, `1` or `1.x`. */
  readonly contractVersion: string;
  /** BCP 47 tag of the texts that are plain strings; French when absent. */
  readonly defaultLanguage?: string;
  readonly sponsorship: BadgeSponsorship;
  /** Who is supported; `kind` lets the words agree (« association soutenue »). */
  readonly organisation?: { readonly id?: string; readonly name: Text; readonly kind?: OpenCode<OrganisationKind> };
  readonly target?: BadgeTarget;
  readonly publisher: { readonly name: Text; readonly url?: string; readonly logo?: string };
  /** Whether these are demonstration data: the badge says so. */
  readonly demonstration?: boolean;
  /** When the data were published: an instant, RFC 3339, or a day. */
  readonly updatedAt: string;
  /** The verification page, absolute or relative to the file. */
  readonly page: string;
  /** The signed badge, absolute or relative to the file; absent when it is not signed. */
  readonly credential?: string;
}
