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

/** A text of the data in the page's language, or in the one it exists in, which is then marked. */
export function localized(text: Text | undefined, language: string, defaultLanguage: string): Markup | undefined {
  const found = localize(text, language, defaultLanguage);
  if (found === undefined) return undefined;
  if (found.language === language) return markup`${found.value}`;
  return markup`<span lang="${found.language}" dir="${directionOf(found.language)}">${found.value}</span>`;
}

/** A text of several paragraphs. */
export function paragraphs(text: Text | undefined, language: string, defaultLanguage: string): readonly Markup[] {
  const found = localize(text, language, defaultLanguage);
  if (found === undefined) return [];
  const [lang, dir] = [found.language, directionOf(found.language)];
  return found.value
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) =>
      lang === language ? markup`<p>${paragraph}</p>` : markup`<p lang="${lang}" dir="${dir}">${paragraph}</p>`,
    );
}

/**
 * A whole page. No script, no inline style: it passes under the strictest content security policy.
 * @param toRoot Way to the site's root, `../../`.
 */
export function page(title: string, language: string, toRoot: string, body: Markup): string {
  return markup`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="stylesheet" href="${toRoot}assets/pages.css" />
      </head>
      <body>
        ${body}
      </body>
    </html> `.text
    .trimEnd()
    .concat('\n');
}
