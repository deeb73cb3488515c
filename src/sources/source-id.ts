import { fingerprint } from '../model/fingerprint.js';
import { patterns } from '../model/rules.js';

/** Identifier of a record that another publisher names: as it is when the contract takes it, else made of it. */
export interface SourceId {
  readonly id: string;
  /** The other publisher's, when it is not the same. */
  readonly sourceIds?: readonly string[];
}

/** @param prefix Of identifiers that are made: `iati-`. */
export function sourceId(prefix: string, upstream: string): SourceId {
  return patterns.Id.test(upstream)
    ? { id: upstream }
    : { id: `${prefix}${fingerprint(upstream)}`, sourceIds: [upstream] };
}
