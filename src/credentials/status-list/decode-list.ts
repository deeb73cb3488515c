import { decodeBase64Url } from '../verify/base64url.js';

/** Most bytes of an expanded list (the usual one has 16 kB): a few kilobytes of gzip could fill the memory. */
const MAX_BYTES = 2 * 1024 * 1024;
/** Longest encoded list that is read, in characters. */
const MAX_ENCODED = 1024 * 1024;

/** Bits of a list, or why they cannot be had. */
export type StatusListReading =
  { readonly bits: Uint8Array<ArrayBuffer> } | { readonly problem: 'malformed' | 'too-large' };

/** Bits of an untrusted `encodedList`, expanded piece by piece and not beyond 2 MB. Never throws. */
export async function decodeStatusList(encodedList: unknown): Promise<StatusListReading> {
  if (typeof encodedList !== 'string' || !/^u[\w-]+$/.test(encodedList)) return { problem: 'malformed' };
  if (encodedList.length > MAX_ENCODED) return { problem: 'too-large' };
  try {
    const zipped = new Blob([decodeBase64Url(encodedList.slice(1))]);
    const bits = await collectBytes(zipped.stream().pipeThrough(new DecompressionStream('gzip')));
    return bits ? { bits } : { problem: 'too-large' };
  } catch {
    return { problem: 'malformed' };
  }
}

/**
 * All bytes of a stream; `undefined` as soon as there are too many, and the rest is not read.
 * @throws what the stream throws.
 */
async function collectBytes(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = stream.getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length;
    if (length > MAX_BYTES) {
      // The source may complain of being stopped; what is known suffices.
      await reader.cancel().catch(() => undefined);
      return undefined;
    }
    pieces.push(read.value);
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}
