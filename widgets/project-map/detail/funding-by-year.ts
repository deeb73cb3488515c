/** What a project's lines of funding come to, year by year, each euro counted once. */
import type { Funding } from 'essonne-international';

/** Currency of amounts that do not tell theirs. */
export const CURRENCY = 'EUR';

/** The stages that one grant goes through, the furthest first; amounts at any other are counted apart. */
const STAGES: readonly string[] = ['spent', 'paid', 'voted', 'requested'];
const REQUESTED = 'requested';

/** Some money and where it stands; `stage` is empty when that is not said. */
export interface StageAmount {
  readonly stage: string;
  readonly amount: number;
}

/** A year that has funding; `year` is `undefined` for lines without one, which come last. */
export interface FundingYear {
  readonly year: number | undefined;
  /** What the year comes to, by stage, the furthest first. */
  readonly stages: readonly StageAmount[];
  /** What was granted: without what is only asked for. */
  readonly total: number;
  /** The lines as they are published. */
  readonly lines: readonly Funding[];
}

/** The funding of a project in one currency: currencies are never added up. */
export interface CurrencyFunding {
  readonly currency: string;
  /** The years that have lines, in order; the others are unknown, not zero. */
  readonly years: readonly FundingYear[];
  readonly stages: readonly StageAmount[];
  /** What was granted, all years together. */
  readonly total: number;
  /** Whether one grant appears at several stages and is counted once. */
  readonly hasRepeats: boolean;
}

/** Groups lines by currency (that of the first line first), then by year. */
export function fundingByYear(funding: readonly Funding[]): readonly CurrencyFunding[] {
  return [...groupBy(funding, ({ currency = CURRENCY }) => currency)].map(([currency, lines]) => {
    const counted = [...groupBy(lines, ({ year }) => year)]
      .sort(([a = Infinity], [b = Infinity]) => a - b)
      .map(([year, ofYear]) => countYear(year, ofYear));
    const stages = addUp(counted.flatMap(({ value }) => value.stages));
    return {
      currency,
      years: counted.map(({ value }) => value),
      stages,
      total: totalOf(stages),
      hasRepeats: counted.some(({ hasRepeats }) => hasRepeats),
    };
  });
}

function countYear(
  year: number | undefined,
  lines: readonly Funding[],
): { readonly value: FundingYear; readonly hasRepeats: boolean } {
  const grants = [...groupBy(lines, grantKey).values()].map((ofGrant) =>
    addUp(ofGrant.map(({ stage = '', amount }) => ({ stage, amount }))),
  );
  const stages = addUp(grants.flatMap(countOnce));
  const hasRepeats = grants.some((grant) => grant.filter(({ stage }) => STAGES.includes(stage)).length > 1);
  return { value: { year, stages, total: totalOf(stages), lines }, hasRepeats };
}

/** Lines of one funder in one year, of one nature, are taken for stages of the same grant. */
function grantKey({ funder, nature = '' }: Funding): string {
  return JSON.stringify([funder?.id ?? funder?.name ?? '', nature]);
}

/**
 * What of a grant stands at each stage: of 8,000 voted and 3,000 paid, 3,000 are paid and 5,000 still voted. What was
 * only asked for counts as long as nothing was decided.
 */
function countOnce(grant: readonly StageAmount[]): readonly StageAmount[] {
  const shares = grant.filter(({ stage }) => !STAGES.includes(stage));
  let counted = 0;
  let isDecided = false;
  for (const stage of STAGES) {
    const found = grant.find((each) => each.stage === stage);
    if (!found || (stage === REQUESTED && isDecided)) continue;
    isDecided = true;
    const amount = Math.max(0, found.amount - counted);
    if (amount > 0 || counted === 0) shares.push({ stage, amount });
    counted += amount;
  }
  return shares;
}

/** One amount a stage, the furthest first, unknown ones last. */
function addUp(amounts: readonly StageAmount[]): readonly StageAmount[] {
  const rank = ({ stage }: StageAmount): number => (STAGES.indexOf(stage) + STAGES.length + 1) % (STAGES.length + 1);
  return [...groupBy(amounts, ({ stage }) => stage)]
    .map(([stage, some]) => ({ stage, amount: sumOf(some) }))
    .sort((a, b) => rank(a) - rank(b));
}

const totalOf = (amounts: readonly StageAmount[]): number => sumOf(amounts.filter(({ stage }) => stage !== REQUESTED));

/** The sum of some amounts, whatever their stage. */
export const sumOf = (amounts: readonly StageAmount[]): number => amounts.reduce((sum, { amount }) => sum + amount, 0);

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
