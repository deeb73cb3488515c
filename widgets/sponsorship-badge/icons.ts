import type { SponsorshipState } from 'essonne-international/credentials';
import { svg, type SVGTemplateResult } from 'lit';

const CHECK = 'M15 24l6 7 13-14';

/** Drawing of each state inside a seal of 48 units: a photocopy loses colours. */
const DRAWINGS: Readonly<Record<SponsorshipState, string>> = {
  active: CHECK,
  ended: CHECK,
  'not-yet': 'M24 14v10l7 5',
  withdrawn: 'M17 17l14 14m0-14L17 31',
  mismatch: 'M15 20h18m0 8H15m13-14l-8 20',
  unknown: 'M19 20c0-7 10-7 10 0 0 4-5 3-5 8m0 5v0',
};

/** Seal of a state: full only for what is in force, a ring otherwise, its rim broken when nothing is claimed. */
export function seal(state: SponsorshipState): SVGTemplateResult {
  const isWhole = state === 'active' || state === 'ended' || state === 'not-yet';
  return svg`<svg class="seal ${state}" viewBox="0 0 48 48" aria-hidden="true">
    <circle cx="24" cy="24" r="23" stroke-dasharray=${isWhole ? '0' : '5'}></circle>
    <circle cx="24" cy="24" r="19"></circle>
    <path d=${DRAWINGS[state]}></path>
  </svg>`;
}
