/**
 * What can be asked of each dataset. Several values of one filter are alternatives (OR); filters add up (AND). Codes
 * are those of the vocabularies; any other string is allowed, and simply matches nothing.
 */
import type { DatasetName } from '../model/datasets.js';
import type { OpenCode } from '../model/primitives.js';
import type {
  Attendance,
  Audience,
  EventKind,
  EventStatus,
  Modality,
  OrganisationKind,
  PartnershipKind,
  PartnershipStatus,
  ProjectStatus,
  SponsorshipKind,
  Theme,
} from '../model/vocabularies.js';

/** One value, or several alternatives. */
export type OneOrMany<T> = T | readonly T[];

/** Within `km` kilometres, as the crow flies, of a point in decimal degrees. */
export interface Near {
  readonly lon: number;
  readonly lat: number;
  readonly km: number;
}

/** What every dataset can be asked. */
export interface BaseQuery<Sort extends string> {
  readonly id?: OneOrMany<string>;
  /** Words to find, all of them, at the beginning of words; accents, case, plurals and elisions do not matter. */
  readonly text?: string;
  /** Order; a leading `-` turns it round. Ties are in the dataset's own order, then by identifier. */
  readonly sort?: Sort | `-${Sort}`;
  /** Records a page; 20 when absent, `Infinity` for all. */
  readonly limit?: number;
  /** Records to skip. */
  readonly offset?: number;
}

/** A stretch of days, both included (`2026-01-01`); a record matches when it overlaps it. */
export interface Period {
  readonly from?: string;
  readonly to?: string;
}

/**
 * Communes of Essonne by INSEE code, their groupings by SIREN, cantons by the codes of the catalog's vocabulary
 * `cantons`, or a distance from a point. A commune that is split between cantons counts in each.
 */
export interface Whereabouts {
  readonly commune?: OneOrMany<string>;
  readonly epci?: OneOrMany<string>;
  readonly canton?: OneOrMany<string>;
  readonly near?: Near;
}

/** Query of projects. `commune`, `epci`, `canton` and `near` mean the Essonne side; `organisation` any role. */
export interface ProjectQuery extends BaseQuery<'title' | 'start' | 'updated' | 'budget'>, Period, Whereabouts {
  readonly country?: OneOrMany<string>;
  readonly theme?: OneOrMany<OpenCode<Theme>>;
  readonly status?: OneOrMany<OpenCode<ProjectStatus>>;
  readonly modality?: OneOrMany<OpenCode<Modality>>;
  readonly organisation?: OneOrMany<string>;
  readonly call?: OneOrMany<string>;
  readonly year?: OneOrMany<number>;
  readonly sdg?: OneOrMany<number>;
  readonly sponsored?: boolean;
  readonly hasLessons?: boolean;
  readonly seeks?: boolean;
  readonly offers?: boolean;
}

/** Query of events. `commune`, `epci`, `canton` and `near` mean the venue. */
export interface EventQuery extends BaseQuery<'title' | 'start' | 'updated'>, Period, Whereabouts {
  readonly kind?: OneOrMany<OpenCode<EventKind>>;
  readonly theme?: OneOrMany<OpenCode<Theme>>;
  readonly status?: OneOrMany<OpenCode<EventStatus>>;
  readonly attendance?: OneOrMany<Attendance>;
  readonly audience?: OneOrMany<OpenCode<Audience>>;
  readonly organisation?: OneOrMany<string>;
  readonly project?: OneOrMany<string>;
  readonly call?: OneOrMany<string>;
  readonly superEvent?: OneOrMany<string>;
  readonly free?: boolean;
  /** Whether the event, or a venue, says how people with disabilities are received. What it says is in its words. */
  readonly hasAccessibility?: boolean;
  /** Whether it is an exhibition that can be borrowed. */
  readonly borrowable?: boolean;
}

/** Query of organisations. `country` is where they are or act. */
export interface OrganisationQuery extends BaseQuery<'title' | 'updated'>, Whereabouts {
  readonly kind?: OneOrMany<OpenCode<OrganisationKind>>;
  readonly theme?: OneOrMany<OpenCode<Theme>>;
  readonly country?: OneOrMany<string>;
  readonly sponsored?: boolean;
  readonly seeks?: boolean;
  readonly offers?: boolean;
}

/** Query of partnerships. */
export interface PartnershipQuery extends BaseQuery<'title' | 'start' | 'updated'>, Period, Whereabouts {
  readonly kind?: OneOrMany<OpenCode<PartnershipKind>>;
  readonly status?: OneOrMany<OpenCode<PartnershipStatus>>;
  readonly theme?: OneOrMany<OpenCode<Theme>>;
  readonly country?: OneOrMany<string>;
  readonly organisation?: OneOrMany<string>;
}

/** Query of calls for projects; `from` and `to` bound their deadlines. */
export interface CallQuery extends BaseQuery<'title' | 'start' | 'updated'>, Period {
  readonly theme?: OneOrMany<OpenCode<Theme>>;
  readonly country?: OneOrMany<string>;
  readonly organisation?: OneOrMany<string>;
  readonly eligibleLead?: OneOrMany<OpenCode<OrganisationKind>>;
}

/** Query of sponsorships. `target` is the identifier of what is supported. */
export interface SponsorshipQuery extends BaseQuery<'title' | 'start' | 'updated'>, Period {
  readonly kind?: OneOrMany<OpenCode<SponsorshipKind>>;
  readonly organisation?: OneOrMany<string>;
  readonly target?: OneOrMany<string>;
}

/** Query of each dataset. */
export interface Queries {
  readonly projects: ProjectQuery;
  readonly events: EventQuery;
  readonly organisations: OrganisationQuery;
  readonly partnerships: PartnershipQuery;
  readonly calls: CallQuery;
  readonly sponsorships: SponsorshipQuery;
}

/** Filters of each dataset whose values are codes: those that have facets. */
export interface FacetNames {
  readonly projects:
    | 'country'
    | 'theme'
    | 'status'
    | 'modality'
    | 'organisation'
    | 'call'
    | 'commune'
    | 'epci'
    | 'canton'
    | 'year'
    | 'sdg';
  readonly events:
    | 'kind'
    | 'theme'
    | 'status'
    | 'attendance'
    | 'audience'
    | 'organisation'
    | 'project'
    | 'call'
    | 'superEvent'
    | 'commune'
    | 'epci'
    | 'canton';
  readonly organisations: 'kind' | 'theme' | 'country' | 'commune' | 'epci' | 'canton';
  readonly partnerships: 'kind' | 'status' | 'theme' | 'country' | 'organisation' | 'commune' | 'epci' | 'canton';
  readonly calls: 'theme' | 'country' | 'organisation' | 'eligibleLead';
  readonly sponsorships: 'kind' | 'organisation' | 'target';
}

/** Filters of each dataset that are true or false. */
export interface FlagNames {
  readonly projects: 'sponsored' | 'hasLessons' | 'seeks' | 'offers';
  readonly events: 'free' | 'hasAccessibility' | 'borrowable';
  readonly organisations: 'sponsored' | 'seeks' | 'offers';
  readonly partnerships: never;
  readonly calls: never;
  readonly sponsorships: never;
}

/** How many records are true for each filter of a dataset that is true or false, the other filters applied. */
export type FlagCounts<Name extends DatasetName> = Readonly<Record<FlagNames[Name], number>>;

/** A value that records have, and how many of them, the other filters applied. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** Facets of a dataset: for each filter, its values by falling count. */
export type Facets<Name extends DatasetName> = Readonly<Record<FacetNames[Name], readonly FacetCount[]>>;
