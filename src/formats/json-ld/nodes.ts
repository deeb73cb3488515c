/** Nodes of schema.org that events, projects and organisations share. */
import type { Media, Party, Place } from '../../model/common.js';
import type { DatasetName } from '../../model/datasets.js';
import { absoluteUrl } from '../addresses.js';
import { cleanText } from '../characters.js';
import { labelOf, textIn, type FormatContext } from '../context.js';
import { positionOf } from '../places.js';
import { node, type JsonLd } from './serialize.js';

/** `@id` of a record: its dataset's address and its id; nothing without an absolute base. */
export function recordIri(dataset: DatasetName, id: string | undefined, context: FormatContext): string | undefined {
  return id === undefined
    ? undefined
    : absoluteUrl(`${dataset}.json#${encodeURIComponent(cleanText(id))}`, context.baseUrl);
}

/** A place with its address and position. */
export function placeNode(place: Place, context: FormatContext): JsonLd {
  const rounded = positionOf(place);
  // What rounds to 0, 0 is the Gulf of Guinea for whoever reads it, and no place.
  const position = rounded?.some((degrees) => degrees !== 0) ? rounded : undefined;
  const commune = place.commune === undefined ? '' : labelOf(context, 'communes', place.commune);
  const address = node({
    streetAddress: textIn(context, place.address),
    addressLocality: commune,
    addressRegion: textIn(context, place.adminArea),
    addressCountry: place.country ?? (place.commune === undefined ? undefined : 'FR'),
  });
  return node({
    '@type': 'Place',
    name: textIn(context, place.name) || commune,
    address: Object.keys(address).length === 0 ? undefined : { '@type': 'PostalAddress', ...address },
    geo: position && { '@type': 'GeoCoordinates', longitude: position[0], latitude: position[1] },
    // Accessibility of the place, in words: schema.org has no term for it on Place.
    description: textIn(context, place.accessibility),
  });
}

/** An organisation that takes part. */
export function partyNode(party: Party, context: FormatContext): JsonLd {
  return node({
    '@type': 'Organization',
    '@id': recordIri('organisations', party.id, context),
    identifier: party.id,
    name: textIn(context, party.name),
  });
}

/** Organisations that take part. */
export function partyNodes(parties: readonly Party[] | undefined, context: FormatContext): readonly JsonLd[] {
  return (parties ?? []).map((party) => partyNode(party, context));
}

/** A picture with its credit and licence. */
export function imageNode(image: Media | undefined, context: FormatContext): JsonLd | undefined {
  const contentUrl = absoluteUrl(image?.url, context.baseUrl);
  if (image?.kind !== 'image' || contentUrl === undefined) return undefined;
  return node({
    '@type': 'ImageObject',
    contentUrl,
    caption: textIn(context, image.caption) || textIn(context, image.alt),
    creditText: image.credit,
    license: absoluteUrl(image.licence, context.baseUrl),
  });
}
