import { ContractError } from '../errors/contract-error.js';
import type { BadgeFile } from './badge-file.js';
import { parseBadgeFile } from './parse-badge-file.js';

/**
 * Same as {@link parseBadgeFile}, for programs that prefer errors.
 * @param where Address or name of the file, for the error.
 * @throws {ContractError} naming the place, when the file does not follow the contract.
 */
export function readBadgeFile(data: unknown, where = 'badge.json'): BadgeFile {
  const reading = parseBadgeFile(data);
  if ('problem' in reading) throw new ContractError(where, `${reading.problem}: invalid`);
  return reading.badge;
}
