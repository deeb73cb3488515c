import type { RecordIssue } from '../model/issues.js';
import type { Language } from './language.js';
import { issuesEn } from './issues.en.js';
import { type IssueWords, issuesFr } from './issues.fr.js';

/** What is wrong with a value and what to do about it. */
export interface IssueDescription {
  readonly reason: string;
  readonly remedy: string;
}

/** The words of an issue in the reader's language; its bare code when it has none (an adapter's own). */
export function describeIssue(issue: RecordIssue, language: Language): IssueDescription {
  const catalogue: Readonly<Record<string, IssueWords>> = language === 'en' ? issuesEn : issuesFr;
  const words = Object.hasOwn(catalogue, issue.code) ? catalogue[issue.code] : undefined;
  const [reason, remedy] = (typeof words === 'function' ? words(issue) : words) ?? [issue.code, ''];
  return { reason, remedy };
}
