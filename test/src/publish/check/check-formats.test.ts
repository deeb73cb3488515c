import { expect } from 'chai';
import { type CheckResult, checkPublication } from '../../../../src/publish/check/check-publication.js';
import type { Publication } from '../../../../src/publish/index.js';
import { formatFileNames } from '../../../../src/publish/outputs/formats.js';
import { fileText, publishFiles } from '../publishing.js';

/** Checks a publication, some of its files replaced or added, that can be listed. */
function check(publication: Publication, changes: Readonly<Record<string, string>> = {}): Promise<CheckResult> {
  const files = new Map(publication.files.map(({ path, content }) => [path, content]));
  for (const [path, text] of Object.entries(changes)) files.set(`data/v1/${path}`, text);
  return checkPublication(
    (href) => {
      const content = files.get(new URL(href, 'https://a.example/data/v1/').pathname.slice(1));
      if (content === undefined) return Promise.reject(new Error('404'));
      return Promise.resolve(typeof content === 'string' ? new TextEncoder().encode(content) : content);
    },
    'en',
    () =>
      Promise.resolve(
        [...files.keys()].filter((path) => path.startsWith('data/v1/')).map((path) => path.slice('data/v1/'.length)),
      ),
  );
}

describe('the other formats of a publication', () => {
  const tables = {
    'projets.csv': 'titre;pays\nPuits;Mali\n',
    'evenements.csv': 'titre;type;début;commune\nForum;forum;28/11/2026 14:00;Évry\n',
  };

  for (const baseUrl of [undefined, 'https://donnees.example/'])
    it(`conform, and each tampered one is told (${baseUrl ?? 'no address'})`, async () => {
      const publication = await publishFiles(tables, baseUrl === undefined ? {} : { baseUrl });
      expect((await check(publication)).findings).to.deep.equal([]);
      for (const file of formatFileNames) {
        const text = fileText(publication, `data/v1/${file}`);
        const { findings, isConform } = await check(publication, { [file]: text.replace(/o/, '0') });
        expect(
          findings.some((finding) => finding.file === file),
          file,
        ).to.be.true;
        expect(isConform, file).to.equal(file === 'catalog.jsonld');
      }
    });

  it('tells a catalog of the portals that is none, or that leaves a file out', async () => {
    const publication = await publishFiles(tables);
    const told = async (text: string): Promise<readonly string[]> =>
      (await check(publication, { 'catalog.jsonld': text })).findings.map(({ code, file }) => `${code} ${file}`);
    expect(await told('[]')).to.deep.equal(['bad-dcat catalog.jsonld']);
    expect(await told('{')).to.deep.equal(['bad-dcat catalog.jsonld']);
    const text = fileText(publication, 'data/v1/catalog.jsonld');
    expect(await told(text.replaceAll('events.csv', 'else.csv'))).to.include('undescribed-file events.csv');
  });

  it('tells files that nothing speaks of, and only them', async () => {
    const { findings, isConform } = await check(await publishFiles(tables), {
      'projects.old.json': '{}',
      'a/b.csv': '',
    });
    expect(findings.map(({ code, file }) => `${code} ${file}`)).to.have.members([
      'unknown-file projects.old.json',
      'unknown-file a/b.csv',
    ]);
    expect(isConform).to.be.true;
  });
});
