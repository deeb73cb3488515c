import type { mapFr } from './map.fr.js';

/** Words of `essonne map`, in English. */
export const mapEn: typeof mapFr = {
  help: `essonne map FILE [options]

Proposes how to read a file (CSV, .xlsx, .ods) whose headings are not those of the
templates, and says why. The result goes in a file correspondances.json beside it: read it
again, correct it, then publish.

  --out FILE  writes the proposal in this file (otherwise on the standard output)
  --json      gives each guess in JSON, and not only the mapping
`,
  grants: (path) => `${path}: file of grants (SCDL), read without a mapping.`,
  nothing: (path) => `${path}: no row to read.`,
  table: (path, line, table, isNamed) =>
    `${path}, headings on line ${line}: table “${table}” (${isNamed ? 'by its name' : 'by its headings and values'})`,
  reasons: {
    'known-heading': (meaning) => `${meaning} – heading that is known`,
    'like-heading': (meaning, detail) => `${meaning}? – the heading is like “${detail}”`,
    values: (meaning, detail) => `${meaning}? – ${Math.round(Number(detail) * 100)}% of the values are of this kind`,
    none: () => 'not read – nothing says what it is',
  },
  examples: (values) => `(${values})`,
  written: (path) => `Proposal written: ${path}. Read it again before you publish.`,
  exists: (path) => `${path} exists: it is not replaced.`,
};
