import * as z from 'zod/mini';
import { list } from './common.js';
import type { Model } from './model-type.js';
import { ContractVersion, Email, Id, Instant, Latitude, Longitude, Sha256, Text, Url } from './primitives.js';

/** A file that goes with a dataset; its digest names its version. */
const File = z.looseObject({ href: Url, bytes: z.int(), sha256: Sha256 });

/**
 * The columns of a dataset of many records (see « index » in the documentation), and its records cut into shards: `{n}`
 * in the address stands for the number of the shard, from 0. All belong to one publication.
 */
const DatasetIndex = z.looseObject({
  href: Url,
  bytes: z.int(),
  sha256: Sha256,
  /** A line `[id, title]`, in JSON, for each row of the index. */
  titles: File,
  /** A line of folded words for each row: what text search looks through. */
  text: File,
  /** `size` records in each of `count` shards, the last excepted. */
  shards: z.looseObject({ href: Url, size: z.int(), count: z.int() }),
});

/** A dataset of the catalog. `href` is relative to the catalog's own address, or absolute. */
export const DatasetDescription = z.looseObject({
  name: z.string(),
  href: Url,
  count: z.int(),
  bytes: z.int(),
  sha256: Sha256,
  schema: z.optional(Url),
  index: z.optional(DatasetIndex),
});

/**
 * A term of a vocabulary. Communes carry their position, as `broader` the SIREN of their EPCI and, when the catalog has
 * a vocabulary `cantons`, the codes of the cantons that they are in: several for a commune that is split between them.
 */
export const VocabularyTerm = z.looseObject({
  code: z.string(),
  label: Text,
  broader: z.optional(z.string()),
  cantons: list(z.string()),
  lon: z.optional(Longitude),
  lat: z.optional(Latitude),
});

/** Who publishes. */
export const Publisher = z.looseObject({
  name: Text,
  url: z.optional(Url),
  email: z.optional(Email),
  logo: z.optional(Url),
});

/** The entry of the open data: what there is, under which licence, from whom and how fresh. */
export const Catalog = z.looseObject({
  contractVersion: ContractVersion,
  title: Text,
  description: z.optional(Text),
  publisher: Publisher,
  /** SPDX identifier; `etalab-2.0` for the Licence Ouverte 2.0. */
  licence: z.string(),
  attributions: list(Text),
  updatedAt: Instant,
  /** ISO 8601 duration between two publications, `P1M`. */
  frequency: z.optional(z.string()),
  spatial: z.optional(z.looseObject({ name: Text, bbox: list(z.number()) })),
  defaultLanguage: z.string(),
  /** Whether these are demonstration data: every place that shows them says so. */
  demonstration: z.optional(z.boolean()),
  datasets: z.array(DatasetDescription),
  vocabularies: z.optional(z.record(z.string(), z.array(VocabularyTerm))),
  /** Boundaries of the Department's territories: lines or surfaces in GeoJSON, each with a `code` and a `name` when known. */
  boundaries: z.optional(
    z.looseObject({
      href: Url,
      bytes: z.int(),
      sha256: Sha256,
      /** Whom they are owed to. */
      attribution: z.optional(Text),
    }),
  ),
  /** List of the calendars to subscribe to; see `Feed`. */
  feeds: z.optional(z.looseObject({ href: Url, bytes: z.int(), sha256: Sha256, schema: z.optional(Url) })),
  /** Bank holidays of France and school holidays of Essonne's zone, for the days around those of the data. */
  holidays: z.optional(
    z.looseObject({
      href: Url,
      bytes: z.int(),
      sha256: Sha256,
      schema: z.optional(Url),
      /** Whom the school calendar is owed to. */
      attribution: z.optional(Text),
    }),
  ),
  links: z.optional(
    z.looseObject({
      home: z.optional(Url),
      legalNotice: z.optional(Url),
      privacy: z.optional(Url),
      accessibility: z.optional(Url),
      /** Address of the form, or page, where an error in the data is reported. */
      reportError: z.optional(Url),
    }),
  ),
});

/** What happened to a record, last. A removed one stays listed (tombstone), so that copies can follow. */
export const Change = z.looseObject({
  dataset: z.string(),
  id: Id,
  change: z.enum(['added', 'changed', 'removed']),
  at: Instant,
});

/** See {@link Catalog}. */
export type Catalog = Model<z.infer<typeof Catalog>>;
/** See {@link DatasetDescription}. */
export type DatasetDescription = Model<z.infer<typeof DatasetDescription>>;
/** See the `index` of a {@link DatasetDescription}. */
export type DatasetIndex = Model<z.infer<typeof DatasetIndex>>;
/** See {@link VocabularyTerm}. */
export type VocabularyTerm = Model<z.infer<typeof VocabularyTerm>>;
/** See {@link Change}. */
export type Change = Model<z.infer<typeof Change>>;
