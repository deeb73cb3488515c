/** A number read from a cell; `isGuess` when another reading was possible and the report should say which was taken. */
export interface ReadNumber {
  readonly value: number;
  readonly isGuess?: boolean;
}

/** Ordinary, no-break, figure, thin and narrow no-break spaces, and the apostrophes of Swiss writing. */
const GROUPING = /[\s\u00a0\u2007\u2009\u202f'’]/gu;
/** Euros only: an amount in another currency says so in its own column, and is not read here as euros. */
const EUROS = /(?:€|eur|euros?)$/iu;

/** A decimal number: `48,63`, `48.63`, `-1 250,5`. No thousands separator but spaces. */
export function readNumber(cell: string): ReadNumber | undefined {
  const text = cell.replace(GROUPING, '').replace(',', '.').replace(/^[−–]/u, '-');
  return /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(text) ? { value: Number(text) } : undefined;
}

/**
 * An amount of money: `12 250,00 €`, `1.234,56`, `1,234.56`. A lone point or comma followed by three digits separates
 * thousands (`672.832 €` is 672 832): amounts have two decimals at most, and the report says how it was read.
 */
export function readAmount(cell: string): ReadNumber | undefined {
  const text = cell.trim().replace(EUROS, '').replace(/^€/u, '').replace(GROUPING, '');
  const lastComma = text.lastIndexOf(',');
  const lastPoint = text.lastIndexOf('.');
  if (/^-?\d{1,3}[.,]\d{3}$/.test(text)) return { value: Number(text.replace(/[.,]/, '')), isGuess: true };
  if (/^-?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})+$/.test(text)) return { value: Number(text.replace(/[.,]/g, '')) };
  if (lastComma >= 0 && lastPoint >= 0) {
    const [thousands, decimal] = lastComma > lastPoint ? ['.', ','] : [',', '.'];
    const plain = text.replaceAll(thousands, '').replace(decimal, '.');
    return /^-?\d+\.\d+$/.test(plain) ? { value: Number(plain) } : undefined;
  }
  return readNumber(text);
}

/** A share of 1: `0,5`, `50 %`; `50` alone is taken for 50 %. */
export function readShare(cell: string): ReadNumber | undefined {
  const isPercent = /%\s*$/.test(cell);
  const read = readNumber(cell.replace(/%\s*$/, ''));
  if (read === undefined) return undefined;
  if (isPercent) return { value: percent(read.value) };
  return read.value > 1 && read.value <= 100 ? { value: percent(read.value), isGuess: true } : read;
}

/** An integer: `2024`, `2 024`, `2024.0`. */
export function readInteger(cell: string): ReadNumber | undefined {
  const read = readNumber(cell);
  return read !== undefined && Number.isSafeInteger(read.value) ? read : undefined;
}

/** `oui`, `non`, `vrai`, `x`, `1`… `undefined` for other words. */
export function readBoolean(cell: string): boolean | undefined {
  if (/^(?:oui|o|vrai|x|1|yes|y|true|✓|✔)$/iu.test(cell)) return true;
  return /^(?:non|n|faux|0|no|false)$/iu.test(cell) ? false : undefined;
}

const percent = (value: number): number => Number((value / 100).toFixed(6));
