import type { IncomingMessage, Server, ServerResponse } from 'node:http';

/** Starts the server; port 0 takes any free one. Its address is in `url`. What `respond` returns true for, it answers. */
export function serve(
  port?: number,
  respond?: (request: IncomingMessage, response: ServerResponse) => boolean,
): Promise<Server & { readonly url: string }>;
