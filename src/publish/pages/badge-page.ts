import type { BadgeFile } from '../../credentials/badge-file.js';
import { type SponsorshipState, sponsorshipState } from '../../credentials/sponsorship-state.js';
import type { Language } from '../../messages/language.js';
import type { Sponsorship } from '../../model/sponsorship.js';
import { textOf } from '../../model/text.js';
import { programmeOf } from '../badges/programmes.js';
import type { BadgeKit } from '../kit/badge-kit.js';
import { widgetsScript } from '../kit/widgets-script.js';
import { CARD } from '../kit/pictures/card.js';
import { badgeHead } from './badge-page-head.js';
import { kitPart } from './badge-page-kit.js';
import { PAGES } from './badge-page-files.js';
import { badgePageWords } from './badge-page-words.js';
import { type Markup, markup, page, spaced } from './html.js';
import {
  type PageContext,
  TO_ROOT,
  datePart,
  demonstrationPart,
  fact,
  footerPart,
  inline,
  labelPart,
  linkPart,
  textPart,
} from './page-parts.js';
import { pageWords } from './words.js';

/** What a badge's page shows besides the data. */
export interface BadgePageOptions {
  /** Pictures and words to take; none where no picture is made. */
  readonly kit?: BadgeKit | undefined;
  /** Absolute address of the site's root. */
  readonly root?: string | undefined;
  readonly isSigned?: boolean;
}

/**
 * The page that a badge leads to, in one language: what the Department supports, whom, since when and for which project,
 * all of it without JavaScript; and what the association takes to show it. It is on the Department's own site, which is
 * what makes it worth believing. With JavaScript, the badge in it is verified again, and what it says follows.
 */
export function badgePage(
  sponsorship: Sponsorship,
  badge: BadgeFile,
  context: PageContext,
  { kit, root, isSigned = false }: BadgePageOptions = {},
): string {
  const { catalog, language } = context;
  const words = pageWords[language];
  const { skip, toKit } = badgePageWords[language];
  const state = sponsorshipState(badge, { now: new Date(catalog.updatedAt) });
  const title = `${spaced(textOf(sponsorship.title, language, catalog.defaultLanguage), language)} – ${words.attestation}`;
  const isOffered = kit !== undefined && state !== 'withdrawn';
  const isListed = state !== 'withdrawn' && !catalog.demonstration;
  const head = markup`${badgeHead({ badge, context, title, kit, isListed })}
        <script type="module" src="${TO_ROOT}assets/badge-page.js"></script>
        <script type="module" src="${widgetsScript(catalog, TO_ROOT)}" data-src="${TO_ROOT}data/v1/"></script>`;
  const body = markup`<a class="skip" href="#content">${skip}</a>
    ${headerPart(context)}
    <main id="content">
      <p class="muted">${words.attestation}</p>
      <h1>${textPart(context, sponsorship.title)}</h1>
      ${demonstrationPart(context)}${originNotice(sponsorship.sites ?? [], language)}${standingPart(state, context)}
      <div class="on-screen">${livePart(sponsorship.id, kit, language)}</div>
      <dl>
        ${facts(sponsorship, badge, context, isSigned)}
      </dl>
      ${isOffered ? markup`<p class="on-screen"><a href="#kit">${toKit}</a></p>` : undefined}
      ${checkPart(sponsorship, context, { root, isSigned, kit })}${isOffered ? kitPart(kit, context) : undefined}
    </main>
    ${footerPart(context)}`;
  return page(title, language, TO_ROOT, body, head);
}

/** Who publishes, and the same page in the other language. */
function headerPart(context: PageContext): Markup {
  const { catalog, language } = context;
  const other = language === 'fr' ? 'en' : 'fr';
  const words = badgePageWords[language];
  const href = other === 'fr' ? './' : PAGES[other];
  return markup`<header>
      <span>${textPart(context, catalog.publisher.name)}</span>
      <nav aria-label="${words.languages}">
        <a href="${href}" lang="${other}" hreflang="${other}">${words.other}</a>
      </nav>
    </header>`;
}

/** The state on the day of the publication. The page's script puts the one that is verified in its place. */
function standingPart(state: SponsorshipState, { catalog, language }: PageContext): Markup {
  const words = pageWords[language];
  const { live, then } = badgePageWords[language];
  const day = datePart(catalog.updatedAt, language) ?? '';
  const states = JSON.stringify({ ...words.states, ...live });
  return markup`<div class="standing" data-state="${state}" data-states="${states}" data-then="${then(day, words.states[state])}">
        <p class="state">${words.states[state]}</p>
        <p class="muted">${words.stateAt} ${day}.</p>
      </div> `;
}

function facts(
  sponsorship: Sponsorship,
  badge: BadgeFile,
  context: PageContext,
  isSigned: boolean,
): readonly (Markup | undefined)[] {
  const { language } = context;
  const words = pageWords[language];
  const { start, end, withdrawn, decision } = sponsorship;
  const { target, organisation } = badge;
  const targetTitle = target && (textPart(context, target.title) ?? markup`${target.id}`);
  return [
    fact(words.supported, textPart(context, organisation?.name)),
    target && target.id !== organisation?.id
      ? fact(words.target[target.kind], target.url ? markup`<a href="${target.url}">${targetTitle}</a>` : targetTitle)
      : undefined,
    fact(words.kind, labelPart(context, 'sponsorshipKinds', sponsorship.kind)),
    fact(words.programme, programmePart(sponsorship, context, isSigned)),
    fact(words.since, datePart(start, language)),
    withdrawn ? undefined : fact(words.until, datePart(end, language)),
    fact(words.withdrawnOn, datePart(withdrawn?.date, language)),
    fact(words.reason, labelPart(context, 'withdrawalReasons', withdrawn?.reason)),
    fact(words.sites, inline((sponsorship.sites ?? []).map((site) => linkPart(site, site)))),
    withdrawn ? undefined : fact(words.wording, textPart(context, sponsorship.wording)),
    fact(words.decision, decisionPart(decision, language)),
  ];
}

/** The programme, and its page, which is there when badges are signed. */
function programmePart(sponsorship: Sponsorship, context: PageContext, isSigned: boolean): Markup | undefined {
  const name = textPart(context, sponsorship.programme);
  if (name === undefined || !isSigned) return name;
  return markup`<a href="${TO_ROOT}programmes/${programmeOf(sponsorship, context.catalog).slug}/">${name}</a>`;
}

function decisionPart(decision: Sponsorship['decision'], language: Language): Markup | undefined {
  if (decision === undefined) return undefined;
  const text = [decision.number, datePart(decision.date, language)].filter((part) => part !== undefined).join(', ');
  return text === '' ? undefined : (linkPart(decision.url, text) ?? markup`${text}`);
}

/** Shown by the page's script to who comes from a site that the badge is not issued to. */
function originNotice(sites: readonly string[], language: Language): Markup | undefined {
  if (sites.length === 0) return undefined;
  const { from, to } = badgePageWords[language].notice;
  const names = sites.map((site) => markup`<strong>${site.replace(/^https?:\/\/(?:www\.)?|\/+$/gi, '')}</strong>`);
  return markup`<p class="notice" role="note" data-sites="${sites.join(' ')}" hidden>
      ${from} <strong class="from"></strong>${language === 'fr' ? '\u202f;' : ';'} ${to} ${inline(names)}.
    </p> `;
}

/** The badge, verified live; without JavaScript, its picture. */
function livePart(id: string, kit: BadgeKit | undefined, language: Language): Markup {
  const picture =
    kit &&
    markup`<img src="badge.svg" width="${CARD.width}" height="${CARD.height}" alt="${kit.texts[language].content.alternative}" />`;
  return markup`<essonne-sponsorship-badge sponsorship="${id}" lang="${language}" proof="open">
      ${picture}
    </essonne-sponsorship-badge> `;
}

/** How to check; on paper, the code that leads to the page. */
function checkPart(
  { sites = [] }: Sponsorship,
  { language, catalog }: PageContext,
  { root, isSigned = false, kit }: BadgePageOptions,
): Markup {
  const { check, checks, qrCode } = badgePageWords[language];
  const colon = language === 'fr' ? '\u00a0:' : ':';
  const { address } = kit?.texts[language].content ?? {};
  return markup`<h2>${check}</h2>
      ${
        address === undefined
          ? undefined
          : markup`<p class="on-paper"><img src="qr.svg" width="300" height="300" alt="${qrCode}" /> ${address}</p>`
      }
      <ul>
      ${root === undefined ? undefined : markup`<li>${checks.address} <strong>${root}</strong></li> `}
      <li>${sites.length > 0 ? checks.site : checks.noSite}</li>
      <li>${checks.state} ${datePart(catalog.updatedAt, language)}. ${checks.live}</li>
      <li>${isSigned ? markup`${checks.signed}${colon} <a href="credential.jwt" download>credential.jwt</a>` : checks.unsigned}</li>
    </ul> `;
}
