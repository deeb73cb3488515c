import { expect } from 'chai';
import { type Files, issuesOf, onlyRecord, publishFiles, recordsOf } from '../publishing.js';

const MEGABYTE = 1_000_000;

describe('a file of 50 MB', function () {
  this.timeout(120_000);

  it('is read whole, bad rows told with their line', async () => {
    const text = 'Un long texte, à répéter. '.repeat(600);
    const rows: string[] = [];
    for (let length = 0; length < 50 * MEGABYTE; length += text.length)
      rows.push(`P${rows.length};Projet ${rows.length};"${text}\nfin"`);
    rows.push('P0;Doublon;');
    const publication = await publishFiles({ 'projets.csv': `référence;titre;description\n${rows.join('\n')}\n` });
    expect(publication.report.summary).to.include({ read: rows.length, published: rows.length - 1, rejected: 1 });
    expect(issuesOf(publication, 'duplicate-record')[0]).to.include({ line: 2 * rows.length });
    expect(recordsOf(publication, 'projects')).to.have.length(rows.length - 1);
  });

  it('is refused in a moment when it is no table or no JSON', async () => {
    const files: Files = {
      'projets.csv': '"'.repeat(50 * MEGABYTE + 1),
      'projects.json': `[${'['.repeat(5 * MEGABYTE)}`,
      'organisations.csv': 'nom\nBonne\n',
    };
    const publication = await publishFiles(files);
    expect(onlyRecord(publication, 'organisations').title).to.equal('Bonne');
    expect(issuesOf(publication, 'malformed-json')[0]).to.include({ source: 'projects.json', line: 1 });
  });
});
