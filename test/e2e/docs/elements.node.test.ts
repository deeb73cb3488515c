import { expect } from 'chai';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { EventCalendarElement, ProjectMapElement, SponsorshipBadgeElement } from 'essonne-international/widgets';
import { blocksOf, root } from './guides.js';

interface Member {
  readonly name: string;
  readonly description?: string;
}
interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Member[];
  readonly events?: readonly Member[];
  readonly cssParts?: readonly Member[];
  readonly cssProperties?: readonly Member[];
}

const ELEMENTS = {
  'essonne-project-map': { folder: 'project-map', element: ProjectMapElement },
  'essonne-event-calendar': { folder: 'event-calendar', element: EventCalendarElement },
  'essonne-sponsorship-badge': { folder: 'sponsorship-badge', element: SponsorshipBadgeElement },
};

const manifest = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8')) as {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
};
const declarations = new Map(
  manifest.modules.flatMap((module) =>
    module.declarations.flatMap((one) => (one.tagName === undefined ? [] : [[one.tagName, one] as const])),
  ),
);
const namesOf = (members: readonly Member[] = []): string[] => members.map(({ name }) => name).sort();

/** Text of the sources of a folder, and of its folders. */
function sourcesIn(folder: string): string {
  return readdirSync(join(root, 'widgets', folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(root, 'widgets', folder, name), 'utf8'))
    .join('\n');
}

/** Names of the events, from the interface that types them. */
function eventsOf(folder: string): string[] {
  const path = join(root, 'widgets', folder, 'events.ts');
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  return source.statements
    .filter(ts.isInterfaceDeclaration)
    .filter(({ name }) => name.text.endsWith('Events'))
    .flatMap(({ members }) => members.map(({ name }) => (name && ts.isStringLiteral(name) ? name.text : '')))
    .sort();
}

const partsIn = (sources: string): Set<string> =>
  new Set(
    [...sources.matchAll(/\bpart=(?:"([a-z -]+)"|\$\{([^}]+)\})/g)].flatMap(([, names, expression = '']) =>
      (names ?? [...expression.matchAll(/'([a-z -]+)'/g)].map(([, text]) => text).join(' ')).split(' '),
    ),
  );
const propertiesIn = (sources: string): Set<string> =>
  new Set([...sources.matchAll(/--essonne-[a-z-]+/g)].map(([name]) => name));

describe('what is told of the elements', () => {
  const shared = sourcesIn('shared');
  const guide = readFileSync(join(root, 'docs/attributs.md'), 'utf8');

  for (const [tag, { folder, element }] of Object.entries(ELEMENTS))
    describe(tag, () => {
      const told = declarations.get(tag);
      const sources = sourcesIn(folder);

      it('is every attribute that it has, in the manifest and in the guide', () => {
        const observed = [...element.observedAttributes].sort();
        expect(namesOf(told?.attributes)).to.deep.equal(observed);
        const section = guide.slice(guide.indexOf(`<${tag}>`)).split('\n## ')[0] ?? '';
        expect(observed.filter((name) => !section.includes(`\`${name}\``))).to.deep.equal([]);
        for (const { name, description } of told?.attributes ?? []) expect(description, name).to.be.a('string');
      });

      it('is every event that it types', () => {
        expect(namesOf(told?.events)).to.deep.equal(eventsOf(folder));
      });

      it('is every part that it draws', () => {
        const drawn = partsIn(sources);
        const known = namesOf(told?.cssParts);
        expect(known.filter((name) => !drawn.has(name) && !partsIn(shared).has(name))).to.deep.equal([]);
        expect([...drawn].filter((name) => !known.includes(name))).to.deep.equal([]);
      });

      it('is every property of CSS that it reads', () => {
        const read = propertiesIn(sources + shared);
        const known = namesOf(told?.cssProperties);
        expect(known.filter((name) => !read.has(name))).to.deep.equal([]);
      });
    });

  it('is what the blocks of HTML and CSS use', () => {
    const wrong = blocksOf('html').flatMap(({ place, code }) =>
      [...code.matchAll(/<(essonne-[a-z-]+)([^>]*)>/g)].flatMap(([, tag = '', attributes = '']) => {
        const known = namesOf(declarations.get(tag)?.attributes);
        return [...attributes.matchAll(/([a-z-]+)="/g)]
          .map(([, name = '']) => name)
          .filter((name) => !known.includes(name))
          .map((name) => `${place}: ${tag} has no ${name}`);
      }),
    );
    const parts = new Set([...declarations.values()].flatMap(({ cssParts }) => namesOf(cssParts)));
    const properties = new Set([...declarations.values()].flatMap(({ cssProperties }) => namesOf(cssProperties)));
    const wrongStyles = blocksOf('css').flatMap(({ place, code }) => [
      ...[...code.matchAll(/::part\(([a-z-]+)\)/g)]
        .filter(([, name = '']) => !parts.has(name))
        .map(([text]) => `${place}: ${text}`),
      ...[...code.matchAll(/--essonne-[a-z-]+/g)]
        .filter(([name]) => !properties.has(name))
        .map(([name]) => `${place}: ${name}`),
    ]);
    expect([...wrong, ...wrongStyles]).to.deep.equal([]);
    expect(blocksOf('html')).not.to.have.length(0);
    expect(blocksOf('css')).not.to.have.length(0);
  });
});
