import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import { crc32 } from '../../credentials/bake/crc32.js';

const compress = promisify(deflate);
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Eight bits a pixel, each the number of a colour (PNG specification, § 11.2.2). */
const DEPTH = 8;
const INDEXED = 3;
const MAX_COLOURS = 256;

/** Pixels of a picture, four bytes each: red, green, blue, opacity. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/**
 * A PNG of at most 256 colours: what is drawn in a few inks has no more, and takes a quarter of the time and half of the
 * bytes. `undefined` when there are more.
 */
export async function indexedPng({ width, height, pixels }: Pixels): Promise<Uint8Array | undefined> {
  const indexed = indexedRows(pixels, width, height);
  if (indexed === undefined) return undefined;
  const { rows, colours } = indexed;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([DEPTH, INDEXED, 0, 0, 0], 8);
  const bytes = colours.map((colour) => [colour & 0xff, (colour >>> 8) & 0xff, (colour >>> 16) & 0xff, colour >>> 24]);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(bytes.flatMap(([red = 0, green = 0, blue = 0]) => [red, green, blue]))),
    chunk('tRNS', Buffer.from(bytes.map(([, , , opacity = 255]) => opacity))),
    chunk('IDAT', await compress(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Each row: no filter (0), then its colours' numbers, in the order in which they are met. */
function indexedRows(
  pixels: Uint8Array,
  width: number,
  height: number,
): { readonly rows: Uint8Array; readonly colours: readonly number[] } | undefined {
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const numbers = new Map<number, number>();
  const rows = new Uint8Array((width + 1) * height);
  let [last, number] = [-1, 0];
  for (let y = 0, from = 0; y < height; y++)
    for (let x = 0; x < width; x++, from += 4) {
      const colour = view.getUint32(from, true);
      if (colour !== last) {
        last = colour;
        number = numbers.get(colour) ?? numbers.set(colour, numbers.size).size - 1;
        if (numbers.size > MAX_COLOURS) return undefined;
      }
      rows[y * (width + 1) + 1 + x] = number;
    }
  return { rows, colours: [...numbers.keys()] };
}

function chunk(type: string, data: Uint8Array): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, crc] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  crc.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, crc]);
}
