import type { TemplateResult } from 'lit';
import type { LazyPart } from '../../shared/lazy-part.js';
import { errorState } from '../../shared/states.js';
import type { MapView } from '../map-view.js';

/** What a part draws, once it is there; what to do when it cannot be had. */
export function drawn<Module extends object>(
  part: LazyPart<Module>,
  { shared, language }: MapView,
  draw: (module: Module) => TemplateResult,
): TemplateResult | undefined {
  if (part.hasFailed) return errorState(shared.unexpected, language, () => part.retry());
  return part.module && draw(part.module);
}
