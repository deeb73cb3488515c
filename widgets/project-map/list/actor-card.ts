/** One organisation of the list: what it is and where, what it seeks and offers, its projects. */
import type { Need, Organisation } from 'essonne-international';
import { html, nothing, type TemplateResult } from 'lit';
import { dataText } from '../../shared/data-text.js';
import { capitalize } from '../../shared/format.js';
import { safeUrl } from '../../shared/safe-url.js';
import { stateful } from '../../shared/stateful.js';
import type { MapView } from '../map-view.js';
import type { Actor } from './actor-groups.js';
import { type Exchange, rowsThat } from './actor-needs.js';
import type { ActorsMessages } from './actors-messages.js';

/** Projects named under an organisation; all of them are one click away. */
const PROJECTS = 10;
/** Projects whose own needs, or offers, are told under it; the others are among its projects. */
const EXCHANGES = 3;

/**
 * An entry of the list.
 * @param place Its place in the whole list, from 0.
 */
export function actorCard(actor: Actor, place: number, words: ActorsMessages, view: MapView): TemplateResult {
  const { organisation, rows } = actor;
  const { level, language, data, labels, visitor } = view;
  const { title, themes = [], needs, offers } = organisation;
  const isGrouped = visitor.list.groupedBy !== undefined;
  return html`<li class="actor" part="item">
    <div
      class="actor-name"
      role="heading"
      aria-level=${Math.min(level + (isGrouped ? 2 : 1), 6)}
      tabindex="-1"
      data-place=${place}
    >
      ${dataText(title, language, data.catalog?.defaultLanguage)}
    </div>
    <p class="facts">${[kindOf(organisation, view), placeOf(organisation, words, view)].filter(Boolean).join(' · ')}</p>
    ${themes.length > 0 ? html`<p>${themes.map((code) => labels('themes', code)).join(', ')}</p>` : nothing}
    ${exchange(words.seeks, needs, view)} ${inProjects('seeks', actor, words, view)}
    ${exchange(words.offers, offers, view)} ${inProjects('offers', actor, words, view)}
    ${contacts(organisation, words, view)} ${rows.length > 0 ? projects(rows, organisation, words, view) : nothing}
  </li>`;
}

/** « Association ». */
export function kindOf({ kind }: Organisation, { labels, language }: MapView): string {
  return kind === undefined ? '' : capitalize(labels('organisationKinds', kind), language);
}

/** « Palaiseau, canton de Palaiseau », or the country. */
export function placeOf(
  { commune, canton, country }: Organisation,
  words: ActorsMessages,
  { labels, text }: MapView,
): string {
  if (commune === undefined) return country === undefined ? '' : labels('countries', country);
  return [labels('communes', commune), canton && words.canton(text(canton))].filter(Boolean).join(', ');
}

function exchange(
  word: string,
  items: readonly Need[] = [],
  { language, data }: MapView,
): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<div class="exchange">
    <strong>${word}</strong>
    <ul>
      ${items.map(({ text }) => html`<li>${dataText(text, language, data.catalog?.defaultLanguage)}</li>`)}
    </ul>
  </div>`;
}

/** What its projects seek or offer: often why it is listed. */
function inProjects(
  name: Exchange,
  actor: Actor,
  words: ActorsMessages,
  view: MapView,
): readonly (TemplateResult | typeof nothing)[] {
  const { language, data } = view;
  return rowsThat(name, actor, view.selection.table)
    .slice(0, EXCHANGES)
    .map((row) => {
      const { needs = [], offers = [] } = view.projectOf(row) ?? {};
      const items = name === 'seeks' ? needs : offers;
      return html`<div class="exchange">
        <strong>${words.inProject(words[name])}</strong> ${projectButton(row, view)}
        <ul>
          ${items.map(({ text }) => html`<li>${dataText(text, language, data.catalog?.defaultLanguage)}</li>`)}
        </ul>
      </div>`;
    });
}

function contacts(
  { websites = [], contact }: Organisation,
  words: ActorsMessages,
  { src }: MapView,
): TemplateResult | typeof nothing {
  const page = safeUrl(contact?.url, src);
  const links = [
    ...websites.flatMap((website) => {
      const url = safeUrl(website, src);
      return url === undefined ? [] : [[url, words.site(new URL(url).host.replace(/^www\./, ''))] as const];
    }),
    ...(page === undefined ? [] : [[page, words.contactPage] as const]),
    ...(contact?.email === undefined ? [] : [[`mailto:${contact.email}`, contact.email] as const]),
  ];
  if (links.length === 0) return nothing;
  return html`<p class="contacts">${links.map(([url, label]) => html`<a href=${url}>${label}</a> `)}</p>`;
}

/** Their titles are read once the visitor asks for them. */
function projects(
  rows: readonly number[],
  { id, title }: Organisation,
  words: ActorsMessages,
  view: MapView,
): TemplateResult {
  const { actions, text } = view;
  const showAll = (): void => {
    actions.filter({ organisation: [id] });
    actions.setList({ by: 'project' });
  };
  return html`${stateful(
    false,
    (isOpen, setOpen) =>
      html`<details
        @toggle=${({ target }: Event) => {
          setOpen((target as HTMLDetailsElement).open);
          actions.set({});
        }}
      >
        <summary>${words.projects(rows.length)}</summary>
        ${
          isOpen
            ? html`<ul class="of-actor">
                  ${rows.slice(0, PROJECTS).map((row) => html`<li>${projectButton(row, view)}</li>`)}
                </ul>
                ${
                  rows.length > PROJECTS
                    ? html`<button class="link" type="button" @click=${showAll}>
                        ${words.allProjects(rows.length, text(title))}
                      </button>`
                    : nothing
                }`
            : nothing
        }
      </details>`,
  )}`;
}

function projectButton(row: number, { projectOf, actions, language, data }: MapView): TemplateResult {
  const project = projectOf(row);
  if (!project) return html`<div class="skeleton" aria-hidden="true"></div>`;
  return html`<button class="link" type="button" data-id=${project.id} @click=${() => actions.open(row)}>
    ${dataText(project.title, language, data.catalog?.defaultLanguage)}
  </button>`;
}
