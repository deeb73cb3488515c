/** The catalog as DCAT-AP (versions 2 and 3), in JSON-LD: what data portals harvest. */
import type { Catalog, DatasetDescription } from '../../model/catalog.js';
import { absoluteUrl } from '../addresses.js';
import { cleanText } from '../characters.js';
import { textIn, type FormatContext } from '../context.js';
import { node, serializeJsonLd, type JsonLd } from '../json-ld/serialize.js';
import { INTERNATIONAL_ISSUES, fileTypes, frequencyUri, languageUri, licenceUri } from './authorities.js';
import { datasetWords, SUBVENTIONS_SCHEMA } from './words.js';

/** A file that holds a dataset in one more format. */
export interface PublishedFile {
  /** Dataset that it holds: one of the catalog's, or `subventions`. */
  readonly dataset: string;
  /** Address, relative to the catalog's folder or absolute. */
  readonly href: string;
  readonly bytes?: number | undefined;
  readonly sha256?: string | undefined;
}

/** What the catalog does not say. */
export interface DcatOptions {
  /** Files beside the JSON that the catalog lists (GeoJSON, CSV, iCalendar, Atom). */
  readonly files?: readonly PublishedFile[];
  /** Days that each dataset covers. */
  readonly temporal?: Readonly<Record<string, { readonly start: string; readonly end: string }>>;
}

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  spdx: 'http://spdx.org/rdf/terms#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  geo: 'http://www.opengis.net/ont/geosparql#',
} as const;

const reference = (iri: string | undefined): JsonLd | undefined => (iri === undefined ? undefined : { '@id': iri });
const typed = (value: string, type: string): JsonLd => ({ '@value': value, '@type': type });

/** Each form of a text with its language. */
function literals(text: Catalog['title'] | undefined, defaultLanguage: string): readonly JsonLd[] {
  const forms = typeof text === 'string' ? { [defaultLanguage]: text } : (text ?? {});
  return Object.entries(forms).map(([tag, value]) => ({ '@value': value, '@language': tag }));
}

function spatialNode({ spatial, defaultLanguage }: Catalog): JsonLd | undefined {
  if (spatial === undefined) return undefined;
  const [west, south, east, north] = spatial.bbox ?? [];
  const ring = [`${west} ${south}`, `${east} ${south}`, `${east} ${north}`, `${west} ${north}`, `${west} ${south}`];
  return node({
    '@type': 'dct:Location',
    'rdfs:label': literals(spatial.name, defaultLanguage),
    'dcat:bbox': north === undefined ? undefined : typed(`POLYGON((${ring.join(',')}))`, 'geo:wktLiteral'),
  });
}

function distributionNode(file: PublishedFile, catalog: Catalog, context: FormatContext): JsonLd {
  // Without an absolute base, addresses stay relative: JSON-LD resolves them against the file itself.
  const address = absoluteUrl(file.href, context.baseUrl) ?? file.href;
  const types = fileTypes(file.href);
  return node({
    '@type': 'dcat:Distribution',
    'dct:title': file.href.split('/').at(-1),
    'dcat:accessURL': reference(address),
    'dcat:downloadURL': reference(address),
    'dcat:mediaType': reference(types?.mediaType),
    'dct:format': reference(types?.format),
    'dct:license': reference(licenceUri(catalog.licence)),
    'dcat:byteSize': file.bytes === undefined ? undefined : typed(String(file.bytes), 'xsd:nonNegativeInteger'),
    'spdx:checksum':
      file.sha256 === undefined
        ? undefined
        : {
            '@type': 'spdx:Checksum',
            'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
            'spdx:checksumValue': typed(file.sha256, 'xsd:hexBinary'),
          },
  });
}

/** Who publishes and whom to write to, which the catalog and each of its datasets share. */
function sharedMembers(catalog: Catalog, context: FormatContext): JsonLd {
  const { publisher, defaultLanguage } = catalog;
  const name = textIn(context, publisher.name);
  const contactUrl = absoluteUrl(catalog.links?.reportError ?? publisher.url, context.baseUrl);
  return {
    'dct:publisher': node({
      '@type': 'foaf:Organization',
      'foaf:name': literals(publisher.name, defaultLanguage),
      'foaf:homepage': reference(absoluteUrl(publisher.url, context.baseUrl)),
    }),
    'dcat:contactPoint':
      publisher.email === undefined && contactUrl === undefined
        ? undefined
        : node({
            '@type': 'vcard:Organization',
            'vcard:fn': name,
            'vcard:hasEmail': reference(publisher.email && `mailto:${encodeURI(cleanText(publisher.email))}`),
            'vcard:hasURL': reference(contactUrl),
          }),
    'dct:language': reference(languageUri(defaultLanguage)),
    'dct:modified': typed(catalog.updatedAt, 'xsd:dateTime'),
    'dct:spatial': spatialNode(catalog),
  };
}

function datasetNode(name: string, catalog: Catalog, context: FormatContext, options: DcatOptions): JsonLd {
  const listed = catalog.datasets.filter((dataset) => dataset.name === name);
  const files = [
    ...listed.map(({ href, bytes, sha256 }: DatasetDescription) => ({ dataset: name, href, bytes, sha256 })),
    ...(options.files ?? []).filter(({ dataset }) => dataset === name),
  ];
  const words = datasetWords(name, context.language);
  const demonstration = catalog.demonstration === true ? ` (${words.demonstration})` : '';
  const period = options.temporal?.[name];
  return node({
    '@type': 'dcat:Dataset',
    '@id':
      absoluteUrl(`catalog.json#${encodeURIComponent(cleanText(name))}`, context.baseUrl) ?? `catalog.json#${name}`,
    'dct:identifier': name,
    'dct:title': { '@value': `${textIn(context, catalog.title)} – ${words.title}`, '@language': context.language },
    'dct:description': { '@value': words.description + demonstration, '@language': context.language },
    ...sharedMembers(catalog, context),
    'dcat:theme': reference(INTERNATIONAL_ISSUES),
    'dcat:keyword': words.keywords.map((keyword) => ({ '@value': keyword, '@language': context.language })),
    'dct:accrualPeriodicity': reference(frequencyUri(catalog.frequency)),
    'dct:temporal': period && {
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': typed(period.start, 'xsd:date'),
      'dcat:endDate': typed(period.end, 'xsd:date'),
    },
    'dct:conformsTo': reference(
      name === 'subventions' ? SUBVENTIONS_SCHEMA : absoluteUrl(listed[0]?.schema, context.baseUrl),
    ),
    'dcat:distribution': files.map((file) => distributionNode(file, catalog, context)),
  });
}

/**
 * The catalog, its datasets and a distribution for each file.
 * @param options Files in other formats than JSON, and the days that datasets cover.
 */
export function catalogToDcat(catalog: Catalog, context: FormatContext, options: DcatOptions = {}): string {
  const names = new Set([
    ...catalog.datasets.map(({ name }) => name),
    ...(options.files ?? []).map(({ dataset }) => dataset),
  ]);
  const description = catalog.description ?? catalog.title;
  return `${serializeJsonLd({
    '@context': CONTEXT,
    ...node({
      '@type': 'dcat:Catalog',
      '@id': absoluteUrl('catalog.json', context.baseUrl) ?? 'catalog.json',
      'dct:title': literals(catalog.title, catalog.defaultLanguage),
      'dct:description': literals(description, catalog.defaultLanguage),
      ...sharedMembers(catalog, context),
      'dct:license': reference(licenceUri(catalog.licence)),
      'foaf:homepage': reference(absoluteUrl(catalog.links?.home, context.baseUrl)),
      'dcat:dataset': [...names].map((name) => datasetNode(name, catalog, context, options)),
    }),
  })}\n`;
}
