/** Pictures, films, sounds and documents. Loaded with the first project that has any. */
import { localize, type Media } from 'essonne-international';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { safeUrl } from '../../shared/safe-url.js';
import type { MapView } from '../map-view.js';
import { licenceName } from '../data/licence-name.js';
import { detailMessages } from './detail-messages.js';
import { type Content, section, text } from './detail-text.js';
import { captionsRule, mediaRule, type MediaRule } from './media-rules.js';
import { stateful } from '../../shared/stateful.js';

/** Where a medium stands: `plain` is a film without the captions that could not be had. */
type State = 'closed' | 'open' | 'plain' | 'failed';
type SetState = (state: State) => void;

/** The section of the media. */
export function mediaSection(all: readonly Media[], view: MapView): Content {
  const figures = all.map((medium) => figure(medium, view)).filter((content) => content !== nothing);
  return figures.length === 0 ? nothing : section(detailMessages[view.language].media, figures, view);
}

function figure(medium: Media, view: MapView): TemplateResult | typeof nothing {
  const rule = mediaRule(medium, view.src, location.href);
  if (!rule) return nothing;
  const initial: State = rule.way === 'show' ? 'open' : 'closed';
  return html`<figure tabindex="-1">
    ${stateful<State>(initial, (state, set) => body(medium, rule, state, set, view))} ${caption(medium, rule, view)}
  </figure>`;
}

function body(medium: Media, rule: MediaRule, state: State, set: SetState, view: MapView): TemplateResult {
  const { kind } = medium;
  const words = detailMessages[view.language];
  const link = html`<a href=${rule.url}>${words.visit[kind]!(rule.host)}</a>`;
  if (rule.way === 'visit') return html`<p>${link}</p>`;
  if (state === 'failed') return html`<p role="status">${words.cannotPlay} ${link}</p>`;
  if (state === 'closed') return consent(kind, rule, set, view);
  if (kind === 'image') return picture(medium, rule, set, view);
  return kind === 'video' ? film(medium, rule, state, set, view) : sound(rule, set);
}

/** Names who will be asked, and asks on the click. */
function consent(kind: Media['kind'], { host }: MediaRule, set: SetState, { language }: MapView): TemplateResult {
  const words = detailMessages[language];
  const load = ({ currentTarget }: Event): void => {
    const frame = (currentTarget as HTMLElement).closest('figure');
    set('open');
    // The button is gone: what it has brought takes the focus.
    (frame?.querySelector<HTMLElement>('video, audio') ?? frame)?.focus();
  };
  return html`<div class="consent no-print">
    <p>${words.ask[kind]!(host)}</p>
    <button type="button" @click=${load}>${words.load[kind]}</button>
  </div>`;
}

function picture({ alt }: Media, { url }: MediaRule, set: SetState, { language, data }: MapView): TemplateResult {
  const found = localize(alt, language, data.catalog?.defaultLanguage);
  return html`<img
    src=${url}
    alt=${found?.value ?? ''}
    lang=${found?.language ?? nothing}
    loading="lazy"
    decoding="async"
    referrerpolicy="no-referrer"
    @error=${() => set('failed')}
  />`;
}

function film(medium: Media, { url }: MediaRule, state: State, set: SetState, view: MapView): TemplateResult {
  const captions = state === 'open' ? captionsRule(medium, url, view.src, location.href) : undefined;
  const onError = (): void => set(captions?.needsConsent ? 'plain' : 'failed');
  const label = detailMessages[view.language].captionsOf;
  // A film whose origin did not consent is begun anew: the attribute counts when the address is set.
  return html`${keyed(
    state,
    html`<video
      controls
      preload="none"
      playsinline
      crossorigin=${captions?.needsConsent ? 'anonymous' : nothing}
      src=${url}
      @error=${onError}
    >
      ${captions ? html`<track kind="captions" src=${captions.url} label=${label} default />` : nothing}
    </video>`,
  )}`;
}

function sound({ url }: MediaRule, set: SetState): TemplateResult {
  return html`<audio controls preload="none" src=${url} @error=${() => set('failed')}></audio>`;
}

function caption(medium: Media, { way }: MediaRule, view: MapView): TemplateResult {
  const { kind, credit, licence } = medium;
  const words = detailMessages[view.language];
  const link = (url: string | undefined, label: string): Content => {
    const href = safeUrl(url, view.src);
    return href === undefined ? nothing : html`<a href=${href}>${label}</a>`;
  };
  // What is not shown yet is known by its words alone.
  const alternative = way === 'show' || medium.caption !== undefined ? nothing : text(medium.alt, view);
  const parts = [
    text(medium.caption, view),
    alternative,
    credit === undefined ? nothing : html`<span class="muted">${words.credit(credit)}</span>`,
    licence === undefined
      ? nothing
      : html`<span class="muted">${words.licence(licenceName(licence, view.language))}</span>`,
    link(kind === 'video' ? medium.captions : undefined, words.captionsOf),
    link(medium.transcript, words.transcript),
  ].filter((part) => part !== nothing);
  return html`<figcaption>${parts.map((part) => html`<span>${part}</span> `)}</figcaption>`;
}
