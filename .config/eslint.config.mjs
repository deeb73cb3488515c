// Lint: types, elements, accessibility of templates, and the directions in which imports may point.
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Folders of the SDK, and of the widgets. */
const SRC =
  'cells cli client credentials csv datasets errors foreign-geojson formats iati icalendar index-file mapped-rows messages model openagenda opendatasoft prerender privacy publish query referential scdl sources table transport workbook xml'.split(
    ' ',
  );
const WIDGETS = 'cdn define embed event-calendar project-map shared sponsorship-badge'.split(' ');

/** Which folders of `all` a file of `folder` may import from: data flows from the model to the elements, never back. */
const direction = (root, all, folder, allowed, message) => {
  const forbidden = all.filter((name) => name !== folder && !allowed.includes(name)).join('|');
  const patterns = [{ regex: `^(?:\\.\\./)+(?:${forbidden})/`, message }];
  if (root === 'widgets')
    patterns.push({ group: ['**/src/**'], message: 'Widgets use the public entry points of the SDK.' });
  else patterns.push({ group: ['**/widgets/**', '**/widgets'], message: 'The SDK never imports the widgets.' });
  return { files: [`${root}/${folder}/**/*.ts`], rules: { 'no-restricted-imports': ['error', { patterns }] } };
};

const directions = [
  ['errors', ['messages'], 'Errors know their words only.'],
  ['messages', ['errors', 'model', 'publish'], 'Words know what they describe only.'],
  ['model', ['errors'], 'The model knows its errors only.'],
  ['transport', ['errors'], 'The transport knows its errors only.'],
  ['query', ['model', 'errors', 'table'], 'Queries know the model, the errors and the columns only.'],
  ['table', ['model', 'query', 'sources'], 'Columns are made of records and queried; they know no client.'],
  ['datasets', ['model', 'query'], 'Datasets join the model and the queries.'],
  [
    'sources',
    [
      ...[
        'datasets',
        'errors',
        'foreign-geojson',
        'iati',
        'icalendar',
        'index-file',
        'mapped-rows',
        'messages',
        'model',
        'openagenda',
      ],
      ...['opendatasoft', 'query', 'csv', 'scdl', 'table', 'transport'],
    ],
    'Sources give records; they know no client.',
  ],
  [
    'opendatasoft',
    ['datasets', 'errors', 'mapped-rows', 'messages', 'model', 'transport'],
    'What asks a portal gives its rows; it knows no source.',
  ],
  ['mapped-rows', ['cells', 'messages', 'model'], 'Columns become fields, wherever the rows are from.'],
  ...['foreign-geojson', 'iati', 'openagenda'].map((folder) => [
    folder,
    [
      'datasets',
      'formats',
      'icalendar',
      'mapped-rows',
      'messages',
      'model',
      'privacy',
      'referential',
      'transport',
      'xml',
    ],
    'A reader of others’ data gives records; it knows no source.',
  ]),
  [
    'client',
    ['datasets', 'errors', 'model', 'query', 'sources', 'table', 'transport'],
    'The client knows no format nor publisher.',
  ],
  ['index-file', ['datasets', 'errors', 'model', 'query', 'table'], 'The index file is columns; it fetches nothing.'],
  ['formats', ['index-file', 'model', 'messages'], 'Formats know the model and the words only.'],
  [
    'icalendar',
    ['formats', 'messages', 'model', 'privacy', 'referential', 'transport'],
    'The reader of calendars gives records; it knows no source.',
  ],
  ['csv', [], 'Rows of cells know nothing of what they mean.'],
  ['xml', [], 'Tags know nothing of what they mean.'],
  [
    'scdl',
    ['cells', 'csv', 'model', 'privacy', 'referential'],
    'The reader of grants gives records; it knows no source.',
  ],
  ['workbook', ['csv', 'model', 'xml'], 'Sheets are rows of cells; they know no table.'],
  [
    'cells',
    ['icalendar', 'messages', 'model', 'referential'],
    'What a cell says does not depend on the table that it is in.',
  ],
  ['privacy', ['messages'], 'What is personal does not depend on where it is read.'],
  ['credentials', ['errors', 'messages', 'model'], 'Credentials stand alone: the badge is small.'],
  ['referential', ['model', 'query', 'messages'], 'The referential knows the model only.'],
  ['prerender', ['formats', 'messages', 'model', 'publish'], 'What is prerendered is given its records.'],
  [
    'publish',
    SRC.filter((name) => name !== 'cli' && name !== 'prerender'),
    'The command line uses the publisher, not the other way.',
  ],
].map(([folder, allowed, message]) => direction('src', SRC, folder, allowed, message));

const elementDirections = [
  ...['event-calendar', 'project-map', 'sponsorship-badge'].map((element) =>
    direction('widgets', WIDGETS, element, ['shared'], 'Sibling elements do not know each other.'),
  ),
  direction('widgets', WIDGETS, 'embed', [], 'The framed page knows no element: the loader beside it brings them.'),
  direction('widgets', WIDGETS, 'shared', [], 'What is shared knows no element.'),
];

export default tseslint.config(
  { ignores: ['dist/**', '**/*.generated.ts', 'examples/**/vendor/**'] },
  {
    files: ['{src,widgets,test}/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: root } },
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/unified-signatures': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    // What a page may load: old Prototype.js and MooTools put functions of their own in these places.
    files: ['{src,widgets}/**/*.ts'],
    ignores: ['src/cli/**', 'src/publish/node/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.object.name='Array'][callee.property.name='from']",
          message: 'Libraries of old pages replace Array.from: spread and map.',
        },
      ],
    },
  },
  { files: ['src/**/*.ts'], rules: { '@typescript-eslint/explicit-module-boundary-types': 'error' } },
  {
    files: ['widgets/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended'], wc['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((property) => ({
          property,
          message: 'Trusted Types: templates only.',
        })),
      ],
    },
  },
  ...directions,
  ...elementDirections,
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/use-unknown-in-catch-callback-variable': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
  {
    files: ['**/*.mjs', 'examples/**/*.js'],
    extends: [tseslint.configs.recommended],
    rules: { '@typescript-eslint/no-unused-vars': 'error' },
  },
);
