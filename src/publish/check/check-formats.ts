import * as z from 'zod/mini';
import { absoluteUrl } from '../../formats/addresses.js';
import { catalogToDcat } from '../../formats/index.js';
import { languageOf } from '../../messages/language.js';
import type { Catalog } from '../../model/catalog.js';
import { decodeBytes } from '../../transport/decode-bytes.js';
import { parseJson } from '../input/parse-json.js';
import { formatFileNames } from '../outputs/formats.js';
import type { Note } from './finding.js';
import { type ReadFile, readDescribed, tryRead } from './read-file.js';

/** Catalog of the portals, which says how large each file is and what its digest is. */
const DCAT = 'catalog.jsonld';

const Distribution = z.looseObject({
  'dcat:downloadURL': z.object({ '@id': z.string() }),
  'dcat:byteSize': z.object({ '@value': z.string() }),
  'spdx:checksum': z.object({ 'spdx:checksumValue': z.object({ '@value': z.string() }) }),
});
const Dcat = z.looseObject({
  '@id': z.string(),
  'dcat:dataset': z.array(
    z.looseObject({ 'dct:identifier': z.string(), 'dcat:distribution': z.optional(z.array(z.unknown())) }),
  ),
});

/** A file that the catalog of the portals describes. */
interface DescribedFormat {
  readonly dataset: string;
  readonly href: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Checks the files of the other formats: each is there, and as the catalog of the portals says; and that catalog. */
export async function checkFormats(catalog: Catalog, read: ReadFile, note: Note): Promise<void> {
  const bytes = await tryRead(read, DCAT, note);
  const described = bytes && describedIn(bytes, catalog, note);
  for (const file of formatFileNames) {
    // The list of calendars describes this one.
    if (file === DCAT || (file === 'events.ics' && catalog.feeds)) continue;
    const own = described?.find(({ href }) => href === file);
    if (own) await readDescribed(read, own, note);
    else {
      await tryRead(read, file, note);
      if (described) note({ code: 'undescribed-file', file });
    }
  }
}

/** The files that the catalog of the portals describes; told when it is none, or not that of this publication. */
function describedIn(bytes: Uint8Array, catalog: Catalog, note: Note): readonly DescribedFormat[] | undefined {
  const { text } = decodeBytes(bytes);
  const parsed = parseJson(text);
  const dcat = Dcat.safeParse('data' in parsed ? parsed.data : undefined);
  if (!dcat.success) {
    note({ code: 'bad-dcat', file: DCAT });
    return undefined;
  }
  const baseUrl = URL.canParse(dcat.data['@id']) ? new URL('.', dcat.data['@id']).href : undefined;
  const described = dcat.data['dcat:dataset'].flatMap((dataset) =>
    (dataset['dcat:distribution'] ?? []).flatMap((item): readonly DescribedFormat[] => {
      const { data } = Distribution.safeParse(item);
      if (!data) return [];
      const address = data['dcat:downloadURL']['@id'];
      return [
        {
          dataset: dataset['dct:identifier'],
          href: baseUrl !== undefined && address.startsWith(baseUrl) ? address.slice(baseUrl.length) : address,
          bytes: Number(data['dcat:byteSize']['@value']),
          sha256: data['spdx:checksum']['spdx:checksumValue']['@value'],
        },
      ];
    }),
  );
  const isJson = new Set(catalog.datasets.map(({ href }) => absoluteUrl(href, baseUrl) ?? href));
  const files = described.filter(({ href }) => !isJson.has(absoluteUrl(href, baseUrl) ?? href));
  const context = { catalog, language: languageOf(catalog.defaultLanguage), now: catalog.updatedAt };
  // Another version of the publisher may write it otherwise: that is told, and no departure from the contract.
  if (catalogToDcat(catalog, { ...context, ...(baseUrl !== undefined && { baseUrl }) }, { files }) !== text)
    note({ code: 'other-dcat', file: DCAT }, 'warning');
  return described;
}
