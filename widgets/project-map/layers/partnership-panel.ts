/** All that is known of a partnership. */
import type { Agreement, Partnership, Party, Place, Selection, Text } from 'essonne-international';
import { html, nothing, type TemplateResult } from 'lit';
import { dataText } from '../../shared/data-text.js';
import { formatPartialDate } from '../../shared/format.js';
import { safeUrl } from '../../shared/safe-url.js';
import { isVaguePlace } from '../data/project-points.js';
import { panel, type PanelContent } from '../legend/panel-part.js';
import type { MapView } from '../map-view.js';
import { themeDisc } from '../templates/icons.js';
import { type PartnershipMessages, partnershipMessages } from './partnership-messages.js';

/** Projects listed at most: the filters find the others. */
const MOST_PROJECTS = 20;

type Content = TemplateResult | string | typeof nothing;

/** The panel of one partnership. */
export function partnershipPanel(partnership: Partnership, view: MapView, back?: PanelContent['back']): TemplateResult {
  const words = partnershipMessages[view.language];
  const { title, summary } = partnership;
  const url = safeUrl(partnership.url, view.src);
  const body = html`${summary === undefined ? nothing : html`<p>${text(summary, view)}</p>`}
    <dl>
      ${facts(partnership, words, view).map(([term, value]) =>
        value === '' || value === nothing
          ? nothing
          : html`<dt>${term}</dt>
              <dd>${value}</dd>`,
      )}
    </dl>
    ${url === undefined ? nothing : html`<p><a href=${url}>${words.url}</a></p>`} ${projects(partnership, words, view)}`;
  return panel(view, { title: text(title, view), body, ...(back && { back }) });
}

function text(value: Text | undefined, { language, data }: MapView): Content {
  return dataText(value, language, data.catalog?.defaultLanguage);
}

function facts(
  partnership: Partnership,
  words: PartnershipMessages,
  view: MapView,
): readonly (readonly [string, Content])[] {
  const { labels, language } = view;
  const { parties = [], kind, since, until, status, places = [], communes = [], themes = [], agreement } = partnership;
  const date = (value: string | undefined): string => (value === undefined ? '' : formatPartialDate(value, language));
  return [
    [words.status, status === undefined ? '' : labels('partnershipStatuses', status)],
    [words.kind, kind === undefined ? '' : labels('partnershipKinds', kind)],
    [words.sinceTerm, date(since)],
    [words.until, date(until)],
    [words.parties, items(parties.map((party) => nameOf(party, words, view)))],
    [words.communes, communes.map((code) => labels('communes', code)).join(', ')],
    [words.places, items(places.map((place) => placeName(place, words, view)))],
    [words.themes, items(themes.map((code) => html`${themeDisc(code)} ${labels('themes', code)}`))],
    [words.agreement, agreement ? agreementText(agreement, words, view) : ''],
  ];
}

function items(contents: readonly Content[]): Content {
  return contents.length === 0
    ? nothing
    : html`<ul>
        ${contents.map((content) => html`<li>${content}</li>`)}
      </ul>`;
}

function nameOf({ name }: Party, words: PartnershipMessages, view: MapView): Content {
  return name === undefined ? words.unnamed : text(name, view);
}

function placeName(place: Place, words: PartnershipMessages, view: MapView): Content {
  const name = view.placeLabel(place);
  return isVaguePlace(place) ? html`${name} <span class="muted">(${words.approximate})</span>` : name;
}

function agreementText(
  { title, start, end, url }: Agreement,
  words: PartnershipMessages,
  view: MapView,
): TemplateResult {
  const name = title === undefined ? words.signed : text(title, view);
  const href = safeUrl(url, view.src);
  const date = (value: string | undefined): string =>
    value === undefined ? '' : formatPartialDate(value, view.language);
  const years = words.years(date(start), date(end));
  return html`${href === undefined ? name : html`<a href=${href}>${name}</a>`}${years ? `, ${years}` : nothing}`;
}

function projects(partnership: Partnership, words: PartnershipMessages, view: MapView): Content {
  const rows = sharedRows(partnership, view.selection).slice(0, MOST_PROJECTS);
  if (rows.length === 0) return nothing;
  return html`<div class="panel-subtitle" role="heading" aria-level=${Math.min(view.level + 2, 6)}>
      ${words.projects}
    </div>
    <ul class="entries">
      ${rows.map((row) => projectItem(row, view))}
    </ul>`;
}

function projectItem(row: number, view: MapView): TemplateResult {
  const project = view.projectOf(row);
  // Read a moment later: the shape of what comes.
  if (!project) return html`<li aria-hidden="true"><div class="skeleton"></div></li>`;
  return html`<li>
    ${themeDisc(project.themes?.[0])}
    <button class="link" type="button" data-row=${row} @click=${() => view.actions.open(row)}>
      ${text(project.title, view)}
    </button>
  </li>`;
}

/** The results in which at least two of the partners work together: the Department alone has a hand in most. */
export function sharedRows(
  { parties = [] }: Partnership,
  { table, rows }: Pick<Selection<'projects'>, 'table' | 'rows'>,
): readonly number[] {
  const ids = new Set(parties.map(({ id }) => id));
  const { starts, ids: organisations, values } = table.codes('organisation');
  const isParty = values.map((id) => ids.has(id));
  return [...rows].filter((row) => {
    let found = 0;
    for (let i = starts[row]!; i < starts[row + 1]!; i++) if (isParty[organisations[i]!]) found++;
    return found > 1;
  });
}
