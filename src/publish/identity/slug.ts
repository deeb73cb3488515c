import { fingerprint } from '../../model/fingerprint.js';

const MAX_ID = 64;
/** Room left for a suffix when two titles give the same slug. */
const MAX_SLUG = 56;

/**
 * Identifier made from words: `puits-de-douentza`. Cut between words; empty when no letter of it is Latin.
 * @param length Most characters.
 */
export function slugOf(text: string, length = MAX_SLUG): string {
  const slug = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/['’]/g, ' ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (slug.length <= length) return slug;
  const cut = slug.slice(0, length + 1);
  const end = cut.lastIndexOf('-');
  return cut.slice(0, end > length / 2 ? end : length).replace(/-+$/, '');
}

/** An identifier written by hand, with the allowed characters only: `PRJ 12` → `prj-12`. */
export function tidyId(id: string): string {
  return slugOf(id, MAX_ID);
}

/**
 * An identifier that nothing else has: the slug itself or, when it is taken, with a suffix that depends on what the
 * record is and not on where it stands.
 */
export function uniqueSlug(slug: string, identity: string, isTaken: (id: string) => boolean): string {
  if (slug !== '' && !isTaken(slug)) return slug;
  for (let salt = 0; ; salt++) {
    const suffix = fingerprint(salt === 0 ? identity : `${identity}#${salt}`).slice(0, 5);
    const id = slug === '' ? suffix : `${slug}-${suffix}`;
    if (!isTaken(id)) return id;
  }
}
