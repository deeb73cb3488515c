/**
 * A name reduced to what people agree on when they type it: no accents, case, punctuation or ligatures, and « St » for
 * « Saint ». « Saint-Michel-sur-Orge », `ST MICHEL SUR ORGE` and « St. Michel s/Orge » are one.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/\bs\//g, 'sur ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/\bsaint(e?)\b/g, 'st$1');
}
