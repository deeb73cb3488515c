import { lookUp } from '../formats/look-up.js';
import { TRANSACTIONS } from './codes.js';
import { formsOf, textOf } from './narratives.js';
import type { TakeIssue } from './read-activity.js';
import { dayOf, sum, valueOf } from './values.js';
import { type XmlElement, attributeOf, childOf, childrenOf, wordsOf } from './xml-tree.js';

type Fields = Readonly<Record<string, unknown>>;

/** Budget of the whole activity: its budgets added, when they are in one currency. */
export function readBudget(activity: XmlElement, take: TakeIssue): Fields | undefined {
  const values = childrenOf(activity, 'budget').flatMap((budget) => {
    const value = valueOf(budget, activity);
    if (!value) take('invalid-amount', 'left-out', 'totalBudget', wordsOf(childOf(budget, 'value')) ?? '', budget.line);
    return value ? [value] : [];
  });
  const currencies = new Set(values.map(({ currency }) => currency));
  if (values.length === 0) return undefined;
  if (currencies.size > 1) {
    take('invalid-currency', 'left-out', 'totalBudget', [...currencies].join(', '), activity.line);
    return undefined;
  }
  const [currency] = currencies;
  return withoutNothing({ amount: sum(values.map(({ amount }) => amount)), currency });
}

/** One line of funding, of which several transactions are added. */
interface Line {
  readonly fields: Fields;
  readonly amounts: number[];
  readonly line: number;
}

/**
 * Transactions, added by year, funder, stage and currency: corrections come off what they correct. Who funds is the
 * provider, or whoever reports.
 */
export function readFunding(activity: XmlElement, language: string, take: TakeIssue): readonly Fields[] {
  const lines = new Map<string, Line>();
  for (const transaction of childrenOf(activity, 'transaction')) {
    const type = attributeOf(childOf(transaction, 'transaction-type'), 'code') ?? '';
    const stage = lookUp(TRANSACTIONS, type.toUpperCase());
    const value = valueOf(transaction, activity);
    if (stage === undefined || !value) {
      const what = stage === undefined ? `transaction-type ${type}` : (wordsOf(childOf(transaction, 'value')) ?? '');
      take(stage === undefined ? 'unread-element' : 'invalid-amount', 'left-out', 'funding', what, transaction.line);
      continue;
    }
    const day = value.day ?? dayOf(childOf(transaction, 'transaction-date'));
    const provider = childOf(transaction, 'provider-org') ?? childOf(activity, 'reporting-org');
    const funder = provider && textOf(formsOf([provider], language));
    const fields = withoutNothing({
      year: day === undefined ? undefined : Number(day.slice(0, 4)),
      funder: funder === undefined ? undefined : { name: funder },
      currency: value.currency,
      stage,
    });
    const key = JSON.stringify(fields);
    const line = lines.get(key) ?? { fields, amounts: [], line: transaction.line };
    line.amounts.push(value.amount);
    lines.set(key, line);
  }
  return [...lines.values()].flatMap(({ fields, amounts, line }) => {
    const amount = sum(amounts);
    if (amount >= 0) return [{ ...fields, amount }];
    take('negative-amount', 'left-out', 'funding', String(amount), line);
    return [];
  });
}

/** Fields that have a value. */
export const withoutNothing = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
