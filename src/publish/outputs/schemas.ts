import * as z from 'zod/mini';
import { Catalog, Change } from '../../model/catalog.js';
import { datasetNames } from '../../model/datasets.js';
import { Holiday } from '../../model/holiday.js';
import { Feed } from '../../model/feed.js';
import { recordSchemas } from '../../model/record-schemas.js';
import { MappingFile } from '../mapping/mapping.js';
import type { OutputFile } from '../types.js';

/** Titles of the schemas, in the words of the field. */
const TITLES = {
  projects: 'Projets – projects',
  events: 'Événements – events',
  organisations: 'Organisations – organisations',
  partnerships: 'Partenariats – partnerships',
  calls: 'Appels à projets – calls for projects',
  sponsorships: 'Parrainages – sponsorships',
} as const;

/**
 * JSON Schemas (2020-12) of the files of the contract, made from the schemas that validate records. Unknown fields are
 * allowed, as they are when read. What a JSON Schema cannot say (a date that exists, an end after its start) is left to
 * `essonne check`.
 * @param baseUrl Absolute address of the site's root; without one the schemas are named by URN.
 */
export function schemaFiles(baseUrl: string | undefined): readonly OutputFile[] {
  const files = [
    ...datasetNames.map((name) => [name, TITLES[name], itemsOf(recordSchemas[name])] as const),
    ['catalog', 'Catalogue – catalog', Catalog] as const,
    ['changes', 'Changements – changes', itemsOf(Change)] as const,
    ['holidays', 'Vacances et jours fériés – holidays', itemsOf(Holiday)] as const,
    ['mapping', 'Correspondances – mapping', MappingFile] as const,
    ['feeds', 'Agendas à suivre – feeds', itemsOf(Feed)] as const,
  ];
  return files.map(([name, title, schema]) => ({
    path: `data/v1/schema/${name}.json`,
    content: `${JSON.stringify(describe(name, title, schema, baseUrl), null, 1)}\n`,
  }));
}

const itemsOf = (record: z.core.$ZodType): z.ZodMiniType => z.looseObject({ items: z.array(record) });

function describe(name: string, title: string, schema: z.core.$ZodType, baseUrl: string | undefined): object {
  const $id =
    baseUrl === undefined
      ? `urn:essonne-international:v1:schema:${name}`
      : new URL(`data/v1/schema/${name}.json`, baseUrl).href;
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' });
  return { $schema, $id, title, ...rest };
}
