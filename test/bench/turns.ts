/** A list that begins with another of its items each turn, so that none always comes after the same. */
export const inTurn = <T>(list: readonly T[], turn: number): readonly T[] => [
  ...list.slice(turn % list.length),
  ...list.slice(0, turn % list.length),
];
