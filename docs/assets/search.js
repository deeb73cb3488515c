// The search page: what was asked in the address, looked up in the index.
import MiniSearch from './minisearch.js';
import { searchOptions } from './search-options.js';

const WORDS = {
  none: (query) => `Aucune page pour « ${query} ». Essayez un autre mot, ou parcourez le menu.`,
  some: (count, query) => `${count} ${count > 1 ? 'pages' : 'page'} pour « ${query} »`,
  failed: 'La recherche n’a pas pu être chargée : parcourez le menu, ou rechargez la page.',
};

const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
const status = document.querySelector('#resultats');
const list = document.querySelector('#liste');
const field = document.querySelector('#q');

if (query && status && list) {
  if (field instanceof HTMLInputElement) field.value = query;
  try {
    const response = await fetch(new URL('./search.json', import.meta.url));
    const found = MiniSearch.loadJSON(await response.text(), searchOptions)
      .search(query)
      .slice(0, 20);
    status.textContent = found.length > 0 ? WORDS.some(found.length, query) : WORDS.none(query);
    list.append(...found.map(itemOf));
  } catch {
    status.textContent = WORDS.failed;
  }
}

function itemOf({ id, title, lang, summary }) {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `../${id}/`;
  link.textContent = title;
  const text = document.createElement('p');
  text.textContent = summary;
  item.lang = lang;
  item.append(link, text);
  return item;
}
