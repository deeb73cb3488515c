import type { createClient } from '../client/client.js';
import { catalogUrl, isWebAddress, openPublication } from '../publish/node/open-publication.js';

/** Where a client reads: HTTP as it is; a folder through the same code, its files answering as a server would. */
export function clientSource(source: string): Parameters<typeof createClient>[0] {
  if (isWebAddress(source)) return { source: catalogUrl(source) };
  const read = openPublication(source);
  return {
    source: catalogUrl(source),
    fetch: async (request) => {
      const url = request instanceof Request ? request.url : String(request);
      return new Response((await read(url)) as Uint8Array<ArrayBuffer>, {
        headers: { 'content-type': 'application/json' },
      });
    },
  };
}
