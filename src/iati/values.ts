import { patterns } from '../model/rules.js';
import { type XmlElement, attributeOf, childOf, wordsOf } from './xml-tree.js';

/** Number of an element or an attribute: `3000`, `3,000.00`, with spaces; `undefined` when it is none. */
export function numberOf(text: string | undefined): number | undefined {
  const plain = text?.replace(/[\s\u00a0\u202f]/g, '');
  if (plain === undefined || !/^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(plain)) return undefined;
  return Number(plain.replace(/,/g, ''));
}

/** Day of an element: its `iso-date`, with or without a time or a zone; else its text when that is a day. */
export function dayOf(element: XmlElement | undefined): string | undefined {
  const day = (attributeOf(element, 'iso-date') ?? wordsOf(element) ?? '').replace(
    /^(\d{4}-\d{2}-\d{2})[TZ+ ].*$/,
    '$1',
  );
  return patterns.PartialDate.test(day) ? day : undefined;
}

/** An amount of money and its day. */
export interface Value {
  readonly amount: number;
  /** ISO 4217; the activity's own when the value tells none. */
  readonly currency: string | undefined;
  readonly day: string | undefined;
}

/** The `value` of a budget or a transaction. */
export function valueOf(element: XmlElement, activity: XmlElement): Value | undefined {
  const value = childOf(element, 'value');
  const amount = numberOf(wordsOf(value));
  if (amount === undefined) return undefined;
  const day = attributeOf(value, 'value-date')?.slice(0, 10);
  return {
    amount,
    currency: (attributeOf(value, 'currency') ?? attributeOf(activity, 'default-currency'))?.toUpperCase(),
    day: day !== undefined && patterns.Day.test(day) ? day : undefined,
  };
}

/** Amounts in a currency are added in whole cents: sums of decimals drift. */
export const sum = (amounts: readonly number[]): number =>
  amounts.reduce((total, amount) => total + Math.round(amount * 100), 0) / 100;
