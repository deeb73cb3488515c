import type { BadgeFile } from '../../credentials/badge-file.js';
import { sponsorshipState } from '../../credentials/sponsorship-state.js';
import type { Language } from '../../messages/language.js';
import type { Catalog } from '../../model/catalog.js';
import type { Sponsorship } from '../../model/sponsorship.js';
import { textOf } from '../../model/text.js';
import type { BadgeKit } from '../kit/badge-kit.js';
import { widgetsScript } from '../kit/widgets-script.js';
import { CARD } from '../kit/pictures/card.js';
import { badgeHead } from './badge-page-head.js';
import { kitPart } from './badge-page-kit.js';
import { badgePageWords } from './badge-page-words.js';
import { type Markup, markup, page, spaced } from './html.js';
import {
  type PageContext,
  TO_ROOT,
  datePart,
  demonstrationPart,
  fact,
  footerPart,
  headingPart,
  inline,
  labelPart,
  linkPart,
  textPart,
} from './page-parts.js';
import { pageWords } from './words.js';

/** What a badge's page shows besides the data. */
export interface BadgePageOptions {
  /** Pictures and words to take; none where no picture is made. */
  readonly kit?: BadgeKit;
  /** Absolute address of the site's root. */
  readonly root?: string;
  readonly isSigned?: boolean;
}

/**
 * The page that a badge leads to: what the Department supports, whom, since when and for which project, in French and
 * in English, all of it without JavaScript; and what the association takes to show it. It is on the Department's own
 * site, which is what makes it worth believing. With JavaScript, the badge in it is verified again.
 */
export function badgePage(
  sponsorship: Sponsorship,
  badge: BadgeFile,
  catalog: Catalog,
  options: BadgePageOptions = {},
): string {
  const state = sponsorshipState(badge, { now: new Date(catalog.updatedAt) });
  const sections = (['fr', 'en'] as const).map((language) =>
    section(sponsorship, badge, { catalog, language }, { ...options, state }),
  );
  const title = `${spaced(textOf(sponsorship.title, 'fr', catalog.defaultLanguage), 'fr')} – ${pageWords.fr.attestation}`;
  const head = markup`${badgeHead({
    badge,
    catalog,
    title,
    kit: options.kit,
    isListed: state !== 'withdrawn' && !catalog.demonstration,
  })}<script type="module" src="${widgetsScript(catalog, TO_ROOT)}" data-src="${TO_ROOT}data/v1/"></script>
        <script type="module" src="${TO_ROOT}assets/badge-page.js"></script>`;
  return page(title, 'fr', TO_ROOT, markup`<main>${sections}</main>`, head);
}

interface SectionOptions extends BadgePageOptions {
  readonly state: ReturnType<typeof sponsorshipState>;
}

function section(
  sponsorship: Sponsorship,
  badge: BadgeFile,
  context: PageContext,
  { state, kit, root, isSigned }: SectionOptions,
): Markup {
  const { language, catalog } = context;
  const words = pageWords[language];
  const other = language === 'fr' ? 'en' : 'fr';
  const title = textPart(context, sponsorship.title);
  return markup`<section lang="${language}" id="${language}" class="badge">
    <p class="languages">
      <a href="#${other}" lang="${other}" hreflang="${other}">${badgePageWords[language].other}</a>
    </p>
    <p class="muted">${words.attestation}</p>
    ${headingPart(language, 1, title)}${demonstrationPart(context)}${originNotice(sponsorship.sites ?? [], language)}
    <p class="state">${words.states[state]}</p>
    <p class="muted">${words.stateAt} ${datePart(catalog.updatedAt, language)}.</p>
    <dl>
      ${facts(sponsorship, badge, context)}
    </dl>
    ${checkPart(sponsorship, context, root, isSigned === true)}${livePart(sponsorship.id, kit, language)}
    ${kit && state !== 'withdrawn' ? kitPart(kit, context) : undefined}${footerPart(context)}
  </section> `;
}

function facts(sponsorship: Sponsorship, badge: BadgeFile, context: PageContext): readonly (Markup | undefined)[] {
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
    fact(words.programme, textPart(context, sponsorship.programme)),
    fact(words.since, datePart(start, language)),
    fact(words.until, datePart(end, language)),
    fact(words.withdrawnOn, datePart(withdrawn?.date, language)),
    fact(words.reason, labelPart(context, 'withdrawalReasons', withdrawn?.reason)),
    fact(words.sites, inline((sponsorship.sites ?? []).map((site) => linkPart(site, site)))),
    fact(words.wording, textPart(context, sponsorship.wording)),
    fact(words.decision, decisionPart(decision, language)),
  ];
}

function decisionPart(decision: Sponsorship['decision'], language: Language): Markup | undefined {
  if (decision === undefined) return undefined;
  const text = [decision.number, datePart(decision.date, language)].filter((part) => part !== undefined).join(', ');
  return text === '' ? undefined : (linkPart(decision.url, text) ?? markup`${text}`);
}

/** Shown by the page's script to who comes from a site that the badge is not issued to. */
function originNotice(sites: readonly string[], language: Language): Markup | undefined {
  if (sites.length === 0) return undefined;
  const { from, to, then } = badgePageWords[language].notice;
  const names = sites.map((site) => markup`<strong>${site.replace(/^https?:\/\/(?:www\.)?|\/+$/gi, '')}</strong>`);
  return markup`<p class="notice" role="note" data-sites="${sites.join(' ')}" hidden>
      ${from} <strong class="from"></strong>. ${to} ${inline(names)}. ${then}
    </p> `;
}

/** The badge, verified live; without JavaScript, its picture. */
function livePart(id: string, kit: BadgeKit | undefined, language: Language): Markup {
  const picture =
    kit &&
    markup`<img src="badge.svg" width="${CARD.width}" height="${CARD.height}" alt="${kit.content.alternative}" lang="${kit.content.language}" />`;
  return markup`<essonne-sponsorship-badge sponsorship="${id}" lang="${language}" proof="open">
      ${picture}
    </essonne-sponsorship-badge> `;
}

function checkPart(
  { sites = [] }: Sponsorship,
  { language, catalog }: PageContext,
  root: string | undefined,
  isSigned: boolean,
): Markup {
  const { check, checks } = badgePageWords[language];
  const colon = language === 'fr' ? '\u00a0:' : ':';
  return markup`${headingPart(language, 2, check)}<ul>
      ${root === undefined ? undefined : markup`<li>${checks.address} <strong>${root}</strong></li> `}
      <li>${sites.length > 0 ? checks.site : checks.noSite}</li>
      <li>${checks.state} ${datePart(catalog.updatedAt, language)}. ${checks.live}</li>
      <li>${isSigned ? markup`${checks.signed}${colon} <a href="credential.jwt" download>credential.jwt</a>` : checks.unsigned}</li>
    </ul> `;
}
