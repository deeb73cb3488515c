// Lint: types, elements, accessibility of templates, and the directions in which imports may point.
import { importX } from 'eslint-plugin-import-x';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('..', import.meta.url));

/** `target` may not import `from`: data flows from the model to the elements, never back. */
const directions = [
  { target: './src', from: './widgets', message: 'The SDK never imports the widgets.' },
  {
    target: './src/model',
    from: './src',
    except: ['./model', './errors'],
    message: 'The model knows its errors only.',
  },
  {
    target: './src/query',
    from: './src',
    except: ['./query', './model', './errors'],
    message: 'Queries know the model and the errors only.',
  },
  {
    target: './src/datasets',
    from: './src',
    except: ['./datasets', './model', './query'],
    message: 'Datasets join the model and the queries.',
  },
  {
    target: './src/formats',
    from: './src',
    except: ['./formats', './model', './messages'],
    message: 'Formats know the model only.',
  },
  { target: './src/publish', from: './src/cli', message: 'The command line uses the publisher, not the other way.' },
  ...['project-map', 'event-calendar', 'sponsorship-badge'].map((element) => ({
    target: `./widgets/${element}`,
    from: './widgets',
    except: [`./${element}`, './shared'],
    message: 'Sibling elements do not know each other.',
  })),
  { target: './widgets/shared', from: './widgets', except: ['./shared'], message: 'What is shared knows no element.' },
];

export default tseslint.config(
  { ignores: ['dist/**', '**/*.generated.ts', 'examples/**/vendor/**'] },
  {
    files: ['{src,widgets,test}/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: root } },
    plugins: { 'import-x': importX },
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'import-x/no-restricted-paths': ['error', { zones: directions }],
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
  { files: ['src/**/*.ts'], rules: { '@typescript-eslint/explicit-module-boundary-types': 'error' } },
  {
    files: ['widgets/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended'], wc['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['**/src/**'], message: 'Widgets use the public entry points of the SDK.' }] },
      ],
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((property) => ({
          property,
          message: 'Trusted Types: templates only.',
        })),
      ],
    },
  },
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
