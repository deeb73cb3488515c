import { expect } from 'chai';
import type { Catalog } from '../../../../src/model/catalog.js';
import type { Holiday } from '../../../../src/model/holiday.js';
import { checkPublication } from '../../../../src/publish/check/check-publication.js';
import type { Publication } from '../../../../src/publish/index.js';
import { toBytes } from '../../../../src/publish/outputs/encode.js';
import { fileText, issuesOf, publishFiles } from '../publishing.js';

const EVENTS = 'titre;début\nForum;21/11/2026';
/** As data.education.gouv.fr exports it: midnights of Paris in UTC, a line an authority. */
const OFFICIAL = [
  'Description;Population;Date de début;Date de fin;Académies;Zones;annee_scolaire',
  'Vacances de la Toussaint;-;2026-10-16T22:00:00+00:00;2026-11-01T23:00:00+00:00;Versailles;Zone C;2026-2027',
  'Vacances de la Toussaint;-;2026-10-16T22:00:00+00:00;2026-11-01T23:00:00+00:00;Lyon;Zone A;2026-2027',
  "Vacances d'Hiver;-;2027-02-05T23:00:00+00:00;2027-02-21T23:00:00+00:00;Versailles;Zone C;2026-2027",
  "Début des Vacances d'Été;-;2027-07-02T22:00:00+00:00;2027-07-02T22:00:00+00:00;Versailles;Zone C;2026-2027",
  'Prérentrée des enseignants;Enseignants;2026-08-30T22:00:00+00:00;2026-08-31T22:00:00+00:00;Versailles;Zone C;2026-2027',
].join('\n');

const publishCalendar = (calendar?: string, events = EVENTS): Promise<Publication> =>
  publishFiles({ 'evenements.csv': events, ...(calendar === undefined ? {} : { 'vacances-scolaires.csv': calendar }) });

const catalogOf = (publication: Publication): Catalog =>
  JSON.parse(fileText(publication, 'data/v1/catalog.json')) as Catalog;

const holidaysOf = (publication: Publication): readonly Holiday[] =>
  (JSON.parse(fileText(publication, 'data/v1/holidays.json')) as { readonly items: readonly Holiday[] }).items;

const schoolOf = (publication: Publication): readonly (readonly [name: unknown, start: string, end: string])[] =>
  holidaysOf(publication)
    .filter(({ kind }) => kind === 'school')
    .map(
      ({ name, start, end }) => [typeof name === 'string' ? name : (name as { fr: string }).fr, start, end] as const,
    );

function checkOf(publication: Publication, change?: (text: string) => string): ReturnType<typeof checkPublication> {
  return checkPublication((href) => {
    const path = new URL(href, 'https://x.example/data/v1/').pathname.slice(1);
    const content = publication.files.find((file) => file.path === path)?.content;
    if (content === undefined) throw new Error(path);
    if (change && path.endsWith('holidays.json')) return Promise.resolve(toBytes(change(fileText(publication, path))));
    return Promise.resolve(typeof content === 'string' ? toBytes(content) : content);
  });
}

describe('holidays of a publication', () => {
  it('are the bank holidays of the years of the events, one before and one after', async () => {
    const publication = await publishCalendar();
    const items = holidaysOf(publication);
    expect(items).to.have.length(33);
    expect(items[0]).to.deep.equal({
      kind: 'public',
      name: { fr: 'Jour de l’an', en: 'New Year’s Day' },
      start: '2025-01-01',
      end: '2025-01-01',
    });
    expect(items.at(-1)?.start).to.equal('2027-12-25');
    const { holidays } = catalogOf(publication);
    expect(holidays).to.include({ href: 'holidays.json', schema: 'schema/holidays.json' });
    expect(holidays).to.not.have.property('attribution');
  });

  it('are not counted from a date that is a mistake, and are none without events', async () => {
    const far = await publishCalendar(undefined, 'titre;début\nForum;21/11/2026\nErreur;21/11/2926');
    expect(holidaysOf(far).at(-1)?.start).to.equal('2027-12-25');
    const none = await publishFiles({ 'projets.csv': 'titre\nPuits', 'vacances-scolaires.csv': OFFICIAL });
    expect(catalogOf(none)).to.not.have.property('holidays');
    expect(none.files.map(({ path }) => path)).to.not.include('data/v1/holidays.json');
  });

  it('take zone C from the file of the ministry: the day when lessons start again is none', async () => {
    const publication = await publishCalendar(OFFICIAL);
    expect(schoolOf(publication)).to.deep.equal([
      ['Vacances de la Toussaint', '2026-10-17', '2026-11-01'],
      ['Vacances d’hiver', '2027-02-06', '2027-02-21'],
      ['Début des vacances d’été', '2027-07-03', '2027-07-03'],
    ]);
    expect(catalogOf(publication).holidays?.attribution).to.have.property('fr').that.includes('éducation nationale');
    expect(issuesOf(publication, 'holidays-elsewhere').map(({ value, severity }) => [value, severity])).to.deep.equal([
      ['2', 'warning'],
    ]);
    const file = publication.report.files.find(({ path }) => path === 'vacances-scolaires.csv');
    expect(file).to.include({ table: 'holidays', read: 3, published: 3, rejected: 0, merged: 0 });
  });

  it('take simple columns, where the last day is off; twice the same is once', async () => {
    const publication = await publishCalendar(
      'nom;début;fin\nVacances de Noël;19/12/2026;03/01/2027\nVacances de Noël;19/12/2026;03/01/2027\nFête des écoles;12/06/2027;',
    );
    expect(schoolOf(publication)).to.deep.equal([
      ['Vacances de Noël', '2026-12-19', '2027-01-03'],
      ['Fête des écoles', '2027-06-12', '2027-06-12'],
    ]);
    const file = publication.report.files.find(({ path }) => path === 'vacances-scolaires.csv');
    expect(file).to.include({ read: 3, published: 2, merged: 1 });
    expect(issuesOf(publication, 'holidays-elsewhere')).to.be.empty;
  });

  it('tell the lines and files that cannot be read', async () => {
    const lines = await publishCalendar(
      'nom;début;fin\nNoël;19/12/2026;bientôt\n;19/12/2026;\nHiver;22/02/2027;06/02/2027',
    );
    expect(schoolOf(lines)).to.deep.equal([]);
    expect(issuesOf(lines, 'holiday-dates').map(({ line, severity }) => [line, severity])).to.deep.equal([
      [2, 'error'],
      [3, 'error'],
      [4, 'error'],
    ]);
    const file = await publishCalendar('quoi;quand\nNoël;décembre');
    expect(issuesOf(file, 'holidays-columns').map(({ severity }) => severity)).to.deep.equal(['error']);
    expect(holidaysOf(file)).to.have.length(33);
  });

  it('pass the check of the publication, which sees what is wrong in the file', async () => {
    const publication = await publishCalendar(OFFICIAL);
    expect((await checkOf(publication)).findings).to.deep.equal([]);
    const { findings } = await checkOf(publication, (text) =>
      text.replace('"start":"2027-02-06"', '"start":"2027-02-30"'),
    );
    expect(findings.map(({ code, path }) => [code, path])).to.deep.equal([
      ['wrong-digest', undefined],
      ['bad-holiday', `items[${holidaysOf(publication).findIndex(({ start }) => start === '2027-02-06')}]`],
    ]);
  });
});
