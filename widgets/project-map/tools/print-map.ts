/** Prints the map with its legend and the list; loaded when it is asked for. */
import type { Project } from 'essonne-international';
import { html, nothing, render, type TemplateResult } from 'lit';
import { dataText } from '../../shared/data-text.js';
import { formatMoney } from '../../shared/format-money.js';
import { adoptStyles } from '../../shared/lazy-part.js';
import { projectPeriod } from '../data/project-dates.js';
import { printAlone } from '../../shared/print-alone.js';
import { styles as legendStyles } from '../legend/legend.js';
import type { MapView } from '../map-view.js';
import { themeDisc } from '../templates/icons.js';
import { whereOf } from '../templates/project-list.js';
import { inLight } from './in-light.js';
import { sheetHead, sheetLegend, sheetSource } from './sheet.js';
import { styles } from './sheet-styles.js';
import { toolsMessages } from './tools-messages.js';

/** Fine enough for paper, and for the printers' own scaling. */
const PIXEL_RATIO = 2;

/** Prints a sheet of its own, made in the widget for the time of the print. */
export function printMap(view: MapView, projects: readonly Project[], root: ShadowRoot): Promise<void> {
  for (const each of [legendStyles, styles]) adoptStyles(root.host, each);
  return inLight(root.host, () => printSheet(view, projects, root));
}

async function printSheet(view: MapView, projects: readonly Project[], root: ShadowRoot): Promise<void> {
  const sheet = document.createElement('div');
  sheet.className = 'sheet printed';
  root.querySelector('.root')!.append(sheet);
  try {
    render(printedSheet(view, projects, view.actions.snapshot(PIXEL_RATIO)), sheet);
    await printAlone(sheet);
  } finally {
    render(nothing, sheet);
    sheet.remove();
  }
}

function printedSheet(view: MapView, projects: readonly Project[], map: HTMLCanvasElement | undefined): TemplateResult {
  const { selection, language } = view;
  const words = toolsMessages[language].sheet;
  const total = selection.rows.length;
  return html`${sheetHead(view, new Date())}
    ${
      map
        ? html`<div class="sheet-map">${map}</div>
            ${sheetLegend(view)}`
        : nothing
    }
    ${sheetSource(view)}
    <div class="sheet-subtitle">${words.list(projects.length)}</div>
    ${projects.length < total ? html`<p>${words.limited(projects.length, total)}</p>` : nothing}
    <ol class="sheet-list">
      ${projects.map((project) => entry(project, view))}
    </ol>`;
}

function entry(project: Project, view: MapView): TemplateResult {
  const { words, labels, text, language, data } = view;
  const { sheet, filters } = toolsMessages[language];
  const { title, summary, themes = [], status, leadOrganisation, totalBudget } = project;
  const facts = [
    whereOf(project, view),
    projectPeriod(project, language, words),
    status === undefined ? '' : labels('projectStatuses', status),
    themes.map((code) => labels('themes', code)).join(', '),
  ];
  const budget = totalBudget ? formatMoney(totalBudget.amount, totalBudget.currency ?? 'EUR', language) : '';
  const terms = [
    [sheet.lead, text(leadOrganisation?.name)],
    [sheet.budget, budget],
  ];
  const told = terms.flatMap(([term, value]) => (value ? [term! + filters.colon + value] : []));
  return html`<li>
    ${themeDisc(themes[0])}
    <div>
      <div class="entry-title">${dataText(title, language, data.catalog?.defaultLanguage)}</div>
      <p>${facts.filter(Boolean).join(' · ')}</p>
      ${told.length > 0 ? html`<p>${told.join(' · ')}</p>` : nothing}
      ${summary === undefined ? nothing : html`<p>${dataText(summary, language, data.catalog?.defaultLanguage)}</p>`}
    </div>
  </li>`;
}
