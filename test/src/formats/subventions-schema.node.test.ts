import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { subventionsToCsv } from 'essonne-international/formats';
import fc from 'fast-check';
import Papa from 'papaparse';
import { hostileText, runs } from './hostile-text.js';
import { association, context, department, wells } from './sample.js';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly trueValues?: readonly string[];
  readonly falseValues?: readonly string[];
  readonly constraints?: {
    readonly required?: boolean;
    readonly pattern?: string;
    readonly enum?: readonly string[];
    readonly maxLength?: number;
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

const samples = process.env.ESSONNE_SAMPLES ?? '../shared/data/samples';
const file = `${samples}/scdl-subventions/scdl-subventions-2.1.1.schema.json`;

/** What a cell breaks of its field (Table Schema). */
function problem(cell: string, { type, constraints = {}, ...field }: Field): string | undefined {
  if (cell === '') return constraints.required === true ? 'required' : undefined;
  if (type === 'date' && !/^\d{4}-\d{2}-\d{2}$/.test(cell)) return 'date';
  if (type === 'number' && !/^-?\d+(?:\.\d+)?$/.test(cell)) return 'number';
  if (type === 'boolean' && ![...(field.trueValues ?? []), ...(field.falseValues ?? [])].includes(cell))
    return 'boolean';
  if (constraints.pattern !== undefined && !new RegExp(constraints.pattern).test(cell)) return 'pattern';
  if (constraints.enum !== undefined && !constraints.enum.includes(cell)) return 'enum';
  if (Array.from(cell).length > (constraints.maxLength ?? Infinity)) return 'maxLength';
  if (Number(cell) < (constraints.minimum ?? -Infinity)) return 'minimum';
  if (Number(cell) > (constraints.maximum ?? Infinity)) return 'maximum';
  return undefined;
}

describe('SCDL subventions against its Table Schema', () => {
  const read = (): readonly Field[] => (JSON.parse(readFileSync(file, 'utf8')) as { fields: Field[] }).fields;

  before(function () {
    if (!existsSync(file)) this.skip();
  });

  it('has its columns, in its order', () => {
    const { text } = subventionsToCsv([], [department], context);
    expect(text.trim().split(',')).to.deep.equal(read().map(({ name }) => name));
  });

  it('honours every constraint, whatever the text', () => {
    const fields = read();
    fc.assert(
      fc.property(hostileText, hostileText, (title, number) => {
        const project = { ...wells, title: `${title}x`, decision: { number, date: '2024-03-25' } };
        const beneficiary = { ...association, title: `${title}y` };
        const { text } = subventionsToCsv([project], [department, beneficiary], context);
        const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
        expect(data).to.have.length(2);
        for (const row of data) {
          for (const field of fields) expect(problem(row[field.name] ?? '', field), field.name).to.equal(undefined);
          expect((row.idBeneficiaire ?? '') + (row.rnaBeneficiaire ?? '')).not.to.equal('');
        }
      }),
      runs,
    );
  });
});
