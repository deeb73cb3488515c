/** The detail of a project, loaded when one is opened. */
import { type Funding, type Party, type Project, type Result, textOf } from 'essonne-international';
import { html, nothing, type TemplateResult } from 'lit';
import { dataText } from '../../shared/data-text.js';
import { formatMoney, formatNumber } from '../../shared/format.js';
import { safeUrl } from '../../shared/safe-url.js';
import { type MapView, placeLabel } from '../map-view.js';
import { detailMessages } from './detail-messages.js';
import { projectPeriod } from '../data/project-dates.js';
import { isVaguePlace } from '../data/project-points.js';
import { themeDisc, icon, buttonIcons } from '../templates/icons.js';

/** Adopted by the element when this part is loaded. */
export { styles } from './detail-styles.js';

const CURRENCY = 'EUR';

type Content = TemplateResult | string | typeof nothing;

/** The panel of one project. */
export function projectDetail(project: Project, view: MapView): TemplateResult {
  const words = detailMessages[view.language];
  const { shared, level, src, actions } = view;
  const url = safeUrl(project.url, src);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // The key closes the detail, and not the page's own dialog around the map.
    event.preventDefault();
    event.stopPropagation();
    actions.close();
  };
  return html`<article class="detail" part="detail" @keydown=${onKey}>
    <button class="back no-print" type="button" @click=${actions.close}>
      ${icon(buttonIcons.back)} ${shared.back}
    </button>
    <div class="title" id="detail-title" role="heading" aria-level=${Math.min(level + 1, 6)} tabindex="-1">
      ${text(project.title, view)}
    </div>
    ${themeTags(project, view)} ${project.summary === undefined ? nothing : html`<p>${text(project.summary, view)}</p>`}
    ${facts(project, view)}
    ${project.description === undefined ? nothing : html`<p class="long">${text(project.description, view)}</p>`}
    ${fundingTable(project, view)} ${results(project, view)} ${lessons(project, view)}
    ${needs(words.needs, project.needs, view)} ${needs(words.offers, project.offers, view)}
    ${url === undefined ? nothing : html`<p><a href=${url}>${words.url}</a></p>`}
  </article>`;
}

function text(value: Parameters<typeof textOf>[0], { language, data }: MapView): Content {
  return dataText(value, language, data.catalog?.defaultLanguage);
}

function plain(value: Parameters<typeof textOf>[0], { language, data }: MapView): string {
  return textOf(value, language, data.catalog?.defaultLanguage);
}

function section(title: string, content: unknown, { level }: MapView): TemplateResult {
  return html`<section>
    <div class="subtitle" role="heading" aria-level=${Math.min(level + 2, 6)}>${title}</div>
    ${content}
  </section>`;
}

function themeTags({ themes = [] }: Project, { words, labels }: MapView): Content {
  if (themes.length === 0) return nothing;
  return html`<ul class="tags" aria-label=${words.filters.theme}>
    ${themes.map((code) => html`<li>${themeDisc(code)} ${labels('themes', code)}</li>`)}
  </ul>`;
}

function facts(project: Project, view: MapView): TemplateResult {
  const { words, labels, language } = view;
  const detail = detailMessages[language];
  const { status, modality, leadOrganisation, totalBudget } = project;
  const codes = (vocabulary: 'countries' | 'communes', list: readonly string[] = []): string =>
    list.map((code) => labels(vocabulary, code)).join(', ');
  const rows: readonly (readonly [string, Content])[] = [
    [detail.status, status === undefined ? '' : labels('projectStatuses', status)],
    [detail.period, projectPeriod(project, language, words)],
    [detail.modality, modality === undefined ? '' : labels('modalities', modality)],
    [detail.lead, leadOrganisation ? party(leadOrganisation, view) : ''],
    [detail.partners, parties(project.partners, view)],
    [detail.cofunders, parties(project.cofunders, view)],
    [detail.places, places(project, view)],
    [detail.countries, codes('countries', project.countries)],
    [detail.communes, codes('communes', project.communes)],
    [detail.budget, totalBudget ? formatMoney(totalBudget.amount, totalBudget.currency ?? CURRENCY, language) : ''],
  ];
  return html`<dl>
    ${rows.map(([term, value]) =>
      value === '' || value === nothing
        ? nothing
        : html`<dt>${term}</dt>
            <dd>${value}</dd>`,
    )}
  </dl>`;
}

function party({ name }: Party, view: MapView): Content {
  return name === undefined ? detailMessages[view.language].unnamed : text(name, view);
}

function parties(list: readonly Party[] = [], view: MapView): Content {
  return list.length === 0
    ? nothing
    : html`<ul>
        ${list.map((each) => html`<li>${party(each, view)}</li>`)}
      </ul>`;
}

function places({ places: list = [] }: Project, view: MapView): Content {
  if (list.length === 0) return nothing;
  const { labels, language } = view;
  return html`<ul>
    ${list.map((place) => {
      const precision = isVaguePlace(place) ? detailMessages[language].precision[place.precision!] : undefined;
      const label = placeLabel(place, labels, (value) => plain(value, view));
      return html`<li>
        ${label}${precision === undefined ? nothing : html` <span class="muted">(${precision})</span>`}
      </li>`;
    })}
  </ul>`;
}

function fundingTable({ funding = [] }: Project, view: MapView): Content {
  if (funding.length === 0) return nothing;
  const detail = detailMessages[view.language];
  const rows = [...funding].sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
  return html`<table>
    <caption>
      ${detail.funding}
    </caption>
    <thead>
      <tr>
        <th scope="col">${detail.year}</th>
        <th scope="col">${detail.funder}</th>
        <th scope="col" class="amount">${detail.amount}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => fundingRow(row, view))}
    </tbody>
  </table>`;
}

function fundingRow({ year, funder, stage, amount, currency }: Funding, view: MapView): TemplateResult {
  const { labels, language } = view;
  return html`<tr>
    <td>${year ?? '—'}</td>
    <td>${funder ? party(funder, view) : '—'}</td>
    <td class="amount">
      ${formatMoney(amount, currency ?? CURRENCY, language)}
      ${stage === undefined ? nothing : html`<div class="muted">${labels('fundingStages', stage)}</div>`}
    </td>
  </tr>`;
}

function results({ results: list = [] }: Project, view: MapView): Content {
  if (list.length === 0) return nothing;
  const items = list.map(
    (result) =>
      html`<li>
        ${text(result.title, view)}
        ${result.description === undefined ? nothing : html`<p>${text(result.description, view)}</p>`}
        ${indicators(result, view)}
      </li>`,
  );
  return section(
    detailMessages[view.language].results,
    html`<ul class="bullets">
      ${items}
    </ul>`,
    view,
  );
}

function indicators({ indicators: list = [] }: Result, view: MapView): Content {
  if (list.length === 0) return nothing;
  const { language } = view;
  return html`<ul class="bullets">
    ${list.map(({ name, unit, target, actual }) => {
      const [done, planned] = [actual, target].map((value) =>
        value === undefined ? '' : formatNumber(value, language),
      );
      const figure = done && planned ? detailMessages[language].target(done, planned) : done || planned;
      return html`<li>${text(name, view)}: ${figure} ${text(unit, view)}</li>`;
    })}
  </ul>`;
}

function lessons({ lessons: list = [] }: Project, view: MapView): Content {
  if (list.length === 0) return nothing;
  const detail = detailMessages[view.language];
  const items = list.map(
    (lesson) =>
      html`<li>
        <strong>${detail[lesson.kind]}</strong>
        <p>${text(lesson.text, view)}</p>
      </li>`,
  );
  return section(
    detail.lessons,
    html`<ul>
      ${items}
    </ul>`,
    view,
  );
}

function needs(title: string, list: Project['needs'] = [], view: MapView): Content {
  if (list.length === 0) return nothing;
  return section(
    title,
    html`<ul class="bullets">
      ${list.map((need) => html`<li>${text(need.text, view)}</li>`)}
    </ul>`,
    view,
  );
}
