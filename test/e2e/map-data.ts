/** Small data that answer a map in the network's place. */
import type { Project } from 'essonne-international';
import type { ResponseForRequest } from 'puppeteer-core';
import { sampleCatalog } from '../widgets/project-map/sample.js';

/** Attribute of a map that reads the data of {@link answerWith}. */
export const SMALL_SRC = 'src="/petit/data/v1/"';

/** Answers a catalog and those projects. */
export function answerWith(projects: readonly Project[]): (address: string) => Partial<ResponseForRequest> | undefined {
  const json = (value: unknown): Partial<ResponseForRequest> => ({
    contentType: 'application/json',
    body: JSON.stringify(value),
  });
  return (address) => {
    if (address.endsWith('/petit/data/v1/catalog.json')) return json(sampleCatalog);
    if (address.endsWith('/petit/data/v1/projects.json')) return json({ items: projects });
    return undefined;
  };
}
