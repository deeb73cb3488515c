import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describeIssue } from '../../../src/messages/describe-issue.js';
import { issuesEn } from '../../../src/messages/issues.en.js';
import { issuesFr } from '../../../src/messages/issues.fr.js';
import { expect } from 'chai';
import { datasetNames } from '../../../src/model/datasets.js';
import { publish } from '../../../src/publish/index.js';
import { readFolder } from '../../../src/publish/node/read-folder.js';
import { NOW, fileText } from './publishing.js';

type Validate = ((data: unknown) => boolean) & { readonly errors?: unknown };
const require = createRequire(import.meta.url);
const { default: Ajv } = require('ajv/dist/2020') as {
  default: new (options: object) => { compile: (schema: object) => Validate };
};

describe('published JSON Schemas', () => {
  it('are 2020-12, and the demonstration data validate against them with ajv', async () => {
    const publication = await publish({ files: await readFolder('examples/data'), now: NOW });
    for (const name of [...datasetNames, 'catalog', 'changes']) {
      const schema = JSON.parse(fileText(publication, `data/v1/schema/${name}.json`)) as Record<string, unknown>;
      expect(schema.$schema).to.equal('https://json-schema.org/draft/2020-12/schema');
      expect(schema).to.include.keys('$id', 'title');
      const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
      validate(JSON.parse(fileText(publication, `data/v1/${name}.json`)));
      expect(validate.errors ?? [], name).to.deep.equal([]);
      expect(validate({ items: [{ id: 'Not an id' }] }), name).to.equal(false);
    }
  });
});

describe('words of issues', () => {
  it('exist, in French and English, for every code of the model and the publisher', () => {
    const folder = new URL('../../../src/model/', import.meta.url);
    const codes = new Set<string>();
    for (const file of readdirSync(folder))
      if (file.endsWith('.ts'))
        for (const [, code] of readFileSync(new URL(file, folder), 'utf8').matchAll(
          /(?:error: |, |: )'((?:invalid|impossible|unknown|unsafe|unsupported|empty|half|mixed|end|no|missing|wrong|not|dangerous|too)-[a-z-]+)'/g,
        ))
          codes.add(code ?? '');
    expect(codes.size).to.be.greaterThan(25);
    for (const code of codes) expect(Object.keys(issuesFr), code).to.include(code);
    expect(Object.keys(issuesEn).sort()).to.deep.equal(Object.keys(issuesFr).sort());
    for (const code of Object.keys(issuesFr))
      for (const language of ['fr', 'en'] as const) {
        const { reason, remedy } = describeIssue({ code, outcome: 'kept' }, language);
        expect(reason, code).to.match(/\S/);
        expect(remedy, code).to.match(/\S/);
        // French print wants a narrow no-break space before these; English none.
        expect(`${reason} ${remedy}`, code).not.to.match(
          language === 'fr' ? /[^\s\u202f\d:/;][;:!?](?:\s|$)| [;:!?]/ : / [;:!?]/,
        );
      }
  });

  it('a code that nobody knows is shown as it is', () => {
    expect(describeIssue({ code: 'constructor', outcome: 'kept' }, 'fr')).to.deep.equal({
      reason: 'constructor',
      remedy: '',
    });
  });
});
