import { inflateSync } from 'node:zlib';
import { expect } from 'chai';
import { indexedPng } from '../../../../src/publish/node/indexed-png.js';

const WHITE = [255, 255, 255, 255];
const BLUE = [10, 79, 143, 255];

describe('PNG of a few colours', () => {
  it('gives back its pixels, even when the first one is white', async () => {
    for (const pixels of [
      [WHITE, WHITE, BLUE, WHITE],
      [BLUE, WHITE, WHITE, BLUE],
      [WHITE, WHITE, WHITE, WHITE],
    ]) {
      const png = await indexedPng({ width: 2, height: 2, pixels: new Uint8Array(pixels.flat()) });
      expect(pixelsOf(Buffer.from(png ?? []))).to.deep.equal(pixels);
    }
  });
});

/** Pixels of a picture 2 px wide, without filters. */
function pixelsOf(png: Buffer): readonly (readonly number[])[] {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const [colours, opacities] = [chunks.get('PLTE') ?? Buffer.alloc(0), chunks.get('tRNS') ?? Buffer.alloc(0)];
  const rows = [...inflateSync(chunks.get('IDAT') ?? '')];
  return rows
    .filter((_, index) => index % 3 !== 0)
    .map((number) => [...colours.subarray(number * 3, number * 3 + 3), ...opacities.subarray(number, number + 1)]);
}
