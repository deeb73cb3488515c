import { ContractError } from '../errors/index.js';
import { Catalog } from './catalog.js';
import { pathToString } from './read-record.js';

/** A catalog that follows the contract. @throws {ContractError} with the first place that does not, and why. */
export function readCatalog(data: unknown, where: string): Catalog {
  const parsed = Catalog.safeParse(data);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new ContractError(where, `${pathToString(issue?.path ?? []) || '.'}: ${issue?.message ?? ''}`);
}
