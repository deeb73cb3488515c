import { expect } from 'chai';
import { createClient, memorySource } from 'essonne-international';
import { openMapData } from '../../../../widgets/project-map/data/project-data.js';
import { projectQuery } from '../../../../widgets/project-map/data/project-query.js';
import { labelsOf } from '../../../../widgets/shared/labels.js';
import { sampleCatalog, sampleProjects } from '../sample.js';

const client = createClient({ source: memorySource({ catalog: sampleCatalog, projects: sampleProjects }) });
const { signal } = new AbortController();

describe('map data', () => {
  it('opens the data of the presets', async () => {
    const data = await openMapData(client.projects, { commune: ['91477'] }, 'fr', signal);
    expect(data.total).to.equal(2);
    expect(data.emptyCommune).to.equal(undefined);
    expect(data.facets.country).to.deep.equal([{ value: 'ML', count: 2 }]);
    expect(data.words.count(2)).to.equal('2 projets');
  });

  it('has the platform’s labels where the catalog gives none, and the catalog’s own where it does', async () => {
    const open = async (vocabularies: object | undefined) => {
      const catalog = { ...sampleCatalog, vocabularies } as never;
      const { projects } = createClient({ source: memorySource({ catalog, projects: sampleProjects }) });
      return labelsOf((await openMapData(projects, {}, 'fr', signal)).catalog, 'fr');
    };
    const none = await open(undefined);
    expect(none('themes', 'water')).to.equal('eau et assainissement');
    expect(none('projectStatuses', 'ongoing')).to.equal('en cours');
    expect(none('modalities', 'volunteering')).to.equal('volontariat');
    const some = await open({ themes: [{ code: 'water', label: 'L’eau' }] });
    expect([some('themes', 'water'), some('modalities', 'volunteering')]).to.deep.equal(['L’eau', 'volontariat']);
  });

  it('falls back to the EPCI of a commune that has no project', async () => {
    const data = await openMapData(client.projects, { commune: ['91064'], country: ['ML'] }, 'fr', signal);
    expect(data.emptyCommune).to.deep.equal({ communes: ['91064'], epcis: ['200056232'] });
    expect(data.presets).to.deep.include({ commune: undefined, epci: ['200056232'], country: ['ML'] });
    expect(data.total).to.equal(2);
  });

  it('says so when the EPCI has none either', async () => {
    const data = await openMapData(client.projects, { commune: ['91001'] }, 'en', signal);
    expect(data.emptyCommune?.epcis).to.deep.equal(['200017846']);
    expect(data.total).to.equal(0);
    expect(data.words.count(0)).to.equal('No project');
  });

  it('knows no EPCI for a commune that is not in the catalog', async () => {
    const data = await openMapData(client.projects, { commune: ['75056'] }, 'fr', signal);
    expect(data.emptyCommune).to.deep.equal({ communes: ['75056'], epcis: [] });
  });
});

describe('map query', () => {
  it('asks for everything when nothing is set', () => {
    expect(projectQuery({ commune: undefined }, { text: '', theme: [] })).to.deep.equal({});
  });

  it('narrows the presets by the choices, never beyond them', () => {
    const presets = { country: ['ML', 'SN'], from: '2020-01-01' };
    expect(projectQuery(presets, { country: ['SN'] })).to.deep.include({ country: ['SN'], from: '2020-01-01' });
    expect(projectQuery(presets, { country: ['MG'] }).country).to.deep.equal(['ML', 'SN']);
    expect(projectQuery(presets, {}).country).to.deep.equal(['ML', 'SN']);
  });

  it('turns years into days, within those of the presets', () => {
    expect(projectQuery({}, { fromYear: '2020', toYear: '2022' })).to.deep.equal({
      from: '2020-01-01',
      to: '2022-12-31',
    });
    const presets = { from: '2021-06-01', to: '2023-01-31' };
    expect(projectQuery(presets, { fromYear: '2020', toYear: '2026' })).to.deep.equal(presets);
  });

  it('leaves aside years that exclude each other or the presets, as an address may bring them', () => {
    expect(projectQuery({}, { fromYear: '2022', toYear: '2020' })).to.deep.equal({});
    const presets = { from: '2021-06-01' };
    expect(projectQuery(presets, { toYear: '2019' })).to.deep.equal(presets);
  });

  it('passes on flags and nearness', () => {
    const near = { lon: 2.4, lat: 48.6, km: 10 };
    expect(projectQuery({}, { sponsored: true, seeks: undefined, near })).to.deep.equal({ sponsored: true, near });
  });
});
