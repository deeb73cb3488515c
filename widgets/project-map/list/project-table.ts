/** The projects as a table, which its headings sort. */
import type { Project } from 'essonne-international';
import { html, nothing, type TemplateResult } from 'lit';
import { dataText } from '../../shared/data-text.js';
import { formatMoney } from '../../shared/format-money.js';
import { projectYears } from '../data/project-dates.js';
import type { MapView } from '../map-view.js';
import { showMore, whereOf } from '../templates/project-list.js';
import { listedAt, unread } from './list-notes.js';
import { LIST_STEP, type ListSort } from '../visitor-state.js';
import { type ListMessages, listMessages } from './list-messages.js';
import { scrollSign } from './scroll-sign.js';

type Column = keyof ListMessages['columns'];
type Key = 'start' | 'title' | 'budget';

/** Columns with what they are sorted by, if anything, and which way at first: latest and greatest come first. */
const COLUMNS: readonly { readonly name: Column; readonly key?: Key; readonly first?: ListSort }[] = [
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
  const { words, rows, visitor, language } = view;
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
            ${COLUMNS.map((column) => heading(column, own, view))}
          </tr>
        </thead>
        <tbody>
          ${[...rows.subarray(0, visitor.list.shownCount)].map((row) => line(row, view))}
        </tbody>
      </table>
    </div>
    ${showMore(rows.length, view)}`;
}

function heading(
  { name, key, first }: (typeof COLUMNS)[number],
  own: ListMessages,
  { visitor, actions }: MapView,
): TemplateResult {
  const { sort } = visitor.list;
  if (!key || !first) return html`<th scope="col" class=${`of-${name}`}>${own.columns[name]}</th>`;
  const isSorted = sort === key || sort === `-${key}`;
  const turned = sort.startsWith('-') ? key : (`-${key}` as const);
  const direction = isSorted ? (sort.startsWith('-') ? 'descending' : 'ascending') : 'none';
  const press = (): void => actions.setList({ sort: isSorted ? turned : first, shownCount: LIST_STEP });
  return html`<th scope="col" class=${`of-${name}`} aria-sort=${direction}>
    <button class="link" type="button" @click=${press}>
      ${own.columns[name]}<span class="arrow" aria-hidden="true"
        >${direction === 'none' ? nothing : direction === 'ascending' ? '▲' : '▼'}</span
      >
    </button>
  </th>`;
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

function cellsOf(project: Project, view: MapView): Readonly<Partial<Record<Column, string>>> {
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
