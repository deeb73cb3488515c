import { tokensOf } from '../../shared/presets.js';

/** Layers that a page or a visitor can choose. */
export const LAYER_NAMES = ['points', 'countries', 'links', 'partnerships'] as const;

/** Name of a layer, as the `layers` attribute spells it. */
export type LayerName = (typeof LAYER_NAMES)[number];

/** The layers of a `layers` attribute, `points countries`; the points without it, and when it names none that exists. */
export function layersOf(attribute: string | null | undefined): readonly LayerName[] {
  const named = tokensOf(attribute) ?? [];
  const known = LAYER_NAMES.filter((name) => named.includes(name));
  return known.length > 0 ? known : ['points'];
}

/**
 * Every layer to draw: those chosen, tiles, the names of countries once the rest is shown, and what Essonne has of its own.
 */
export function wantedNames(
  chosen: readonly LayerName[],
  hasTiles: boolean,
  isNearEssonne: boolean,
  isShown: boolean,
): readonly string[] {
  return [
    ...chosen,
    ...(isShown ? ['labels'] : []),
    ...(hasTiles ? ['tiles'] : []),
    ...(isNearEssonne ? ['communes', 'boundaries'] : []),
  ];
}
