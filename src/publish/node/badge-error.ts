import { EssonneError } from '../../errors/index.js';
import { cliMessages } from '../../messages/cli.js';
import type { WithdrawalReason } from '../../model/vocabularies.js';

/** Why nothing was done to a badge. */
export type BadgeFault =
  /** There is none of this identifier. */
  | { readonly kind: 'unknown'; /** Identifiers that look like it. */ readonly near: readonly string[] }
  /** It was withdrawn before; where that was written is where it can be changed. */
  | {
      readonly kind: 'already-withdrawn' | 'withdrawn';
      readonly date?: string | undefined;
      readonly reason?: WithdrawalReason | (string & {}) | undefined;
      readonly isInTables: boolean;
    };

/** Nothing was done to a badge, and nothing was changed. */
export class BadgeError extends EssonneError {
  override readonly name = 'BadgeError';

  /** @param id Identifier that was asked for. */
  constructor(id: string, fault: BadgeFault) {
    super(fault.kind === 'unknown' ? 'not-found' : 'unsafe-output', id, { reason: fault.kind }, {}, (language) => {
      const { faults } = cliMessages(language).badge;
      return fault.kind === 'unknown' ? faults.unknown(id, fault.near) : faults[fault.kind](id, fault);
    });
  }
}
