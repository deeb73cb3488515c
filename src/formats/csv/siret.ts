/**
 * Whether a text is a SIRET: 14 digits whose Luhn sum is a multiple of 10 (La Poste's establishments, SIREN 356 000
 * 000, sum to a multiple of 5 instead).
 */
export function isSiret(text: string | undefined): text is string {
  if (text === undefined || !/^\d{14}$/.test(text)) return false;
  let luhn = 0;
  let plain = 0;
  for (let index = 0; index < 14; index += 1) {
    const digit = Number(text[index]);
    const doubled = index % 2 === 0 ? digit * 2 : digit;
    luhn += doubled > 9 ? doubled - 9 : doubled;
    plain += digit;
  }
  return luhn % 10 === 0 || (text.startsWith('356000000') && plain % 5 === 0);
}
