import type { SponsorshipState } from '../../../credentials/sponsorship-state.js';
import type { Mark, Palette } from '../drawing.js';
import { type Path, circle, joined, placed, polyline } from '../typeset/path.js';

/** Half of the square that the signs are drawn in, as on the badge of a page. */
const HALF = 24;
const CHECK = polyline([15, 24], [21, 31], [34, 17]);

/** Sign of each state: a photocopy loses colours. */
const SIGNS: Readonly<Record<SponsorshipState, Path>> = {
  active: CHECK,
  ended: CHECK,
  'not-yet': polyline([24, 14], [24, 24], [31, 29]),
  withdrawn: joined([polyline([17, 17], [31, 31]), polyline([31, 17], [17, 31])]),
  mismatch: joined([polyline([15, 20], [33, 20]), polyline([33, 28], [15, 28]), polyline([28, 14], [20, 34])]),
  unknown: { steps: 'MCCML', values: [19, 20, 19, 13, 29, 13, 29, 20, 29, 24, 24, 23, 24, 28, 24, 33, 24, 33.1] },
};

/** The seal of a state: full for what is in force, a ring otherwise, its rim broken when nothing is claimed. */
export function seal(
  state: SponsorshipState,
  { x, y, r }: { readonly x: number; readonly y: number; readonly r: number },
  palette: Palette,
): readonly Mark[] {
  const isFull = state === 'active';
  const isBroken = state === 'withdrawn' || state === 'unknown' || state === 'mismatch';
  const colour = isBroken ? palette.muted : palette.accent;
  const unit = r / HALF;
  return [
    {
      path: circle(x, y, r * 0.96),
      stroke: { colour, width: unit * 1.6, ...(isBroken ? { dash: unit * 4 } : {}) },
    },
    isFull
      ? { path: circle(x, y, r * 0.83), fill: colour }
      : { path: circle(x, y, r * 0.8), stroke: { colour, width: unit } },
    {
      path: placed(SIGNS[state], x - r, y - r, unit),
      stroke: { colour: isFull ? palette.onAccent : colour, width: unit * 4 },
    },
  ];
}
