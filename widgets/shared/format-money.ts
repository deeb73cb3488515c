import type { Language } from 'essonne-international';
import { formatNumber } from './format.js';
import { numberFormatter } from './number-formatter.js';

/** Money without needless cents: « 12 500 € ». */
export function formatMoney(amount: number, currency: string, language: Language): string {
  const options = { style: 'currency', currency, maximumFractionDigits: Number.isInteger(amount) ? 0 : 2 } as const;
  try {
    return numberFormatter(language, options).format(amount);
  } catch {
    return `${formatNumber(amount, language)} ${currency}`;
  }
}
