// How words are compared, when the index is made and when it is read: without accents, in small letters.
const fold = (term) =>
  term
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

export const searchOptions = {
  fields: ['title', 'headings', 'summary', 'text'],
  storeFields: ['title', 'lang', 'summary'],
  processTerm: (term) => (term.length > 1 ? fold(term) : null),
  searchOptions: { boost: { title: 4, headings: 2 }, prefix: true, fuzzy: (term) => (term.length > 4 ? 0.2 : false) },
};
