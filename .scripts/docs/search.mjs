// The search of the documentation: an index made beforehand, read on its own page. No server, no other site.
import MiniSearch from 'minisearch';
import { searchOptions } from '../../docs/assets/search-options.js';

/** @param {readonly { page: import('./pages.mjs').Page, text: string, headings: readonly { text: string }[] }[]} contents */
export function searchIndex(contents) {
  const index = new MiniSearch(searchOptions);
  index.addAll(
    contents.map(({ page, text, headings }) => ({
      id: page.slug,
      title: page.title,
      lang: page.lang,
      summary: page.summary,
      headings: headings.map((heading) => heading.text).join('\n'),
      text,
    })),
  );
  return JSON.stringify(index);
}
