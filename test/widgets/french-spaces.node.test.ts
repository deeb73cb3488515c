import { expect } from 'chai';
import { readdirSync } from 'node:fs';

const ROOT = new URL('../../widgets/', import.meta.url);

/** What the words are made with, whatever they ask for: a text that is also a number, a list and a choice of words. */
const SAMPLE = 'x';

/** Every text of a catalogue; those that are made from values are made, plural and singular. */
function* textsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'function')
    for (const argument of [SAMPLE, 0, 1, 2, [SAMPLE, SAMPLE]])
      yield* textsOf(made(value as (...values: unknown[]) => unknown, argument));
  else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) yield* textsOf(each);
}

function made(make: (...values: unknown[]) => unknown, argument: unknown): unknown {
  try {
    return make(...Array<unknown>(6).fill(argument));
  } catch {
    return undefined;
  }
}

/** Ordinary spaces where a line would break before a sign, or inside quotation marks. */
const BREAKING = /[^ ]? [:;?!%»]|« /;

/** The French of a module: `fr`, or what it holds under that name. */
const frenchOf = (module: Readonly<Record<string, unknown>>): readonly unknown[] =>
  Object.values(module).flatMap((value) =>
    value === module.fr ? [value] : typeof value === 'object' && value !== null && 'fr' in value ? [value.fr] : [],
  );

const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /(?:-messages|messages|messages\.fr|messages\/fr)\.ts$/.test(name),
);

describe('French words of the elements', () => {
  it('are found', () => {
    expect(files).to.include.members([
      'shared/messages.ts',
      'project-map/messages/fr.ts',
      'project-map/legend/legend-messages.ts',
    ]);
  });

  for (const file of files)
    it(`keep their signs on the line: ${file}`, async () => {
      const catalogues = frenchOf((await import(new URL(file, ROOT).href)) as Readonly<Record<string, unknown>>);
      const texts = catalogues.flatMap((catalogue) => [...textsOf(catalogue)]);
      expect(texts).not.to.have.lengthOf(0);
      expect(texts.filter((text) => BREAKING.test(text))).to.deep.equal([]);
    });
});
