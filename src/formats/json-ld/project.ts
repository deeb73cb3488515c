/** Projects in schema.org's terms. */
import type { Funding, Party } from '../../model/common.js';
import type { Project } from '../../model/project.js';
import { absoluteUrl } from '../addresses.js';
import { labelOf, labelsOf, textIn, type FormatContext } from '../context.js';
import { imageNode, partyNode, partyNodes, placeNode, recordIri } from './nodes.js';
import { node, oneOrMany, type JsonLd } from './serialize.js';

const ROLES = { fr: { lead: 'porteur de projet', partner: 'partenaire' }, en: { lead: 'lead', partner: 'partner' } };

function member(party: Party, role: 'lead' | 'partner', context: FormatContext): JsonLd {
  return {
    '@type': 'OrganizationRole',
    roleName: ROLES[context.language][role],
    member: partyNode(party, context),
  };
}

/** A grant that was decided or paid: what was only asked for is nobody's funding. */
function grant(funding: Funding, context: FormatContext): readonly JsonLd[] {
  if (funding.stage !== 'voted' && funding.stage !== 'paid') return [];
  return [
    node({
      '@type': 'MonetaryGrant',
      funder: funding.funder && partyNode(funding.funder, context),
      amount: { '@type': 'MonetaryAmount', value: funding.amount, currency: funding.currency ?? 'EUR' },
    }),
  ];
}

/** A project (https://schema.org/Project), its organisations as members with their role. */
export function projectToJsonLd(project: Project, context: FormatContext): JsonLd {
  const countries = (project.countries ?? []).map((code) => ({
    '@type': 'Country',
    identifier: code,
    name: labelOf(context, 'countries', code),
  }));
  return node({
    '@context': 'https://schema.org',
    '@type': 'Project',
    '@id': recordIri('projects', project.id, context),
    identifier: project.id,
    name: textIn(context, project.title),
    description: textIn(context, project.summary) || textIn(context, project.description),
    url: absoluteUrl(project.url, context.baseUrl),
    image: oneOrMany((project.media ?? []).flatMap((media) => imageNode(media, context) ?? [])),
    keywords: labelsOf(context, 'themes', project.themes),
    foundingDate: project.start,
    dissolutionDate: project.end,
    member: [
      ...(project.leadOrganisation === undefined ? [] : [member(project.leadOrganisation, 'lead', context)]),
      ...(project.partners ?? []).map((party) => member(party, 'partner', context)),
    ],
    funder: partyNodes(project.cofunders, context),
    funding: (project.funding ?? []).flatMap((funding) => grant(funding, context)),
    areaServed: [...countries, ...(project.places ?? []).map((place) => placeNode(place, context))],
  });
}
