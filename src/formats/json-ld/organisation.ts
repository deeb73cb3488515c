/** Organisations in schema.org's terms. */
import type { Organisation } from '../../model/organisation.js';
import { absoluteUrl } from '../addresses.js';
import { labelsOf, textIn, type FormatContext } from '../context.js';
import { lookUp } from '../look-up.js';
import { imageNode, placeNode, recordIri } from './nodes.js';
import { node, oneOrMany, type JsonLd } from './serialize.js';

const TYPES: Readonly<Record<string, string>> = {
  association: 'NGO',
  foundation: 'NGO',
  'twinning-committee': 'NGO',
  commune: 'GovernmentOrganization',
  epci: 'GovernmentOrganization',
  department: 'GovernmentOrganization',
  'foreign-local-authority': 'GovernmentOrganization',
  school: 'School',
  university: 'CollegeOrUniversity',
  hospital: 'Hospital',
  company: 'Corporation',
};

/** An organisation (https://schema.org/Organization), with its SIREN, SIRET and RNA as identifiers. */
export function organisationToJsonLd(organisation: Organisation, context: FormatContext): JsonLd {
  const [url, ...others] = (organisation.websites ?? []).flatMap((site) => absoluteUrl(site, context.baseUrl) ?? []);
  const { siren, siret, rna, contact } = organisation;
  const numbers = Object.entries({ SIREN: siren, SIRET: siret, RNA: rna }).flatMap(([propertyID, value]) =>
    value === undefined ? [] : [{ '@type': 'PropertyValue', propertyID, value }],
  );
  const contactUrl = absoluteUrl(contact?.url, context.baseUrl);
  const place = {
    ...(organisation.commune === undefined ? {} : { commune: organisation.commune }),
    ...(organisation.country === undefined ? {} : { country: organisation.country }),
  };
  return node({
    '@context': 'https://schema.org',
    '@type': lookUp(TYPES, organisation.kind) ?? 'Organization',
    '@id': recordIri('organisations', organisation.id, context),
    identifier: [organisation.id, ...numbers],
    name: textIn(context, organisation.title),
    description: textIn(context, organisation.summary),
    url,
    sameAs: others,
    logo: imageNode(organisation.logo, context),
    address: placeNode(place, context).address,
    contactPoint:
      contact?.email === undefined && contactUrl === undefined
        ? undefined
        : node({ '@type': 'ContactPoint', email: contact?.email, url: contactUrl }),
    knowsAbout: labelsOf(context, 'themes', organisation.themes),
    areaServed: oneOrMany(
      (organisation.countries ?? []).map((code) => ({
        '@type': 'Country',
        identifier: code,
        name: labelsOf(context, 'countries', [code])[0],
      })),
    ),
  });
}
