import { html, type TemplateResult } from 'lit';
import type { LazyPart } from '../shared/lazy-part.js';
import { sharedMessages } from '../shared/messages.js';
import type { CalendarContext } from './context.js';
import { skeleton } from './skeleton.js';

/** What a part shows: its shape until it is loaded, a retry when it cannot be. */
export function lazily<Module extends object>(
  part: LazyPart<Module>,
  { language }: Pick<CalendarContext, 'language'>,
  show: (module: Module) => TemplateResult,
  shape: () => TemplateResult = skeleton,
): TemplateResult {
  const { module } = part;
  if (module) return show(module);
  if (!part.hasFailed) return html`<div aria-hidden="true">${shape()}</div>`;
  const { unexpected, retry } = sharedMessages[language];
  return html`<div class="state" role="alert">
    <p>${unexpected.problem} ${unexpected.remedy}</p>
    <button type="button" class="primary" @click=${() => part.retry()}>${retry}</button>
  </div>`;
}
