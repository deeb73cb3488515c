// Reference of the elements, from the manifest: what their docstrings say, and a live example of each.
import { escapeHtml, inline } from './layout.mjs';
import { slugOf } from './markdown.mjs';

/** What each element's example shows: attributes, and the link that stays without scripts. */
const EXAMPLES = {
  'essonne-project-map': {
    title: 'Project map',
    order: 53,
    attributes: { commune: '91228', layers: 'points links' },
    fallback: ['/', 'Voir la carte des projets'],
  },
  'essonne-event-calendar': {
    title: 'Event calendar',
    order: 54,
    attributes: { view: 'month' },
    fallback: ['/', 'Voir l’agenda international'],
  },
  'essonne-sponsorship-badge': {
    title: 'Sponsorship badge',
    order: 55,
    attributes: { sponsorship: '' },
    fallback: ['/', 'Voir l’attestation'],
  },
};

const TABLES = [
  ['attributes', 'Attributes', ['Attribute', 'Meaning'], ({ name, description }) => [code(name), inline(description)]],
  [
    'properties',
    'Properties without an attribute',
    ['Property', 'Type', 'Meaning'],
    ({ name, type, description }) => [code(name), code(type?.text ?? ''), inline(description)],
  ],
  [
    'methods',
    'Methods',
    ['Method', 'What it does'],
    ({ name, description }) => [code(`${name}()`), inline(description)],
  ],
  [
    'events',
    'Events',
    ['Event', 'Type', 'When'],
    ({ name, type, description }) => [code(name), code(type?.text ?? 'Event'), inline(description)],
  ],
  [
    'slots',
    'Content',
    ['Slot', 'What goes there'],
    ({ name, description }) => [name ? code(name) : 'default', inline(description)],
  ],
  [
    'cssParts',
    'Parts',
    ['Part (<code>::part</code>)', 'What it is'],
    ({ name, description }) => [code(name), inline(description)],
  ],
  [
    'cssProperties',
    'CSS properties',
    ['Property', 'What it sets'],
    ({ name, description }) => [code(name), inline(description)],
  ],
];

const code = (text) => (text ? `<code>${escapeHtml(text)}</code>` : '');

/**
 * Elements of a manifest, as pages.
 * @param {object} manifest `custom-elements.json`.
 * @param {Record<string, string>} identifiers What the demonstration data give for an example, by attribute.
 */
export function elementPages(manifest, identifiers) {
  return manifest.modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .map((declaration) => elementPage(declaration, identifiers));
}

function elementPage(declaration, identifiers) {
  const { tagName } = declaration;
  const example = EXAMPLES[tagName];
  if (!example) throw new Error(`${tagName} has no example in the documentation`);
  const attributes = Object.entries(example.attributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(identifiers[name] ?? value)}"`)
    .join('');
  const [href, words] = example.fallback;
  const element = `<${tagName}${attributes}>\n  <a href="${href}">${words}</a>\n</${tagName}>`;
  const tables = TABLES.map(([kind, heading, columns, row]) => [
    heading,
    columns,
    membersOf(declaration, kind).map(row),
  ]);
  return {
    slug: tagName,
    lang: 'en',
    title: `${example.title} (${tagName})`,
    summary: `Attributes, events, parts and CSS properties of ${tagName}, with a live example.`,
    group: 'Elements',
    order: example.order,
    headings: tables.filter(([, , rows]) => rows.length > 0).map(([text]) => ({ level: 2, id: slugOf(text), text })),
    text: tables.flatMap(([, , rows]) => rows.map((cells) => cells.join(' ').replace(/<[^>]+>/g, ''))).join('\n'),
    html: `<p>${inline(declaration.description)}</p>
<div class="live">${element}</div>
<pre tabindex="0" role="group" aria-label="HTML"><code>${escapeHtml(element)}</code></pre>
${tables.map(([heading, columns, rows]) => table(heading, columns, rows)).join('\n')}`,
  };
}

/** What is told of an element: only what a page may use. */
function membersOf(declaration, kind) {
  const members = (declaration.members ?? []).filter(
    ({ privacy, static: isStatic, name, description }) =>
      !isStatic && (privacy ?? 'public') === 'public' && !name.startsWith('#') && description,
  );
  if (kind === 'methods') return members.filter((member) => member.kind === 'method');
  if (kind === 'properties') return members.filter((member) => member.kind === 'field' && !member.attribute);
  return declaration[kind] ?? [];
}

function table(heading, columns, rows) {
  if (rows.length === 0) return '';
  return `<h2 id="${slugOf(heading)}">${heading}</h2>
<div class="table" tabindex="0" role="group" aria-label="${heading}"><table>
<thead><tr>${columns.map((column) => `<th scope="col">${column}</th>`).join('')}</tr></thead>
<tbody>${rows.map((cells) => `<tr>${cells.map((cell, n) => (n === 0 ? `<th scope="row">${cell}</th>` : `<td>${cell}</td>`)).join('')}</tr>`).join('\n')}</tbody>
</table></div>`;
}
