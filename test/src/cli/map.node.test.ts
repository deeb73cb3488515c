import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { expect } from 'chai';
import { mappingSchema } from '../../../src/publish/index.js';
import { essonne } from './command.js';

describe('essonne map', () => {
  const folder = mkdtempSync(join(tmpdir(), 'essonne-map-'));
  after(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'Suivi.csv');
  const out = join(folder, 'correspondances.json');
  const validate = new Ajv2020({ strict: false }).compile(JSON.parse(mappingSchema()) as object);

  it('writes a proposal that its own schema accepts, beside it, and says why in the reader’s language', async () => {
    writeFileSync(path, 'N° dossier;Intitulé de l’action;Ville\n1;Puits;Orsay\n2;École;Évry\n');
    const { code, err } = await essonne(['map', path, '--out', out, '--lang', 'fr']);
    expect(code).to.equal(0);
    expect(err).to.include('Ville').and.include('100 % des valeurs'.replace(' %', '\u202f%'));
    const written: unknown = JSON.parse(readFileSync(out, 'utf8'));
    expect(validate(written), JSON.stringify(validate.errors)).to.equal(true);
    expect(readFileSync(join(folder, 'correspondances.schema.json'), 'utf8')).to.equal(mappingSchema());
    expect((await essonne(['map', path, '--out', out, '--lang', 'en'])).err).to.include('it is not replaced');
    expect((await essonne(['map', path, '--lang', 'en'])).err).to.include('100% of the values');
  });

  it('its schema refuses what is no mapping, and the example of the repository is one', () => {
    expect(validate({ files: { a: { table: 'rien' } } })).to.equal(false);
    expect(validate({ files: { a: { table: 'projets', colums: {} } } })).to.equal(false);
    const example = new URL('../../../examples/templates/correspondances.json', import.meta.url);
    expect(validate(JSON.parse(readFileSync(example, 'utf8')))).to.equal(true);
  });

  it('a file that is not there, or is no workbook, is said in a sentence', async () => {
    expect(await essonne(['map', join(folder, 'rien.csv'), '--lang', 'en'])).to.include({ code: 1, out: '' });
    writeFileSync(join(folder, 'faux.xlsx'), 'x');
    const { code, err } = await essonne(['map', join(folder, 'faux.xlsx'), '--lang', 'en']);
    expect(code).to.equal(1);
    expect(err).to.include('no workbook').and.not.include('at ');
  });
});
