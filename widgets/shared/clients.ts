import { type Client, createClient } from 'essonne-international';

const clients = new Map<string, Client>();

/** The client of an address: one for all elements of the page, so that the same data are asked for once. */
export function sharedClient(src: string): Client {
  let client = clients.get(src);
  if (!client) clients.set(src, (client = createClient({ source: src })));
  return client;
}
