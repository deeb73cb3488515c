import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ContractError } from '../../errors/contract-error.js';
import { Catalog } from '../../model/catalog.js';
import { type AnyRecord, datasetNames } from '../../model/datasets.js';
import { readRecord } from '../../model/read-record.js';
import type { RecordMaps } from '../derive.js';
import { FileError, systemCode } from './file-error.js';

/** What a published site says of itself, and its records. */
export interface PublishedSite {
  readonly catalog: Catalog;
  readonly records: RecordMaps;
}

/**
 * Reads a site that the publisher wrote.
 * @throws {FileError} when it is no publication. @throws {ContractError} when its catalog is not valid.
 */
export async function readPublishedSite(site: string): Promise<PublishedSite> {
  const path = join(site, 'data/v1/catalog.json');
  const parsed = Catalog.safeParse(await readJson(path));
  if (!parsed.success) throw new ContractError(path, parsed.error.issues[0]?.message ?? '');
  const records: [string, Map<string, AnyRecord>][] = [];
  for (const name of datasetNames) {
    const { items } = (await readJson(join(site, `data/v1/${name}.json`))) as { readonly items: readonly unknown[] };
    const read = items.flatMap((item, index) => readRecord(name, item, index).record ?? []);
    records.push([name, new Map(read.map((record) => [record.id, record]))]);
  }
  return { catalog: parsed.data, records: Object.fromEntries(records) as unknown as RecordMaps };
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new FileError(path, systemCode(error), { cause: error });
  }
}
