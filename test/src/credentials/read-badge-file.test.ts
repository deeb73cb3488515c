import { expect } from 'chai';
import { readBadgeFile } from '../../../src/credentials/index.js';
import { ContractError } from '../../../src/errors/contract-error.js';

type Tree = Record<string, unknown>;

function sample(changes: Tree = {}, sponsorship: Tree = {}): Tree {
  return {
    contractVersion: '1',
    sponsorship: { id: 'puits', title: 'Puits à Dianguirdé', start: '2024', sites: [], ...sponsorship },
    organisation: { id: 'asso', name: 'Association', kind: 'association' },
    target: { kind: 'project', id: 'puits', title: { fr: 'Puits', en: 'Wells' }, url: '../../projects/puits/' },
    publisher: { name: 'Département de l’Essonne' },
    demonstration: true,
    updatedAt: '2026-11-01T08:00:00Z',
    page: './',
    ...changes,
  };
}

describe('readBadgeFile', () => {
  it('reads a whole file, and drops fields it does not know', () => {
    const { demonstration, target, organisation, ...rest } = readBadgeFile(sample({ future: { x: 1 } }));
    expect(demonstration).to.equal(true);
    expect(target?.title).to.deep.equal({ fr: 'Puits', en: 'Wells' });
    expect(organisation).to.deep.equal({ id: 'asso', name: 'Association', kind: 'association' });
    expect(rest).not.to.have.property('future');
  });

  it('is content with the least', () => {
    const file = readBadgeFile({
      contractVersion: '1.2',
      sponsorship: { id: 'a', title: 'A' },
      publisher: { name: 'P' },
      updatedAt: '2026-11-01',
    });
    expect(file.sponsorship.sites).to.deep.equal([]);
    expect(file.page).to.equal('./');
    expect(file.demonstration).to.equal(false);
  });

  it('leaves out what only dresses the badge, when wrong', () => {
    const file = readBadgeFile(
      sample(
        {
          organisation: { name: 12 },
          target: { kind: 'person', id: 'x' },
          publisher: { name: 'P', logo: 3, url: [] },
          page: 7,
        },
        { wording: 5, kind: {}, programme: '  ', kindLabel: { fr: 1 } },
      ),
    );
    expect(file).not.to.have.any.keys('organisation', 'target');
    expect(file.publisher).to.deep.equal({ name: 'P' });
    expect(file.page).to.equal('./');
    expect(file.sponsorship).to.have.all.keys('id', 'title', 'start', 'sites');
  });

  const refused: readonly [string, unknown, string][] = [
    ['null', null, 'file'],
    ['a list', [], 'file'],
    ['a text', '<html>', 'file'],
    ['another version', sample({ contractVersion: '2' }), 'contractVersion'],
    ['no sponsorship', sample({ sponsorship: 3 }), 'sponsorship'],
    ['no title', sample({}, { title: ' ' }), 'sponsorship.title'],
    ['an identifier that climbs', sample({}, { id: '../x' }), 'sponsorship.id'],
    ['a date that does not exist', sample({}, { end: '2026-02-30' }), 'sponsorship.end'],
    ['a date of another type', sample({}, { start: 2024 }), 'sponsorship.start'],
    ['sites in a text', sample({}, { sites: 'https://asso.example' }), 'sponsorship.sites'],
    ['a site of another type', sample({}, { sites: ['https://asso.example', 1] }), 'sponsorship.sites'],
    ['no publisher', sample({ publisher: undefined }), 'publisher'],
    ['no update', sample({ updatedAt: 'hier' }), 'updatedAt'],
  ];
  for (const [what, data, place] of refused)
    it(`refuses ${what}, and says where`, () => {
      expect(() => readBadgeFile(data, 'https://donnees.example/b.json'))
        .to.throw(ContractError)
        .with.property('message')
        .that.includes(place)
        .and.includes('https://donnees.example/b.json');
    });

  it('takes any value in « withdrawn » for a withdrawal', () => {
    for (const withdrawn of [{}, true, '2026-03-02', 1, []])
      expect(readBadgeFile(sample({}, { withdrawn })).sponsorship.withdrawn, JSON.stringify(withdrawn)).to.be.an(
        'object',
      );
    for (const withdrawn of [undefined, null, false])
      expect(readBadgeFile(sample({}, { withdrawn })).sponsorship).not.to.have.property('withdrawn');
    expect(
      readBadgeFile(sample({}, { withdrawn: { date: '2026-03-02', reason: 'project-stopped' } })).sponsorship.withdrawn,
    ).to.deep.equal({ date: '2026-03-02', reason: 'project-stopped' });
  });

  it('is not fooled by keys of the prototype', () => {
    const file = JSON.parse(
      JSON.stringify(sample()).replace('"Puits à Dianguirdé"', '{"__proto__":"x","fr":"Puits"}'),
    ) as unknown;
    const { title } = readBadgeFile(file).sponsorship;
    expect(title).to.deep.equal({ fr: 'Puits' });
    expect(Object.getPrototypeOf(title)).to.equal(Object.prototype);
  });
});
