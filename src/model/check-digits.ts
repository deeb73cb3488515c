/** Check digits of the official numbers of French organisations. */

/** Whether digits sum as Luhn's formula wants, every second one doubled from the last but one on. */
function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    const counted = index % 2 === 1 ? digit * 2 : digit;
    sum += counted > 9 ? counted - 9 : counted;
  }
  return sum % 10 === 0;
}

/** Whether a text is a SIREN: 9 digits whose Luhn sum is a multiple of 10. */
export function isSiren(text: string | undefined): text is string {
  return text !== undefined && /^\d{9}$/.test(text) && isLuhn(text);
}

/**
 * Whether a text is a SIRET: 14 digits whose Luhn sum is a multiple of 10 (La Poste's establishments, SIREN 356 000
 * 000, sum to a multiple of 5 instead).
 */
export function isSiret(text: string | undefined): text is string {
  if (text === undefined || !/^\d{14}$/.test(text)) return false;
  if (isLuhn(text)) return true;
  const plain = text
    .replace(/\D/g, '')
    .split('')
    .reduce((sum, digit) => sum + Number(digit), 0);
  return text.startsWith('356000000') && plain % 5 === 0;
}
