/** What a turn of the wheel means. The page keeps its scroll unless the visitor took the wheel for the map. */

/** The fields read of a WheelEvent. */
export interface WheelInput {
  readonly deltaY: number;
  readonly deltaMode: number;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

const PIXELS_PER_LEVEL = 240;
const PIXELS_PER_LINE = 20;

/**
 * How many levels to zoom by; undefined when the wheel is the page's. A pinch on a touchpad comes as a wheel with Ctrl.
 * @param isTaken Whether the visitor has clicked the map, and not left it since.
 */
export function wheelLevels(input: WheelInput, isTaken: boolean): number | undefined {
  if (!isTaken && !input.ctrlKey && !input.metaKey) return undefined;
  const pixels = input.deltaMode === 0 ? input.deltaY : input.deltaY * PIXELS_PER_LINE;
  return Math.min(Math.max(-pixels / PIXELS_PER_LEVEL, -1), 1);
}
