import { serializeJsonLd } from '../../formats/json-ld/serialize.js';
import { type Text } from '../../model/primitives.js';
import { directionOf, localize } from '../../model/text.js';

/** Markup that may go into a page as it is. Only {@link markup} makes it. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = Markup | string | number | undefined | readonly (Markup | undefined)[];

/** Text as HTML shows it, in an element or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/**
 * Markup with values in it: each is escaped, but for markup made here. Attributes must be quoted. The template's own
 * indentation is dropped.
 */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(
    strings.reduce((text, string, index) => text + string.replace(/\n +/g, '\n') + toHtml(parts[index]), ''),
  );
}

function toHtml(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Markup) return part.text;
  return typeof part === 'object' ? part.map(toHtml).join('') : escapeHtml(String(part));
}

/**
 * A text with French spaces before its double punctuation and inside its guillemets, so that no line begins with « : ».
 * Spaces are made unbreakable, never added; other languages stay as they are.
 */
export function spaced(text: string, language: string): string {
  if (!/^fr\b/i.test(language)) return text;
  return text
    .replace(/ +(?=[;!?]+(?:[\s»)…]|$))/g, '\u202f')
    .replace(/ +(?=:(?:\s|$)|»)/g, '\u00a0')
    .replace(/« +/g, '«\u00a0');
}

/** A text of the data in the page's language, or in the one it exists in, which is then marked. */
export function localized(text: Text | undefined, language: string, defaultLanguage: string): Markup | undefined {
  const found = localize(text, language, defaultLanguage);
  if (found === undefined) return undefined;
  const value = spaced(found.value, found.language);
  if (found.language === language) return markup`${value}`;
  return markup`<span lang="${found.language}" dir="${directionOf(found.language)}">${value}</span>`;
}

/** A text of several paragraphs. */
export function paragraphs(text: Text | undefined, language: string, defaultLanguage: string): readonly Markup[] {
  const found = localize(text, language, defaultLanguage);
  if (found === undefined) return [];
  const [lang, dir] = [found.language, directionOf(found.language)];
  return spaced(found.value, lang)
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) =>
      lang === language ? markup`<p>${paragraph}</p>` : markup`<p lang="${lang}" dir="${dir}">${paragraph}</p>`,
    );
}

/** Data for machines, in the page: `<script>` of a type that no browser runs. */
export function jsonData(data: unknown): Markup {
  return new Markup(`<script type="application/ld+json">${serializeJsonLd(data)}</script>`);
}

/** A globe, in the page itself: no request, and no 404 for `/favicon.ico`. */
const ICON =
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="16" cy="16" r="15" ' +
  'fill="%230a4f8f"/><path d="M3 16h26M16 2c-6 4-6 24 0 28M16 2c6 4 6 24 0 28" fill="none" stroke="white" ' +
  'stroke-width="2"/></svg>';

/**
 * A whole page. No script, no inline style: it passes under the strictest content security policy.
 * @param toRoot Way to the site's root, `../../`.
 * @param head What else stands in its head.
 */
export function page(title: string, language: string, toRoot: string, body: Markup, head?: Markup): string {
  return markup`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${spaced(title, language)}</title>
        <link rel="icon" href="${ICON}" />
        <link rel="stylesheet" href="${toRoot}assets/pages.css" />
        ${head}
      </head>
      <body>
        ${body}
      </body>
    </html> `.text
    .trimEnd()
    .concat('\n');
}
