import { type Markup, markup } from '../pages/html.js';
import type { BadgeContent } from './badge-content.js';

/** The piece for letters as a page: what a mail program copies from is what is shown. */
export function emailPage({ language, attestation }: BadgeContent, snippet: Markup): string {
  return markup`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${attestation}</title>
      </head>
      <body>
        ${snippet}
      </body>
    </html> `.text
    .trimEnd()
    .concat('\n');
}
