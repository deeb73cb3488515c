import type { Language } from '../../messages/language.js';
import type { Catalog } from '../../model/catalog.js';
import { datePrecision, firstDay } from '../../model/dates.js';
import type { Text } from '../../model/primitives.js';
import type { VocabularyName } from '../../model/vocabularies.js';
import { rebaseUrl } from '../outputs/rebase-url.js';
import { type Markup, markup, localized } from './html.js';
import { pageWords } from './words.js';

/** Way from a page (`projects/{id}/`, `badges/{id}/`) to the site's root. */
export const TO_ROOT = '../../';

/** What every page is written with. */
export interface PageContext {
  readonly catalog: Catalog;
  readonly language: Language;
}

/** A text of the data, in the page's language when it has it. */
export function textPart({ catalog, language }: PageContext, text: Text | undefined): Markup | undefined {
  return localized(text, language, catalog.defaultLanguage);
}

/** Label of a code, in the page's language; the code itself when no vocabulary knows it. */
export function labelPart(
  context: PageContext,
  vocabulary: VocabularyName,
  code: string | undefined,
): Markup | undefined {
  if (code === undefined) return undefined;
  const term = context.catalog.vocabularies?.[vocabulary]?.find((one) => one.code === code);
  return term ? textPart(context, term.label) : markup`${code}`;
}

/** Items with commas between them; nothing when there is none. */
export function inline(items: readonly (Markup | undefined)[]): Markup | undefined {
  const found = items.filter((item) => item !== undefined);
  return found.length === 0
    ? undefined
    : markup`${found.flatMap((item, index) => (index === 0 ? [item] : [markup`, `, item]))}`;
}

/** A line of a list of facts; nothing when there is no value. */
export function fact(label: string, value: Markup | string | undefined): Markup | undefined {
  return value === undefined || value === ''
    ? undefined
    : markup`<dt>${label}</dt>
        <dd>${value}</dd> `;
}

/** A date with its precision, in words: « 12 mars 2026 », « mars 2026 », « 2026 ». Days are those of Essonne. */
export function datePart(date: string | undefined, language: Language): string | undefined {
  if (date === undefined) return undefined;
  const precision = date.includes('T') ? 'day' : datePrecision(date);
  if (precision === 'year') return date;
  const [zone, value] = date.includes('T') ? ['Europe/Paris', date] : ['UTC', firstDay(date)];
  const text = dateFormat(language, precision === 'day', zone).format(new Date(value));
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text;
}

/** An amount of money, in the writing of the page's language. */
export function moneyPart(amount: number, currency: string | undefined, language: Language): string {
  return moneyFormat(language, currency ?? 'EUR', Number.isInteger(amount)).format(amount);
}

const LOCALES = { fr: 'fr-FR', en: 'en-GB' } as const satisfies Record<Language, string>;
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const moneyFormats = new Map<string, Intl.NumberFormat>();

/** Formatters are slow to make and heavy: one of each kind serves every page. */
function dateFormat(language: Language, hasDay: boolean, timeZone: string): Intl.DateTimeFormat {
  const key = `${language} ${hasDay} ${timeZone}`;
  const found = dateFormats.get(key);
  if (found) return found;
  const day = hasDay ? ({ day: 'numeric' } as const) : {};
  const made = new Intl.DateTimeFormat(LOCALES[language], { year: 'numeric', month: 'long', ...day, timeZone });
  dateFormats.set(key, made);
  return made;
}

function moneyFormat(language: Language, currency: string, isWhole: boolean): Intl.NumberFormat {
  const key = `${language} ${currency} ${isWhole}`;
  const found = moneyFormats.get(key);
  if (found) return found;
  const made = new Intl.NumberFormat(LOCALES[language], {
    style: 'currency',
    currency,
    minimumFractionDigits: isWhole ? 0 : 2,
    maximumFractionDigits: 2,
  });
  moneyFormats.set(key, made);
  return made;
}

/** A link to an address of the data. */
export function linkPart(url: string | undefined, text: Markup | string | undefined): Markup | undefined {
  const href = rebaseUrl(url, TO_ROOT);
  return href === undefined ? undefined : markup`<a href="${href}">${text ?? href}</a>`;
}

/** « Données de démonstration », when they are. */
export function demonstrationPart({ catalog, language }: PageContext): Markup | undefined {
  return catalog.demonstration ? markup`<p class="demonstration">${pageWords[language].demonstration}</p> ` : undefined;
}

/** Who publishes, when, under which licence, and the pages that the law asks for. */
export function footerPart(context: PageContext): Markup {
  const { catalog, language } = context;
  const words = pageWords[language];
  const links = [
    linkPart('catalog.json', words.data),
    linkPart(catalog.links?.reportError, words.reportError),
    linkPart(catalog.links?.legalNotice, words.legalNotice),
    linkPart(catalog.links?.privacy, words.privacy),
    linkPart(catalog.links?.accessibility, words.accessibility),
  ];
  const publisher = textPart(context, catalog.publisher.name);
  const licence = catalog.licence === 'etalab-2.0' ? 'Licence Ouverte 2.0 (etalab-2.0)' : catalog.licence;
  return markup`<footer>
    <p>
      ${words.publisher} ${linkPart(catalog.publisher.url, publisher) ?? publisher}. ${words.updated}
      ${datePart(catalog.updatedAt, language)}. ${words.licence}${language === 'fr' ? '\u00a0:' : ':'} ${licence}.
    </p>
    <p>${inline(links)}</p>
  </footer>`;
}
