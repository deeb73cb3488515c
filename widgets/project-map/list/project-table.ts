/** The projects as a table, which its headings sort. */
import type { Project } from 'essonne-international';
import { html, type TemplateResult } from 'lit';
import { dataText } from '../../shared/data-text.js';
import { formatMoney } from '../../shared/format-money.js';
import { projectYears } from '../data/project-dates.js';
import type { MapView } from '../map-view.js';
import { showMore, whereOf } from '../templates/project-list.js';
import { listedAt, unread } from './list-notes.js';
import { LIST_STEP } from '../visitor-state.js';
import { type ListMessages, listMessages } from './list-messages.js';
import { scrollSign } from './scroll-sign.js';
import { type Column, sortHeading } from './sort-heading.js';

type Name = keyof ListMessages['columns'];

/** Latest and greatest come first. */
const COLUMNS: readonly Column<Name, 'start' | 'title' | 'budget'>[] = [
  { name: 'title', key: 'title', first: 'title' },
  { name: 'where' },
  { name: 'lead' },
  { name: 'themes' },
  { name: 'status' },
  { name: 'dates', key: 'start', first: '-start' },
  { name: 'budget', key: 'budget', first: '-budget' },
];

/** The table; where it is wider than its place, it scrolls under its first column, by keyboard too. */
export function projectTable(view: MapView): TemplateResult {
  const { words, rows, visitor, language, actions } = view;
  const own = listMessages[language];
  return html`${listedAt(view)}
    <p class="table-hint no-print"><span class="scroll-hint">${own.scrollHint}</span> ${own.tableHint}</p>
    <div class="table-frame" role="region" aria-label=${words.list.label} tabindex="0" ${scrollSign()}>
      <table class="project-table" part="list">
        <caption class="visually-hidden">
          ${words.list.label}
        </caption>
        <thead>
          <tr>
            ${COLUMNS.map((column) =>
              sortHeading(column, own.columns[column.name], visitor.list.sort, (sort) =>
                actions.setList({ sort, shownCount: LIST_STEP }),
              ),
            )}
          </tr>
        </thead>
        <tbody>
          ${[...rows.subarray(0, visitor.list.shownCount)].map((row) => line(row, view))}
        </tbody>
      </table>
    </div>
    ${showMore(rows.length, view)}`;
}

function line(row: number, view: MapView): TemplateResult {
  const { actions, language, data, selectedId } = view;
  const project = view.projectOf(row);
  if (!project)
    return view.isUnread(row)
      ? html`<tr>
          <td colspan=${COLUMNS.length}>${unread(view)}</td>
        </tr>`
      : html`<tr class="waiting" aria-hidden="true">
          <td colspan=${COLUMNS.length}><div class="skeleton"></div></td>
        </tr>`;
  const cells = cellsOf(project, view);
  return html`<tr part="item" data-selected=${project.id === selectedId}>
    <th scope="row">
      <button class="open" type="button" data-id=${project.id} @click=${() => actions.open(row)}>
        <span>${dataText(project.title, language, data.catalog?.defaultLanguage)}</span>
      </button>
    </th>
    ${COLUMNS.slice(1).map(({ name }) => html`<td class=${`of-${name}`}>${cells[name]}</td>`)}
  </tr>`;
}

function cellsOf(project: Project, view: MapView): Readonly<Partial<Record<Name, string>>> {
  const { labels, text, language, words } = view;
  const { themes = [], status, totalBudget, leadOrganisation } = project;
  return {
    where: whereOf(project, view) || words.list.unplaced,
    lead: text(leadOrganisation?.name),
    themes: themes.map((code) => labels('themes', code)).join(', '),
    status: status === undefined ? '' : labels('projectStatuses', status),
    dates: projectYears(project, language, words),
    budget: totalBudget ? formatMoney(totalBudget.amount, totalBudget.currency ?? 'EUR', language) : '',
  };
}
