import { expect } from 'chai';
import { issuesOf, publishFiles, recordsOf } from './publishing.js';

const iati = (...activities: readonly string[]): string =>
  `<?xml version="1.0"?>\n<iati-activities version="2.03">${activities.join('\n')}</iati-activities>`;
const activity = (id: string, title: string): string =>
  `<iati-activity xml:lang="fr"><iati-identifier>${id}</iati-identifier><title><narrative>${title}</narrative></title>` +
  '<recipient-country code="ML"/><location><point><pos>-11.44 14.45</pos></point></location></iati-activity>';

describe('Files of others among the tables', () => {
  it('activities of IATI are published as projects, each accounted for, positions mended', async () => {
    const file = iati(activity('FR-91-A1', 'Des puits'), activity('FR-91-A2', ''));
    const publication = await publishFiles({ 'aide.xml': file });
    const [project, ...others] = recordsOf(publication, 'projects');
    expect(others).to.have.length(0);
    expect(project).to.deep.include({
      id: 'des-puits',
      sourceIds: ['FR-91-A1'],
      title: 'Des puits',
      countries: ['ML'],
    });
    expect(project?.places?.[0]).to.deep.include({ lon: -11.44, lat: 14.45 });
    expect(issuesOf(publication, 'swapped-position')).to.have.length(2);
    expect(publication.report.datasets.projects).to.include({ read: 2, published: 1, rejected: 1, merged: 0 });
    expect(publication.report.files[0]).to.include({ format: 'iati', read: 2, published: 1 });
    // The identifier of the activity is what it is known by.
    const renamed = { 'aide.xml': iati(activity('FR-91-A1', 'Des forages')) };
    const second = await publishFiles(renamed, { ledger: publication.ledger });
    expect(recordsOf(second, 'projects')[0]).to.deep.include({ id: 'des-puits', title: 'Des forages' });
  });

  it('a file of IATI that is cut gives what comes before, and says where it stops', async () => {
    const file = iati(activity('A', 'Un'), activity('B', 'Deux'));
    const publication = await publishFiles({ 'aide.xml': file.slice(0, -60) });
    expect(recordsOf(publication, 'projects').map(({ title }) => title)).to.deep.equal(['Un']);
    expect(issuesOf(publication, 'malformed-xml')[0]).to.include({ source: 'aide.xml', line: 3, outcome: 'rejected' });
    expect(issuesOf(await publishFiles({ 'plan.xml': '<plan/>' }), 'not-iati')).to.have.length(1);
  });

  it('GeoJSON is published as projects when it has their name; boundaries are not projects', async () => {
    const features = [
      {
        type: 'Feature',
        id: 'g1',
        properties: { nom: 'Une école', pays: 'Mali' },
        geometry: { type: 'Point', coordinates: [14.45, -11.44] },
      },
      { type: 'Feature', properties: { nom: null }, geometry: null },
      'rien',
    ];
    const text = JSON.stringify({ type: 'FeatureCollection', features });
    const publication = await publishFiles({ 'projets.geojson': text, 'fond.geojson': text });
    const [project] = recordsOf(publication, 'projects');
    expect(project).to.deep.include({ id: 'une-ecole', sourceIds: ['g1'], countries: ['ML'] });
    expect(project?.places?.[0]).to.deep.include({ lon: -11.44, lat: 14.45 });
    expect(publication.report.datasets.projects).to.include({ read: 3, published: 1, rejected: 2 });
    expect(issuesOf(publication, 'swapped-position')).to.have.length(1);
    const broken = await publishFiles({ 'projets.geojson': '{"type":' });
    expect(issuesOf(broken, 'malformed-json')).to.have.length(1);
  });
});
