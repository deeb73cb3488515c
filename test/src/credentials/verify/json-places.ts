/** JSON documents, member by member. */
type Json = Record<string, unknown>;

/** What a badge may leave out, and what a reader compares rather than relies on. */
const FREE = /^(?:evidence|awardedDate|.*\.(?:activity(?:Start|End)Date|licenseNumber|achievementType|url)|.*\d)$/;

/** The first place where a document is not made as a whole one, a list's items aside. */
export function brokenPromise(whole: unknown, found: unknown, path = ''): string | undefined {
  const kindOf = (value: unknown): string => (Array.isArray(value) ? 'list' : typeof value);
  if (found === undefined && FREE.test(path)) return undefined;
  if (kindOf(whole) !== kindOf(found) || found === null) return path;
  if (typeof whole !== 'object' || Array.isArray(whole)) return undefined;
  for (const [name, member] of Object.entries(whole as Json)) {
    const broken = brokenPromise(member, (found as Json)[name], path === '' ? name : `${path}.${name}`);
    if (broken !== undefined) return broken;
  }
  return undefined;
}

/** Ways to every member of a JSON value. */
export function placesOf(value: unknown): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => [
    [name],
    ...placesOf(member).map((place) => [name, ...place]),
  ]);
}

/** A copy of a JSON value with another member at a place. */
export function changed(value: unknown, [name, ...place]: readonly string[], by: unknown): unknown {
  if (name === undefined) return by;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as Json) }) as Json;
  copy[name] = changed(copy[name], place, by);
  return copy;
}
