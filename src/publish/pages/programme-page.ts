import type { Language } from '../../messages/language.js';
import type { Catalog } from '../../model/catalog.js';
import { textOf } from '../../model/text.js';
import { withdrawalReasons } from '../../model/vocabularies.js';
import { CRITERIA, type Programme } from '../badges/programmes.js';
import { type Markup, markup, page } from './html.js';
import { type PageContext, TO_ROOT, datePart, demonstrationPart, footerPart, textPart } from './page-parts.js';
import { programmeWords } from './programme-words.js';

/** The page of a programme that signed badges point to: when a badge is given, what it says, when it is withdrawn. */
export function programmePage(programme: Programme, catalog: Catalog): string {
  const sections = (['fr', 'en'] as const).map((language) => section(programme, { catalog, language }));
  const title = `${textOf(programme.name, 'fr', catalog.defaultLanguage)} – ${programmeWords.fr.programme}`;
  return page(title, 'fr', TO_ROOT, markup`<main>${sections}</main>`);
}

function section({ name, sponsorships }: Programme, context: PageContext): Markup {
  const { language } = context;
  const words = programmeWords[language];
  const title = textPart(context, name);
  // The address of the criteria is signed once: that of the French section.
  const criteria =
    language === 'fr' ? markup`<h2 id="${CRITERIA}">${words.criteria}</h2>` : markup`<h3>${words.criteria}</h3>`;
  const badges = sponsorships.map(
    (sponsorship) =>
      markup`<li>
        <a href="${TO_ROOT}badges/${sponsorship.id}/">${textPart(context, sponsorship.title)}</a>${period(sponsorship, language)}${sponsorship.withdrawn ? `, ${words.isWithdrawn}` : ''}
      </li> `,
  );
  return markup`<section lang="${language}">
    ${language === 'fr' ? markup`<h1>${title}</h1>` : markup`<h2>${title}</h2>`}
    ${demonstrationPart(context)}
    <p>${words.what}</p>
    ${criteria}
    <p>${words.given}</p>
    <p>${words.withdrawn}</p>
    <ul>
      ${reasons(language).map((reason) => markup`<li>${reason}</li> `)}
    </ul>
    ${language === 'fr' ? markup`<h2>${words.badges}</h2>` : markup`<h3>${words.badges}</h3>`}
    <ul>
      ${badges}
    </ul>
    ${footerPart(context)}
  </section> `;
}

const reasons = (language: Language): readonly string[] =>
  Object.values(withdrawalReasons).map(([french, english]) => (language === 'fr' ? french : english));

function period({ start, end }: Programme['sponsorships'][number], language: Language): string {
  const dates = [datePart(start, language), datePart(end, language)].filter((date) => date !== undefined);
  return dates.length === 0 ? '' : ` (${dates.join(' – ')})`;
}
