/**
 * The publisher: from the tables an agent keeps to the open data, as values. Runs in browsers and in Node.
 * @module essonne-international/publish
 */
export { publish } from './publish.js';
export type { InputFile, OutputFile, Publication, PublishInput, PublishProgress } from './types.js';
export type { IssuedBadge } from './badges/issued-badge.js';
export { type SignedBadges, type Signing, signBadges } from './badges/sign-badges.js';
export {
  type SignedBadge,
  type SignedList,
  type SigningState,
  type Withdrawal,
  newSigningState,
  readSigningState,
  writeSigningState,
} from './badges/signing-state.js';
export { type Ledger, type LedgerEntry, emptyLedger, readLedger, writeLedger } from './identity/ledger.js';
export type {
  BadgeCounts,
  Counts,
  DatasetCounts,
  FileReport,
  IssueGroup,
  PublicationReport,
  ReportedIssue,
} from './report/report.js';
export type { CellKind, Column, Table } from './tables/table.js';
export { tables } from './tables/columns.js';
export { findTable } from './tables/find-table.js';
export { proposeForFile, type FileProposal } from './mapping/propose-for-file.js';
export type { ColumnGuess, GuessReason, MappingProposal } from './mapping/propose-mapping.js';
export { MAPPING_SCHEMA, mappingSchema, type FileMapping, type Mapping } from './mapping/mapping.js';
