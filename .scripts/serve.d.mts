import type { Server } from 'node:http';

/** Starts the server; port 0 takes any free one. */
export function serve(port?: number): Promise<Server & { readonly url: string }>;
