import { expect } from 'chai';
import { catalogToDcat } from 'essonne-international/formats';
import { frequencyUri, languageUri, licenceUri } from '../../../src/formats/dcat/authorities.js';
import { catalog, context } from './sample.js';

type Node = Record<string, unknown>;
const parse = (text: string): Node => JSON.parse(text) as Node;
const list = (node: Node | undefined, member: string): Node[] => [node?.[member] ?? []].flat() as Node[];
const EU = 'http://publications.europa.eu/resource/authority/';

describe('DCAT-AP', () => {
  const files = [
    { dataset: 'projects', href: 'projects.geojson', bytes: 99 },
    { dataset: 'events', href: 'events.ics' },
    { dataset: 'subventions', href: 'subventions.csv' },
  ];
  const temporal = { events: { start: '2024-01-01', end: '2027-12-31' } };
  const output = parse(catalogToDcat(catalog, context, { files, temporal }));

  it('has what the profile requires of a catalog', () => {
    expect(output).to.deep.include({
      '@type': 'dcat:Catalog',
      '@id': 'https://donnees.example/data/v1/catalog.json',
      'dct:license': { '@id': 'https://www.etalab.gouv.fr/licence-ouverte-open-licence' },
      'dct:language': { '@id': `${EU}language/FRA` },
      'dct:modified': { '@value': '2026-11-20T08:00:00Z', '@type': 'xsd:dateTime' },
    });
    expect(output['dct:title']).to.deep.equal([
      { '@value': 'Action internationale de l’Essonne', '@language': 'fr' },
      { '@value': 'International action of Essonne', '@language': 'en' },
    ]);
    expect(output['dct:description']).to.have.length(2);
    expect(output['dct:publisher']).to.have.property('@type', 'foaf:Organization');
    expect(output['dcat:contactPoint']).to.deep.include({
      'vcard:hasEmail': { '@id': 'mailto:donnees@essonne.example' },
    });
    expect(output['dct:spatial']).to.deep.include({
      'dcat:bbox': {
        '@value': 'POLYGON((1.91 48.28,2.59 48.28,2.59 48.78,1.91 48.78,1.91 48.28))',
        '@type': 'geo:wktLiteral',
      },
    });
  });

  it('has a dataset for each kind of record and a distribution for each file', () => {
    const datasets = list(output, 'dcat:dataset');
    expect(datasets.map((dataset) => dataset['dct:identifier'])).to.deep.equal(['projects', 'events', 'subventions']);
    const distributions = datasets.map((dataset) =>
      list(dataset, 'dcat:distribution').map((file) => file['dct:title']),
    );
    expect(distributions).to.deep.equal([
      ['projects.json', 'projects.geojson'],
      ['events.json', 'events.ics'],
      ['subventions.csv'],
    ]);
    for (const dataset of datasets) {
      expect(dataset).to.include.keys(
        '@id',
        'dct:title',
        'dct:description',
        'dct:publisher',
        'dcat:theme',
        'dct:spatial',
      );
      expect(dataset['dct:accrualPeriodicity']).to.deep.equal({ '@id': `${EU}frequency/MONTHLY` });
      expect(JSON.stringify(dataset['dct:description'])).to.include('données de démonstration');
    }
    expect(datasets[1]?.['dct:temporal']).to.deep.include({
      'dcat:startDate': { '@value': '2024-01-01', '@type': 'xsd:date' },
    });
    expect(datasets[2]?.['dct:conformsTo']).to.have.property('@id').that.includes('scdl/subventions');
  });

  it('describes a file: addresses, licence, format, size, digest', () => {
    const [json, geojson] = list(list(output, 'dcat:dataset')[0], 'dcat:distribution');
    expect(json).to.deep.include({
      'dcat:accessURL': { '@id': 'https://donnees.example/data/v1/projects.json' },
      'dct:license': { '@id': 'https://www.etalab.gouv.fr/licence-ouverte-open-licence' },
      'dct:format': { '@id': `${EU}file-type/JSON` },
      'dcat:mediaType': { '@id': 'https://www.iana.org/assignments/media-types/application/json' },
      'dcat:byteSize': { '@value': '120', '@type': 'xsd:nonNegativeInteger' },
    });
    expect(json?.['spdx:checksum']).to.deep.include({
      'spdx:checksumValue': { '@value': 'a'.repeat(64), '@type': 'xsd:hexBinary' },
    });
    expect(geojson).to.not.have.property('spdx:checksum');
    const absolute = list(list(output, 'dcat:dataset')[1], 'dcat:distribution')[0];
    expect(absolute?.['dcat:downloadURL']).to.deep.equal({ '@id': 'https://static.example/events.json' });
  });

  it('keeps addresses relative without an absolute base', () => {
    const relative = parse(catalogToDcat(catalog, { ...context, baseUrl: '/' }));
    expect(relative['@id']).to.equal('catalog.json');
    const [file] = list(list(relative, 'dcat:dataset')[0], 'dcat:distribution');
    expect(file?.['dcat:accessURL']).to.deep.equal({ '@id': 'projects.json' });
  });

  it('knows the authorities’ terms', () => {
    expect(frequencyUri('P6M')).to.equal(`${EU}frequency/ANNUAL_2`);
    expect(frequencyUri('P17D')).to.equal(`${EU}frequency/IRREG`);
    expect(frequencyUri(undefined)).to.equal(`${EU}frequency/UNKNOWN`);
    expect(languageUri('fr-FR')).to.equal(`${EU}language/FRA`);
    expect(languageUri('constructor')).to.equal(undefined);
    expect(licenceUri('ODbL-1.0')).to.equal('https://spdx.org/licenses/ODbL-1.0');
  });
});
