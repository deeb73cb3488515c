import type { KitTools } from '../kit/badge-kit.js';
import { lettersWithHarfbuzz } from './letters-with-harfbuzz.js';
import { paintWithResvg } from './paint-with-resvg.js';

let tools: Promise<KitTools> | undefined;

/** What pictures of badges are made with in Node; read once, when there is a badge to draw. */
export function kitTools(): Promise<KitTools> {
  tools ??= Promise.all([lettersWithHarfbuzz(), paintWithResvg()]).then(([letters, paint]) => ({ letters, paint }));
  return tools;
}
