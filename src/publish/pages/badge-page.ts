import type { BadgeFile } from '../../credentials/badge-file.js';
import { sponsorshipState } from '../../credentials/sponsorship-state.js';
import type { Language } from '../../messages/language.js';
import type { Catalog } from '../../model/catalog.js';
import type { Sponsorship } from '../../model/sponsorship.js';
import { textOf } from '../../model/text.js';
import { type Markup, markup, page } from './html.js';
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

/**
 * The page that a badge leads to: what the Department supports, whom, since when and for which project, in French and
 * in English. It is on the Department's own site, which is what makes it worth believing.
 */
export function badgePage(sponsorship: Sponsorship, badge: BadgeFile, catalog: Catalog): string {
  const sections = (['fr', 'en'] as const).map((language) => section(sponsorship, badge, { catalog, language }));
  const title = `${textOf(sponsorship.title, 'fr', catalog.defaultLanguage)} – ${pageWords.fr.attestation}`;
  return page(title, 'fr', TO_ROOT, markup`<main>${sections}</main>`);
}

function section(sponsorship: Sponsorship, badge: BadgeFile, context: PageContext): Markup {
  const { language, catalog } = context;
  const words = pageWords[language];
  const state = sponsorshipState(badge, { now: new Date(catalog.updatedAt) });
  const { start, end, withdrawn, decision } = sponsorship;
  const title = textPart(context, sponsorship.title);
  const target = badge.target;
  const targetTitle = target && (textPart(context, target.title) ?? markup`${target.id}`);
  return markup`<section lang="${language}">
    ${language === 'fr' ? markup`<h1>${title}</h1>` : markup`<h2>${title}</h2>`}
    ${demonstrationPart(context)}
    <p class="state">${words.states[state]}</p>
    <p class="muted">${words.attestation}. ${words.stateAt} ${datePart(catalog.updatedAt, language)}.</p>
    <dl>
      ${[
        fact(words.supported, textPart(context, badge.organisation?.name)),
        target && target.id !== badge.organisation?.id
          ? fact(
              words.target[target.kind],
              target.url ? markup`<a href="${target.url}">${targetTitle}</a>` : targetTitle,
            )
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
      ]}
    </dl>
    ${footerPart(context)}
  </section> `;
}

function decisionPart(decision: Sponsorship['decision'], language: Language): Markup | undefined {
  if (decision === undefined) return undefined;
  const text = [decision.number, datePart(decision.date, language)].filter((part) => part !== undefined).join(', ');
  return text === '' ? undefined : (linkPart(decision.url, text) ?? markup`${text}`);
}
