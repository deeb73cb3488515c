import { execFile } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect } from 'chai';
import * as fc from 'fast-check';
import { createClient } from 'essonne-international';
import { iati } from 'essonne-international/sources';

const child = fileURLToPath(new URL('large-file-child.ts', import.meta.url));
const samples = new URL('../../../../shared/data/samples/iati/', import.meta.url);

/** The memory that a file of 100 MB may take, whatever Node itself takes. */
const MAX_MEMORY_MB = 200;

describe('Files of IATI', () => {
  it(`of 100 MB are read in less than ${MAX_MEMORY_MB} MB of memory`, async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ['--import=tsx/esm', child, '100'], {
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    const found = JSON.parse(stdout) as Record<'activities' | 'titled' | 'faults' | 'read' | 'memory', number>;
    expect(found.read).to.be.at.least(100);
    expect(found.activities).to.be.greaterThan(20_000);
    expect([found.titled, found.faults]).to.deep.equal([found.activities, 0]);
    expect(found.memory).to.be.lessThan(MAX_MEMORY_MB);
  });

  it('of others are read, or refused with reasons', async function () {
    if (!existsSync(samples)) return this.skip();
    const totals: Record<string, number> = {};
    for (const name of readdirSync(samples).filter((one) => one.endsWith('.xml'))) {
      const { total, warnings } = await createClient({
        source: iati(readFileSync(new URL(name, samples), 'utf8')),
      }).projects.list();
      totals[name] = total;
      if (total === 0)
        expect(
          warnings.some(({ outcome }) => outcome === 'rejected'),
          name,
        ).to.equal(true);
    }
    expect(totals).to.deep.include({
      'dfid-mali-1.03.xml': 4,
      'iati-2.03-example-annotated.xml': 1,
      'schemas-fail-missing-title-narrative.xml': 0,
      'schemas-fail-location-point-without-pos.xml': 0,
    });
  });

  it('with the names of an object’s own properties for codes say nothing', async () => {
    const own = ['constructor', 'toString', '__proto__', 'hasOwnProperty'].map(
      (name) =>
        `<iati-activity><iati-identifier>${name}</iati-identifier><title>T</title><sector code="${name}"/>` +
        `<activity-status code="${name}"/><activity-date type="${name}"/><participating-org role="${name}">O</participating-org>` +
        `<policy-marker code="${name}"/><transaction><transaction-type code="${name}"/><value>1</value></transaction></iati-activity>`,
    );
    const { items, total } = await createClient({
      source: iati(`<iati-activities>${own.join('')}</iati-activities>`),
    }).projects.list();
    expect(total).to.equal(4);
    for (const { id, sourceIds = [], ...item } of items) {
      expect(own.join(''), id).to.include(sourceIds[0]);
      expect(item).to.deep.equal({ title: 'T', partners: [{ name: 'O' }] });
    }
  });

  it('that are cut, mixed or hostile neither throw nor hang', async () => {
    const piece = fc.constantFrom(
      ...[
        '<iati-activities>',
        '<iati-activity>',
        '</iati-activity>',
        '<title>',
        '</title>',
        'é&amp;',
        '&#0;',
        '&#x110000;',
      ],
      ...[
        '<![CDATA[',
        ']]>',
        '<!--',
        '-->',
        '<?x',
        '?>',
        '<a b="',
        '"',
        "'",
        '<',
        '>',
        '/>',
        '</',
        '<!DOCTYPE',
        '[',
        '\u0000',
      ],
      ...['<iati-identifier>__proto__</iati-identifier>', '<title>T</title>', '<sector code="constructor"/>', ' '],
      '<activity-status code="toString"/>',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 40 }), async (parts) => {
        const text = `<iati-activities>${parts.join('')}`;
        const { items, warnings } = await createClient({ source: iati(text) }).projects.list();
        expect(items.length + warnings.length).to.be.greaterThan(0);
        expect(JSON.stringify(items)).not.to.include('[native code]');
      }),
      { numRuns: 300 },
    );
  });
});
