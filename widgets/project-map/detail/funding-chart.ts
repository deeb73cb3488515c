/** A project's funding: a bar a year, and the table of its lines. */
import type { Funding, Project } from 'essonne-international';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { capitalize } from '../../shared/format.js';
import { formatMoney } from '../../shared/format-money.js';
import type { MapView } from '../map-view.js';
import { detailMessages } from './detail-messages.js';
import { type Content, heading } from './detail-text.js';
import { partyName } from './facts.js';
import { type CurrencyFunding, fundingByYear, type FundingYear, type StageAmount, sumOf } from './funding-by-year.js';

/** Lines beyond which the table folds below the chart. */
const OPEN_LINES = 6;
/** Years that the chart's summary names one by one. */
const NAMED_YEARS = 4;
const BAR_HEIGHT = 14;

/** The section of the funding; a chart and a table for each currency. */
export function funding({ funding: lines = [] }: Project, view: MapView): Content {
  if (lines.length === 0) return nothing;
  const words = detailMessages[view.language];
  const all = fundingByYear(lines);
  return html`<section class="funding">
    ${heading(words.funding, 1, view)}
    ${all.map((one) => currencyFunding(one, all.length > 1 ? currencyName(one.currency, view) : '', view))}
  </section>`;
}

function currencyFunding(one: CurrencyFunding, title: string, view: MapView): TemplateResult {
  const words = detailMessages[view.language];
  const count = one.years.reduce((sum, { lines }) => sum + lines.length, 0);
  const table = fundingTable(one, [words.funding, title].filter(Boolean).join(', '), view);
  return html`${title === '' ? nothing : heading(title, 2, view)} ${one.years.length > 1 ? chart(one, view) : nothing}
  ${count > 1 ? totals(one, view) : nothing}
  ${one.hasRepeats ? html`<p class="muted">${words.countedOnce}</p>` : nothing}
  ${
    count > OPEN_LINES
      ? html`<details>
          <summary>${words.fundingLines(count)}</summary>
          ${table}
        </details>`
      : table
  }`;
}

/** « Franc CFA (BCEAO) ». */
function currencyName(code: string, { language }: MapView): string {
  return capitalize(new Intl.DisplayNames([language], { type: 'currency' }).of(code) ?? code, language);
}

/** What all comes to, at each stage; the swatches are the legend of the bars. */
function totals({ currency, stages, total }: CurrencyFunding, view: MapView): TemplateResult {
  const money = (amount: number): string => formatMoney(amount, currency, view.language);
  return html`<ul class="totals">
    ${
      stages.length > 1
        ? html`<li><span>${detailMessages[view.language].granted}</span> <strong>${money(total)}</strong></li>`
        : nothing
    }
    ${stages.map(
      ({ stage, amount }) =>
        html`<li>
          <svg class="swatch" aria-hidden="true">${segment(stage, 0, 1)}</svg>
          <span>${stageLabel(stage, view)}</span> <strong>${money(amount)}</strong>
        </li>`,
    )}
  </ul>`;
}

function stageLabel(stage: string, { labels, language }: MapView): string {
  return stage === '' ? detailMessages[language].unstaged : labels('fundingStages', stage);
}

function chart(one: CurrencyFunding, view: MapView): TemplateResult {
  const { years, currency } = one;
  const highest = Math.max(...years.map(({ stages }) => sumOf(stages)));
  return html`<div class="chart" role="img" aria-label=${summary(one, view)}>
    ${years.map((one, i) => {
      const { year, stages } = one;
      const before = years[i - 1]?.year;
      const hasGap = year !== undefined && before !== undefined && year > before + 1;
      return html`${hasGap ? html`<span class="gap" aria-hidden="true"></span>` : nothing}
        <div class="chart-year" aria-hidden="true">
          <span>${year ?? detailMessages[view.language].undated}</span>
          <svg class="track">${segments(stages, highest)}</svg>
          <span class="amount">${yearAmount(one, currency, view)}</span>
        </div>`;
    })}
  </div>`;
}

/** What was granted in a year or, when nothing was, what was asked for. */
function yearAmount({ stages, total }: FundingYear, currency: string, view: MapView): string {
  const [only] = stages;
  const money = formatMoney(total === 0 && only ? only.amount : total, currency, view.language);
  return total === 0 && only ? `${money} (${stageLabel(only.stage, view)})` : money;
}

function segments(stages: readonly StageAmount[], highest: number): unknown {
  let start = 0;
  return stages.map(({ stage, amount }) => {
    const share = highest > 0 ? amount / highest : 0;
    start += share;
    return segment(stage, start - share, share);
  });
}

/** A stretch of a bar, in shares of its width. */
function segment(stage: string, start: number, share: number): unknown {
  const percent = (value: number): string => `${Math.round(value * 1000) / 10}%`;
  return svg`<rect data-stage=${stage} x=${percent(start)} width=${percent(share)} height=${BAR_HEIGHT}></rect>`;
}

/** The chart in one line. */
function summary({ years, total, currency }: CurrencyFunding, view: MapView): string {
  const { language } = view;
  const words = detailMessages[language];
  const named = (one: FundingYear): string => {
    const amount = yearAmount(one, currency, view);
    return one.year === undefined ? words.undatedAmount(amount) : words.fundingYear(amount, String(one.year));
  };
  const dated = years.filter(({ year }) => year !== undefined);
  const [first] = dated;
  const last = dated.at(-1);
  const granted = formatMoney(total, currency, language);
  if (years.length <= NAMED_YEARS || !first || !last) return words.fundingSummary(years.map(named).join(', '), granted);
  const highest = dated.reduce((best, year) => (year.total > best.total ? year : best));
  const span = words.fundingSpan(String(first.year), String(last.year), dated.length, named(highest));
  return words.fundingSummary(span, granted);
}

/** The lines as they are published, under their years. */
function fundingTable({ years, currency }: CurrencyFunding, caption: string, view: MapView): TemplateResult {
  const words = detailMessages[view.language];
  return html`<table>
    <caption class="visually-hidden">
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.funder}</th>
        <th scope="col" class="amount">${words.amount}</th>
      </tr>
    </thead>
    ${years.map(
      ({ year, lines }) =>
        html`<tbody>
          <tr class="year">
            <th scope="rowgroup" colspan="2">${year ?? words.undated}</th>
          </tr>
          ${lines.map((line) => fundingRow(line, currency, view))}
        </tbody>`,
    )}
  </table>`;
}

function fundingRow({ funder, stage, nature, amount }: Funding, currency: string, view: MapView): TemplateResult {
  const { labels, language } = view;
  const told = [
    stage === undefined ? '' : labels('fundingStages', stage),
    // Money needs no telling.
    nature === undefined || nature === 'cash' ? '' : labels('fundingNatures', nature),
  ].filter(Boolean);
  return html`<tr>
    <td>${funder ? partyName(funder, view) : '—'}</td>
    <td class="amount">
      ${formatMoney(amount, currency, language)}
      ${told.length === 0 ? nothing : html`<div class="muted">${told.join(', ')}</div>`}
    </td>
  </tr>`;
}
