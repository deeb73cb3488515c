import { expect } from 'chai';
import fc from 'fast-check';
import {
  STATUS_LIST_LENGTH,
  decodeStatusList,
  drawStatusIndex,
  encodeStatusList,
  hasStatusBit,
  statusBits,
} from '../../../../src/credentials/index.js';

describe('Status list', () => {
  it('has the first entry as its left-most bit', () => {
    expect(statusBits([0, 9], 16)).to.deep.equal(new Uint8Array([0b1000_0000, 0b0100_0000]));
    expect(statusBits([]).length, '16 KB').to.equal(16_384);
  });

  it('gives back what was set and nothing else, once encoded and read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.nat(STATUS_LIST_LENGTH - 1), { maxLength: 100 }), async (indexes) => {
        const encoded = await encodeStatusList(statusBits(indexes));
        const reading = await decodeStatusList(encoded);
        if (!('bits' in reading)) throw new Error(reading.problem);
        const found: number[] = [];
        for (let index = 0; index < STATUS_LIST_LENGTH; index++)
          if (hasStatusBit(reading.bits, index)) found.push(index);
        expect(found).to.deep.equal([...indexes].sort((one, other) => one - other));
      }),
      { numRuns: 20 },
    );
  });

  it('is small: a hundred withdrawals in less than 1.4 kB', async () => {
    const indexes = Array.from({ length: 100 }, (_, index) => (index * 7919) % STATUS_LIST_LENGTH);
    expect((await encodeStatusList(statusBits(indexes))).length).to.be.below(1400);
  });

  it('knows nothing outside its entries', () => {
    const bits = statusBits([], 16);
    expect([hasStatusBit(bits, 15), hasStatusBit(bits, 16), hasStatusBit(bits, -1)]).to.deep.equal([
      false,
      undefined,
      undefined,
    ]);
  });

  it('is not expanded beyond its limit, nor read when it is not one', async () => {
    expect(await decodeStatusList(await encodeStatusList(new Uint8Array(2 * 1024 * 1024)))).to.have.property('bits');
    expect(await decodeStatusList(await encodeStatusList(new Uint8Array(2 * 1024 * 1024 + 1)))).to.deep.equal({
      problem: 'too-large',
    });
    const encoded = await encodeStatusList(statusBits([1]));
    for (const damaged of [encoded.slice(1), encoded.slice(0, -4), 'u', '', 7, null])
      expect(await decodeStatusList(damaged)).to.deep.equal({ problem: 'malformed' });
  });
});

describe('drawStatusIndex', () => {
  const drawing =
    (value: number): ((numbers: Uint32Array) => unknown) =>
    (numbers) =>
      numbers.fill(value);

  it('gives the entry drawn, or the next that is free', () => {
    expect(drawStatusIndex(new Set(), 16, drawing(0xffff_ffff))).to.equal(15);
    expect(drawStatusIndex(new Set([15, 0]), 16, drawing(15))).to.equal(1);
  });

  it('gives none of a full list', () => {
    expect(drawStatusIndex(new Set([0, 1]), 2, drawing(0))).to.equal(undefined);
  });

  it('draws all over the list', () => {
    const drawn = Array.from({ length: 200 }, () => drawStatusIndex(new Set()) ?? -1);
    const quarters = new Set(drawn.map((index) => Math.floor((index * 4) / STATUS_LIST_LENGTH)));
    expect([...quarters].sort()).to.deep.equal([0, 1, 2, 3]);
  });
});
