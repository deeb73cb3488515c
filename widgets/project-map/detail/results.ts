/** What a project changed: results with their indicators, and evaluations. */
import type { Evaluation, Indicator, Project, Result } from 'essonne-international';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { formatNumber, formatPartialDate } from '../../shared/format.js';
import { safeUrl } from '../../shared/safe-url.js';
import type { MapView } from '../map-view.js';
import { detailMessages } from './detail-messages.js';
import { type Content, heading, list, section, text } from './detail-text.js';

/** The results; a bar beside a figure shows how far it is on the way to its target. */
export function results({ results: all = [] }: Project, view: MapView): Content {
  if (all.length === 0) return nothing;
  const items = all.map((result) => resultItem(result, view));
  return section(detailMessages[view.language].results, items, view);
}

function resultItem({ title, description, indicators = [] }: Result, view: MapView): TemplateResult {
  return html`<div class="result">
    ${heading(text(title, view), 2, view)}
    ${description === undefined ? nothing : html`<p class="long">${text(description, view)}</p>`}
    ${
      indicators.length === 0
        ? nothing
        : html`<ul class="indicators">
            ${indicators.map((indicator) => html`<li>${indicatorLine(indicator, view)}</li>`)}
          </ul>`
    }
  </div>`;
}

function indicatorLine(indicator: Indicator, view: MapView): TemplateResult {
  const { actual, target, baseline } = indicator;
  const words = detailMessages[view.language];
  const figure = (value: number): string => formatNumber(value, view.language);
  const aims = [
    target === undefined ? '' : words.target(figure(target)),
    baseline === undefined ? '' : words.baseline(figure(baseline)),
  ].filter(Boolean);
  const progress = progressOf(indicator);
  return html`${text(indicator.name, view)}
  ${actual === undefined ? nothing : html`<strong class="figure">${figure(actual)} ${text(indicator.unit, view)}</strong>`}
  ${aims.length === 0 ? nothing : html`<span class="muted">(${aims.join(', ')})</span>`}
  ${
    progress === undefined
      ? nothing
      : html`<svg class="progress" aria-hidden="true">
          ${svg`<rect class="whole" width="100%" height="6"></rect>
          <rect class="done" width=${`${Math.round(progress * 100)}%`} height="6"></rect>`}
        </svg>`
  }`;
}

/**
 * How much of the way from the start to the target is done, 0 to 1; it may go down, as for a rate of leaks. `undefined`
 * when it cannot be told.
 */
export function progressOf({ actual, target, baseline = 0 }: Indicator): number | undefined {
  if (actual === undefined || target === undefined || target === baseline) return undefined;
  return Math.min(1, Math.max(0, (actual - baseline) / (target - baseline)));
}

/** The evaluation reports, with their links. */
export function evaluations({ evaluations: all = [] }: Project, view: MapView): Content {
  const items = all.map((evaluation) => evaluationLine(evaluation, view));
  return section(detailMessages[view.language].evaluations, list(items, view), view);
}

function evaluationLine({ title, date, url }: Evaluation, view: MapView): TemplateResult {
  const href = safeUrl(url, view.src);
  const name = text(title, view);
  const when = date === undefined ? '' : ` (${formatPartialDate(date, view.language)})`;
  return html`${href === undefined ? name : html`<a href=${href}>${name}</a>`}${when}`;
}
