// The developer's page: builds a query from the form, shows its code, runs it with the SDK and shows what came.
import { createClient, isEssonneError, textOf } from '/cdn/v1/sdk.js';
import { datasets } from './developer-datasets.js';

const source = new URL('/data/v1/', location.href).href;
const client = createClient({ source });
const byId = (id) => document.getElementById(id);
const form = byId('query');
/** Lists of codes and labels, from the catalog. */
let vocabularies = {};

/** Label of a code; the code itself when no list knows it. */
function labelOf(vocabulary, code) {
  const term = vocabularies[vocabulary]?.find((one) => one.code === code);
  return term ? textOf(term.label, 'fr') : (code ?? '');
}

/** An element with its properties and children: no markup is parsed, so Trusted Types have nothing to refuse. */
function create(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** The values of a filter, from the catalog's vocabularies. */
function selectOf(terms) {
  const options = [...terms]
    .map(({ code, label }) => ({ code, label: textOf(label, 'fr') }))
    .sort((a, b) => a.label.localeCompare(b.label, 'fr'))
    .map(({ code, label }) => create('option', { value: code }, `${label} (${code})`));
  return create('select', {}, create('option', { value: '' }, '(tous)'), ...options);
}

function fieldOf(name, kind) {
  const terms = vocabularies[kind];
  const field = terms ? selectOf(terms) : create('input', { type: kind });
  Object.assign(field, { id: name, name });
  return [create('label', { htmlFor: name }, name), field];
}

async function showFilters() {
  const { filters, sorts, start } = datasets[form.elements.dataset.value];
  vocabularies = (await client.catalog())?.vocabularies ?? {};
  const sort = create(
    'select',
    { id: 'sort', name: 'sort' },
    ...sorts.map((value) => create('option', { value }, value)),
  );
  const limit = create('input', { id: 'limit', name: 'limit', type: 'number', min: '1', max: '100', value: '10' });
  byId('filters').replaceChildren(
    ...Object.entries(filters).flatMap(([name, kind]) => fieldOf(name, kind)),
    create('label', { htmlFor: 'sort' }, 'sort'),
    sort,
    create('label', { htmlFor: 'limit' }, 'limit'),
    limit,
  );
  for (const [name, value] of Object.entries(start)) form.elements[name].value = value;
}

/** The query that the form describes: numbers as numbers, nothing for what is left empty. */
function queryOf() {
  const query = {};
  for (const [name, value] of new FormData(form)) {
    if (name === 'dataset' || value === '') continue;
    query[name] = name === 'limit' || name === 'year' ? Number(value) : value;
  }
  return query;
}

function showCode(dataset, query) {
  const fields = Object.entries(query).map(
    ([name, value]) => `  ${name}: ${typeof value === 'number' ? value : `'${value.replace(/['\\]/g, '\\$&')}'`},`,
  );
  byId('code').textContent = [
    "import { createClient } from 'essonne-international';",
    '',
    `const client = createClient({ source: '${source}' });`,
    `const page = await client.${dataset}.list({`,
    ...fields,
    '});',
  ].join('\n');
}

function showRows(columns, items) {
  byId('results-head').replaceChildren(
    create('tr', {}, ...Object.keys(columns).map((name) => create('th', { scope: 'col' }, name))),
  );
  byId('results-body').replaceChildren(
    ...items.map((item) =>
      create('tr', {}, ...Object.values(columns).map((read) => create('td', {}, read(item, labelOf)))),
    ),
  );
  byId('record').textContent = JSON.stringify(items[0] ?? null, null, 2);
}

async function run() {
  const { value: dataset } = form.elements.dataset;
  const query = queryOf();
  showCode(dataset, query);
  const start = performance.now();
  try {
    const page = await client[dataset].list(query);
    const duration = Math.round(performance.now() - start);
    byId('outcome').textContent =
      `${page.total} fiche${page.total > 1 ? 's' : ''}, ${page.items.length} affichée${page.items.length > 1 ? 's' : ''}, ` +
      `${page.warnings.length} avertissement${page.warnings.length > 1 ? 's' : ''}, en ${duration} ms.`;
    showRows(datasets[dataset].columns, page.items);
  } catch (error) {
    const { problem, remedy } = isEssonneError(error) ? error.describe('fr') : { problem: String(error), remedy: '' };
    byId('outcome').textContent = `${problem} ${remedy}`;
    showRows(datasets[dataset].columns, []);
  }
}

const cases = {
  query: () => client.projects.list({ pays: 'ML' }),
  'not-found': () => client.projects.retrieve('inconnu'),
  address: () => createClient({ source: new URL('/donnees/', location.href) }).events.list(),
};

async function tryCase(button) {
  const list = button.nextElementSibling;
  try {
    await cases[button.dataset.case]();
  } catch (error) {
    if (!isEssonneError(error)) throw error;
    const { problem, remedy } = error.describe('fr');
    const rows = { 'error.name': error.name, 'error.code': error.code, problem, remedy };
    list.replaceChildren(
      ...Object.entries(rows).flatMap(([name, value]) => [create('dt', {}, name), create('dd', {}, value)]),
    );
    list.hidden = false;
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void run();
});
form.addEventListener('change', async ({ target }) => {
  if (target.name === 'dataset') await showFilters();
  await run();
});
for (const button of document.querySelectorAll('[data-case]'))
  button.addEventListener('click', () => void tryCase(button));

try {
  await showFilters();
} catch (error) {
  byId('outcome').textContent = isEssonneError(error) ? error.describe('fr').problem : String(error);
}
await run();
