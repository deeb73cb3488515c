import { ContractError } from '../errors/index.js';
import { describeIssue } from '../messages/describe-issue.js';
import { Catalog } from '../model/catalog.js';
import { issueCode, pathToString } from '../model/read-record.js';

/** A catalog that follows the contract. @throws {ContractError} with the first place that does not, and why. */
export function readCatalog(data: unknown, where: string): Catalog {
  const parsed = Catalog.safeParse(data);
  if (parsed.success) return parsed.data;
  const [fault] = parsed.error.issues;
  const code = fault ? issueCode(fault) : 'wrong-type';
  const place = pathToString(fault?.path ?? []);
  const reasonIn = (language: 'fr' | 'en'): string => {
    const { reason } = describeIssue({ code, outcome: 'rejected' }, language);
    return place ? `${place}${language === 'fr' ? '\u00a0' : ''}: ${reason}` : reason;
  };
  throw new ContractError(where, { reason: reasonIn('en'), raison: reasonIn('fr') });
}
