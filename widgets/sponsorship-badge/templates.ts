/** The three variants of the badge, and what it shows while there is none. */
import { html, nothing, type TemplateResult } from 'lit';
import type { BadgeView, ForeignText } from './badge-view.js';
import { seal } from './icons.js';
import type { BadgeMessages } from './messages/index.js';

/** How much the badge says: a card, a line, or a stamp of 120 px and more. */
export type BadgeVariant = 'full' | 'compact' | 'mark';

/** `<bdi>` takes its direction from its own letters. */
const foreignText = ({ value, lang }: ForeignText): TemplateResult => html`<bdi lang=${lang ?? nothing}>${value}</bdi>`;

/** The publisher's logo, else its name set in two weights: « Département **de l’Essonne** ». */
function publisherMark({ publisher, logo }: BadgeView): TemplateResult {
  if (logo) return html`<img class="logo" part="logo" src=${logo} alt=${publisher} />`;
  const [first = '', ...rest] = publisher.split(' ');
  return html`<span class="publisher" part="mark">
    <span>${first}</span> ${rest.length ? html`<b>${rest.join(' ')}</b>` : nothing}
  </span>`;
}

function demonstration(view: BadgeView, words: BadgeMessages): TemplateResult | typeof nothing {
  return view.isDemonstration ? html`<b class="small" part="demonstration">${words.demonstration}</b>` : nothing;
}

/** Where a support stands, then since when. */
const stateText = ({ status, statement }: BadgeView): BadgeView['statement'] =>
  status ? html`<b>${status}</b><span class="what"> · ${statement}</span>` : statement;

/** The card: what is supported, who leads it, by whom it is supported, where it stands, where to check. */
function card(view: BadgeView, words: BadgeMessages): TemplateResult {
  return html`<article class="badge full" part="badge" data-state=${view.state} aria-labelledby="title">
    ${seal(view)}
    <div class="body">
      ${view.title.value === words.title ? nothing : html`<p class="small">${words.title}</p>`}
      <p id="title" class="title" part="title">${foreignText(view.title)}</p>
      ${view.lead && html`<p>${view.lead.label} <b>${foreignText(view.lead.name)}</b></p>`}
      ${view.isClaimed ? html`<p class="wording" part="wording">${foreignText(view.wording)}</p>` : nothing}
      <p class="state" part="state">${stateText(view)}</p>
      ${view.proofs ?? html`<p class="small" part="proof">${view.proof}</p>`} ${links(view)}
    </div>
    <footer>
      ${publisherMark(view)}
      <p class="small" part="provenance">${demonstration(view, words)} ${view.source}</p>
    </footer>
  </article>`;
}

function links({ links, title }: BadgeView): TemplateResult | typeof nothing {
  if (!links.length) return nothing;
  return html`<ul class="links">
    ${links.map(
      ({ href, label }) =>
        html`<li>
          <a part="link" href=${href}>${label}<span class="visually-hidden"> – ${title.value}</span></a>
        </li>`,
    )}
  </ul>`;
}

/** A line, or a mark of 120 px and more: all of it a link to the verification page. Style tells one from the other. */
function stamp(view: BadgeView, words: BadgeMessages, variant: BadgeVariant): TemplateResult {
  const content = html`${seal(view)}
    <span class="body">
      <span class="title">${variant === 'compact' ? foreignText(view.title) : words.title}</span>
      <span class="state">${stateText(view)}</span>
      ${
        variant === 'mark'
          ? publisherMark(view)
          : view.isClaimed
            ? html`<span class="wording">${foreignText(view.wording)}</span>`
            : nothing
      }
      <span class="small" part="proof">${view.proof}</span>
      ${demonstration(view, words)}
      ${variant === 'compact' ? html`<span class="small source">${view.source}</span>` : nothing}
    </span>`;
  return view.page
    ? html`<a class="badge ${variant}" part="badge link" data-state=${view.state} href=${view.page}>${content}</a>`
    : html`<div class="badge ${variant}" part="badge" data-state=${view.state}>${content}</div>`;
}

/** The badge, in one of its variants. */
export function badge(view: BadgeView, words: BadgeMessages, variant: BadgeVariant): TemplateResult {
  return variant === 'full' ? card(view, words) : stamp(view, words, variant);
}

/** The page's own snippet while the badge comes; without one, the shape of what comes. */
export function loading(variant: BadgeVariant, hasSnippet: boolean, words: BadgeMessages | undefined): TemplateResult {
  return html`<p class="visually-hidden" role="status">${words?.loading}</p>
    <slot></slot>
    ${
      hasSnippet
        ? nothing
        : html`<div class="badge ${variant}" part="loading" aria-hidden="true">
            <div class="seal skeleton"></div>
            <div class="body skeleton"></div>
          </div>`
    }`;
}
