/** Most identifiers that are proposed. */
const SHOWN = 3;

/** Identifiers that look like one that does not exist: a part of them, or a few letters away; the nearest first. */
export function nearIds(id: string, ids: Iterable<string>): readonly string[] {
  const most = Math.max(2, Math.floor(id.length / 3));
  return [...ids]
    .map((other) => ({ other, away: id !== '' && other.includes(id) ? 1 : lettersAway(id.toLowerCase(), other) }))
    .filter(({ away }) => away <= most)
    .sort((a, b) => a.away - b.away || (a.other < b.other ? -1 : 1))
    .slice(0, SHOWN)
    .map(({ other }) => other);
}

/** How many letters must be put in, taken out or changed to go from a word to another (Levenshtein). */
function lettersAway(from: string, to: string): number {
  let row = [...to.split(''), ''].map((_, index) => index);
  for (const [rank, letter] of from.split('').entries()) {
    const next = [rank + 1];
    for (const [index, other] of to.split('').entries())
      next.push(Math.min(row[index]! + (letter === other ? 0 : 1), row[index + 1]! + 1, next[index]! + 1));
    row = next;
  }
  return row.at(-1)!;
}
