/** Puts names on the map so that none covers another, nor a mark; in CSS pixels. */
import type { Target } from '../../engine/hit-test.js';

/** Where the middle of a name stands. */
export interface LabelPlace {
  readonly x: number;
  readonly y: number;
}

/** A name to place. Those that come first have the first choice. */
export interface LabelRequest {
  /** Size of the text. */
  readonly width: number;
  readonly height: number;
  /** Where its middle may stand, the best first. */
  readonly places: readonly LabelPlace[];
  /** Where what it names is. */
  readonly spot?: LabelPlace;
}

/** A name that found a place. */
export interface PlacedLabel<Request extends LabelRequest> extends LabelPlace {
  readonly request: Request;
}

/** Room kept around a name. */
const GAP = 2;
/** What is closer than this could be taken for one another. */
const NEAR = 60;

/** Gives each name the first of its places that is free; those that find none are left out. */
export function placeLabels<Request extends LabelRequest>(
  requests: readonly Request[],
  marks: readonly Target[],
): readonly PlacedLabel<Request>[] {
  const placed: PlacedLabel<Request>[] = [];
  for (const request of requests) {
    const halfWidth = request.width / 2 + GAP;
    const halfHeight = request.height / 2 + GAP;
    const free = request.places.find(
      ({ x, y }) =>
        marks.every(
          (mark) =>
            Math.hypot(Math.max(Math.abs(mark.x - x) - halfWidth, 0), Math.max(Math.abs(mark.y - y) - halfHeight, 0)) >=
            mark.radius,
        ) &&
        placed.every(
          (other) =>
            Math.abs(other.x - x) >= halfWidth + other.request.width / 2 ||
            Math.abs(other.y - y) >= halfHeight + other.request.height / 2,
        ) &&
        placed.every((other) => !isTurnedRound(request.spot, { x, y }, other.request.spot, other)),
    );
    if (free) placed.push({ request, x: free.x, y: free.y });
  }
  return placed;
}

/** Whether two names stand the other way round than what they name: the southern above the northern. */
function isTurnedRound(
  spot: LabelPlace | undefined,
  at: LabelPlace,
  other: LabelPlace | undefined,
  otherAt: LabelPlace,
): boolean {
  if (!spot || !other) return false;
  const [across, down] = [spot.x - other.x, spot.y - other.y];
  const isAcross = Math.abs(across) > Math.abs(down);
  return Math.hypot(across, down) < NEAR && (isAcross ? across * (at.x - otherAt.x) : down * (at.y - otherAt.y)) < 0;
}

/** Places below, above, right and left of a point, nearer ones first. */
export function placesAround(
  { x, y }: LabelPlace,
  { width, height }: Pick<LabelRequest, 'width' | 'height'>,
  distances: readonly number[],
): readonly LabelPlace[] {
  return distances.flatMap((distance) => [
    { x, y: y + distance + height / 2 },
    { x, y: y - distance - height / 2 },
    { x: x + distance + width / 2, y },
    { x: x - distance - width / 2, y },
  ]);
}
