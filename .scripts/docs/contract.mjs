// Reference of the contract, from the JSON Schemas that the publisher writes and the comments of the model.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { escapeHtml, inline } from './layout.mjs';
import { slugOf } from './markdown.mjs';

/**
 * Comments of the fields of the model, by schema and field: `Project.communes`.
 * @param {string} folder Of the model's sources.
 */
export function fieldComments(folder) {
  const comments = new Map();
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.ts'))) {
    const source = ts.createSourceFile(name, readFileSync(join(folder, name), 'utf8'), ts.ScriptTarget.Latest, true);
    source.forEachChild((statement) => {
      if (!ts.isVariableStatement(statement)) return;
      for (const { name: variable, initializer } of statement.declarationList.declarations)
        if (initializer && ts.isCallExpression(initializer) && initializer.arguments.some(ts.isObjectLiteralExpression))
          for (const property of initializer.arguments.find(ts.isObjectLiteralExpression).properties) {
            const comment = commentOf(property);
            if (comment && property.name) comments.set(`${variable.getText()}.${property.name.getText()}`, comment);
          }
    });
  }
  return comments;
}

const commentOf = (node) =>
  ts
    .getJSDocCommentsAndTags(node)
    .map(({ comment }) => (typeof comment === 'string' ? comment : ''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/** A type of a JSON Schema in a few words. */
function typeWords(schema) {
  if (schema.anyOf) {
    if (schema.anyOf.some(({ propertyNames }) => propertyNames)) return 'text, or one by language';
    return [...new Set(schema.anyOf.map(typeWords))].join(' or ');
  }
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' or ');
  if (schema.type === 'array') return `list of ${typeWords(schema.items ?? {})}`;
  if (schema.type === 'object') return schema.properties ? 'object' : 'object, by key';
  return schema.type ?? 'any';
}

/** Rows of the fields of an object, and of the objects in it. */
function* rowsOf(schema, path, comments, owner) {
  const required = new Set(schema.required);
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    const inner = field.type === 'array' ? (field.items ?? {}) : field;
    yield {
      path: `${path}${name}`,
      type: typeWords(field),
      isRequired: required.has(name),
      comment: comments.get(`${owner}.${name}`) ?? '',
    };
    if (inner.type === 'object' && inner.properties && path.split('.').length < 3)
      yield* rowsOf(inner, `${path}${name}${field.type === 'array' ? '[]' : ''}.`, comments, capitalised(name));
  }
}

const capitalised = (name) => name.charAt(0).toUpperCase() + name.slice(1).replace(/s$/, '');

/**
 * @param {readonly { path: string, content: string }[]} files Schemas, as the publisher writes them.
 * @param {Map<string, string>} comments See {@link fieldComments}.
 */
export function contractPage(files, comments) {
  const sections = files.map(({ path, content }) => {
    const schema = JSON.parse(content);
    const name = path.replace(/^.*\/|\.json$/g, '');
    const record = schema.properties?.items?.items ?? schema;
    return { name, rows: [...rowsOf(record, '', comments, capitalised(name))] };
  });
  return {
    slug: 'contract',
    lang: 'en',
    title: 'Contract reference',
    summary: 'Every file and field of the open data, from the schemas that check them.',
    group: 'For developers',
    order: 45,
    headings: sections.map(({ name }) => ({ level: 2, id: slugOf(name), text: name })),
    text: sections
      .flatMap(({ name, rows }) => [name, ...rows.map(({ path, comment }) => `${path} ${comment}`)])
      .join('\n'),
    html: `<p>Fields that a publisher adds are kept by readers. Codes are open: an unknown one is shown as it is. Each file has its JSON Schema (2020-12) under <code>data/v1/schema/</code>; what a schema cannot say, <code>essonne check</code> does.</p>
${sections.map(section).join('\n')}`,
  };
}

function section({ name, rows }) {
  return `<h2 id="${slugOf(name)}"><code>${name}.json</code></h2>
<div class="table" tabindex="0" role="group" aria-label="${name}.json"><table>
<thead><tr><th scope="col">Field</th><th scope="col">Type</th><th scope="col">Required</th><th scope="col">Meaning</th></tr></thead>
<tbody>${rows
    .map(
      ({ path, type, isRequired, comment }) =>
        `<tr><th scope="row"><code>${escapeHtml(path)}</code></th><td>${escapeHtml(type)}</td><td>${isRequired ? 'yes' : ''}</td><td>${inline(comment)}</td></tr>`,
    )
    .join('\n')}</tbody>
</table></div>`;
}
