import { expect } from 'chai';
import { Catalog } from '../../../src/model/catalog.js';
import { type CheckResult, checkPublication } from '../../../src/publish/check/check-publication.js';
import type { Publication } from '../../../src/publish/index.js';
import { sha256, toBytes } from '../../../src/publish/outputs/encode.js';
import { fileText, publishFiles, recordsOf } from './publishing.js';

const rows = Array.from(
  { length: 230 },
  (_, index) => `P${index};Projet ${index % 90} du fleuve;${index % 3 ? `${2000 + (index % 17)}` : ''};Mali`,
);
const folder = {
  'projets.csv': `référence;titre;début;pays\n${rows.join('\n')}\n`,
  'evenements.csv': 'référence;titre;début\nE1;Forum;12/11/2026\nE2;Atelier;03/02/2026\n',
};

const contentsOf = ({ files }: Publication): Map<string, Uint8Array> =>
  new Map(
    files.map(({ path, content }) => [
      path.replace('data/v1/', ''),
      typeof content === 'string' ? toBytes(content) : content,
    ]),
  );

/** Checks a publication, some of its files replaced. */
function check(
  publication: Publication,
  changes: Readonly<Record<string, string | undefined>> = {},
): Promise<CheckResult> {
  const contents = contentsOf(publication);
  for (const [path, text] of Object.entries(changes))
    if (text === undefined) contents.delete(path);
    else contents.set(path, toBytes(text));
  return checkPublication((href) => {
    const bytes = contents.get(href);
    return bytes ? Promise.resolve(bytes) : Promise.reject(new Error('404'));
  });
}

const told = ({ findings }: CheckResult): readonly string[] => findings.map(({ code, file }) => `${code} ${file}`);

describe('the index of a publication', () => {
  let publication: Publication;
  before(async () => {
    publication = await publishFiles(folder);
  });

  it('is described in the catalog with the sizes and digests of its files', async () => {
    const contents = contentsOf(publication);
    const catalog = Catalog.parse(JSON.parse(fileText(publication, 'data/v1/catalog.json')));
    for (const [name, count] of [
      ['projects', 3],
      ['events', 1],
    ] as const) {
      const index = catalog.datasets.find((dataset) => dataset.name === name)?.index;
      expect(index?.href).to.equal(`${name}.index.bin`);
      expect(index?.shards).to.deep.equal({ href: `${name}/{n}.json`, size: 100, count });
      for (const { href, bytes, sha256: digest } of [index!, index!.titles, index!.text]) {
        expect(contents.get(href)?.length).to.equal(bytes);
        expect(await sha256(contents.get(href)!)).to.equal(digest);
      }
    }
    expect(catalog.datasets.filter(({ index }) => index)).to.have.length(2);
  });

  it('has a line of titles and of words for each row, latest start first, ties by identifier', () => {
    const records = recordsOf(publication, 'projects');
    const lines = fileText(publication, 'data/v1/projects.titles.ndjson').trimEnd().split('\n');
    const titles = lines.map((line) => JSON.parse(line) as [string, string]);
    const inOrder = [...records].sort(
      (a, b) => -(a.start ?? '0').localeCompare(b.start ?? '0') || (a.id < b.id ? -1 : 1),
    );
    expect(titles).to.deep.equal(inOrder.map(({ id, title }) => [id, title]));
    const words = fileText(publication, 'data/v1/projects.text.txt').split('\n');
    expect(words).to.have.length(records.length + 1);
    expect(words[0]).to.match(/^projet \d+ du fleuve mali/);
    const shards = [0, 1, 2].flatMap(
      (shard) => (JSON.parse(fileText(publication, `data/v1/projects/${shard}.json`)) as { items: unknown[] }).items,
    );
    expect(shards).to.deep.equal(inOrder);
    expect(fileText(publication, 'data/v1/events.titles.ndjson')).to.match(/Atelier.*\n.*Forum/);
  });

  it('conforms as published; every change is told, where it is', async () => {
    expect(told(await check(publication))).to.deep.equal([]);
    const titles = fileText(publication, 'data/v1/projects.titles.ndjson');
    const shard = fileText(publication, 'data/v1/projects/1.json');
    for (const [path, text, expected] of [
      ['projects.index.bin', 'no index', ['wrong-bytes', 'wrong-digest', 'bad-index']],
      ['projects.index.bin', undefined, ['missing-file']],
      [
        'projects.titles.ndjson',
        titles.split('\n').slice(1).join('\n'),
        ['wrong-bytes', 'wrong-digest', 'wrong-count'],
      ],
      ['projects.titles.ndjson', titles.replace('["', '["x'), ['wrong-bytes', 'wrong-digest', 'other-records']],
      ['projects.text.txt', '\n', ['wrong-bytes', 'wrong-digest', 'wrong-count']],
      ['projects/1.json', undefined, ['missing-file']],
      ['projects/1.json', '[]', ['no-items']],
      ['projects/1.json', shard.replace('Mali', 'Mal').replace('Projet', 'Project'), ['other-records']],
      ['projects/1.json', fileText(publication, 'data/v1/projects/0.json'), ['other-records']],
    ] as const) {
      const result = await check(publication, { [path]: text });
      expect(result.isConform).to.equal(false);
      const own = result.findings.filter(({ file }) => file === path).map(({ code }) => code);
      expect([...new Set(own)], `${path} ${text?.slice(0, 20)}`).to.deep.equal(expected);
      expect(told(result).join('\n')).to.not.contain('{n}');
    }
  });

  it('has what its shards lack told in a line, and what was changed once', async () => {
    const shard = fileText(publication, 'data/v1/projects/1.json');
    const changed = await check(publication, { 'projects/1.json': shard.replace('Projet', 'Project') });
    expect(told(changed)).to.deep.equal(['other-records projects/1.json']);
    const { items } = JSON.parse(shard) as { items: readonly unknown[] };
    const short = await check(publication, { 'projects/1.json': JSON.stringify({ items: items.slice(3) }) });
    expect(told(short)).to.deep.equal([
      'other-records projects/1.json',
      'other-records projects/*.json',
      'wrong-count projects.index.bin',
    ]);
    expect(short.findings[1]?.detail).to.equal('3 / 230');
  });

  it('is not asked of older publications', async () => {
    const catalog = fileText(publication, 'data/v1/catalog.json').replaceAll('"index":', '"former":');
    expect(told(await check(publication, { 'catalog.json': catalog, 'projects.index.bin': undefined }))).to.deep.equal(
      [],
    );
  });
});
