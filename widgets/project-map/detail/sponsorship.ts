/** The Department's support of a project, as its certificates say it. */
import { type Catalog, datasets, localize, type Project, type Sponsorship, textOf } from 'essonne-international';
import { type BadgeFile, sponsorshipState } from 'essonne-international/credentials';
import { html, nothing, type TemplateResult } from 'lit';
import { capitalize, formatPartialDate } from '../../shared/format.js';
import { sharedResource } from '../../shared/resources.js';
import { safeUrl } from '../../shared/safe-url.js';
import type { MapView } from '../map-view.js';
import { icon } from '../templates/icons.js';
import { detailMessages } from './detail-messages.js';
import { section } from './detail-text.js';
import { loaded } from '../../shared/stateful.js';
import { waiting } from './waiting.js';

const SEAL =
  'M8 .8a4.6 4.6 0 0 1 2.6 8.4l1 6-3.6-2-3.6 2 1-6A4.6 4.6 0 0 1 8 .8zM7.4 7.6l3-3-.9-.9-2.1 2.1-.9-.9-.9.9z';

/** The certificates of a project that has any, each with its state and the page that proves it. */
export function sponsorships({ id, sponsorships: ids = [] }: Project, view: MapView): TemplateResult | typeof nothing {
  if (ids.length === 0) return nothing;
  const words = detailMessages[view.language];
  return html`${loaded(
    (signal) => read(id, ids, view.src, signal),
    (all) => {
      if (all.kind !== 'ready') return section(words.support, waiting(all, words.unread.support, view), view);
      if (all.value.length === 0) return nothing;
      const items = all.value.map((one) => html`<li>${certificate(one, view)}</li>`);
      return section(
        words.support,
        html`<ul class="certificates">
          ${items}
        </ul>`,
        view,
      );
    },
  )}`;
}

/** Only those that are about this project: an identifier given by mistake proves nothing. */
async function read(
  project: string,
  ids: readonly string[],
  src: string,
  signal: AbortSignal,
): Promise<readonly Sponsorship[]> {
  const resource = sharedResource(src, datasets.sponsorships);
  const { items } = await resource.list({ id: ids, limit: Infinity }, { signal });
  return items.filter(({ target }) => target?.kind === 'project' && target.id === project);
}

function certificate(one: Sponsorship, view: MapView): TemplateResult {
  const words = detailMessages[view.language];
  const told = supportOf(one, view.data.catalog, new Date(), view.language);
  const page = safeUrl(one.url ?? `../../badges/${one.id}/`, view.src);
  return html`${told.wording === '' ? nothing : html`<p>${icon(SEAL)} <strong>${told.wording}</strong></p>`}
    <p class="muted">${told.state}</p>
    ${page === undefined ? nothing : html`<a href=${page}>${words.verify}</a>`}`;
}

/** What a certificate says. */
export interface Support {
  /** « Avec le soutien financier du Département de l’Essonne »; empty when it is withdrawn: nothing is claimed then. */
  readonly wording: string;
  /** « En vigueur, de 2024 à 2026 ». */
  readonly state: string;
}

/** What a certificate says at an instant. */
export function supportOf(one: Sponsorship, catalog: Catalog | undefined, now: Date, language: 'fr' | 'en'): Support {
  const words = detailMessages[language];
  const { kind = 'other', start, end, withdrawn } = one;
  const state = sponsorshipState({ sponsorship: { ...one, sites: one.sites ?? [] } } as unknown as BadgeFile, { now });
  if (state === 'withdrawn')
    return { wording: '', state: words.withdrawn(formatPartialDate(withdrawn!.date, language)) };
  const given = localize(one.wording, language, catalog?.defaultLanguage);
  // A remark after the name, « (démonstration) », is no part of who supports.
  const name = textOf(catalog?.publisher.name, language, catalog?.defaultLanguage).replace(/ \(.*\)$/, '');
  const ofKind = Object.hasOwn(words.wording, kind) ? words.wording[kind]! : words.wording.other!;
  const wording = given?.language === language || name === '' ? (given?.value ?? '') : words.by(ofKind, name);
  const years = periodOf(start?.slice(0, 4), end?.slice(0, 4));
  return {
    wording: capitalize(wording, language),
    state: [words.state[state], years].filter(Boolean).join(', '),
  };

  function periodOf(first: string | undefined, last: string | undefined): string {
    if (first === undefined && last === undefined) return '';
    return words.between(first ?? last!, last ?? first!);
  }
}
