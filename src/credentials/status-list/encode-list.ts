import { encode } from 'jose/base64url';

/** `encodedList` of a status list: `u` (multibase's base64url), then the gzip of the bits. */
export async function encodeStatusList(bits: Uint8Array<ArrayBuffer>): Promise<string> {
  const zipped = new Blob([bits]).stream().pipeThrough(new CompressionStream('gzip'));
  return `u${encode(new Uint8Array(await new Response(zipped).arrayBuffer()))}`;
}
