import { expect } from 'chai';
import fc from 'fast-check';
import {
  CredentialError,
  bakePng,
  bakeSvg,
  readBaked,
  unbakePng,
  unbakeSvg,
} from '../../../../src/credentials/index.js';
import { crc32 } from '../../../../src/credentials/bake/crc32.js';

const jws = 'eyJhbGciOiJFUzI1NiJ9.eyJhIjoxfQ.c2lnbmF0dXJl';
const other = 'eyJhbGciOiJFUzI1NiJ9.eyJhIjoyfQ.c2lnbmF0dXJl';
const NS = 'https://purl.imsglobal.org/ob/v3p0';
const svg =
  '<?xml version="1.0"?>\n<!-- <svg> --><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><title>a &lt; b</title></svg>';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('Baked SVG', () => {
  it('carries the badge right after its first tag, and is otherwise the same', () => {
    expect(bakeSvg(svg, jws)).to.equal(
      svg.replace('0 0 1 1">', `0 0 1 1" xmlns:openbadges="${NS}"><openbadges:credential verify="${jws}"/>`),
    );
    expect(unbakeSvg(bakeSvg(svg, jws))).to.equal(jws);
  });

  it('is well-formed XML, seen by a parser', function () {
    if (typeof DOMParser === 'undefined') this.skip();
    const parsed = new DOMParser().parseFromString(bakeSvg(svg, jws), 'image/svg+xml');
    const first = parsed.documentElement.firstElementChild;
    expect([first?.namespaceURI, first?.localName, first?.getAttribute('verify')]).to.deep.equal([
      NS,
      'credential',
      jws,
    ]);
  });

  it('carries the last badge only', () => {
    const twice = bakeSvg(bakeSvg(svg, other), jws);
    expect(twice).to.equal(bakeSvg(svg, jws));
  });

  it('is read whatever the prefix, the quotes and what comes before', () => {
    for (const [before, name] of [
      [`<svg xmlns:ob='${NS}' data-x="a>b">`, 'ob:credential'],
      [`<s:svg xmlns:s="http://www.w3.org/2000/svg" xmlns:o = "${NS}"><g/>`, 'o:credential'],
      ['<svg>', `credential xmlns="${NS}"`],
    ] as const)
      expect(unbakeSvg(`${before}<${name} id="c"\n verify='${jws}' />`), name).to.equal(jws);
  });

  it('has no badge in words, comments, or under another namespace', () => {
    const tag = `<openbadges:credential verify="${jws}"/>`;
    const open = `<svg xmlns:openbadges="${NS}">`;
    for (const text of [
      `${open}<!--${tag}--></svg>`,
      `${open}<![CDATA[${tag}]]></svg>`,
      `<svg xmlns:openbadges="https://pirate.example/">${tag}</svg>`,
      `<svg>${tag}</svg>`,
      `${open}<openbadges:credential verify="javascript:alert(1)"/></svg>`,
      `${open}<openbadges:credential verify="${jws}`,
      '',
    ])
      expect(unbakeSvg(text), text).to.equal(undefined);
  });

  it('is made of an SVG and a badge only', () => {
    expect(() => bakeSvg('<p>', jws)).to.throw(CredentialError, 'no <svg>');
    expect(() => bakeSvg(svg, '"/><script>')).to.throw(CredentialError, 'not signed');
    expect(unbakeSvg(bakeSvg('<svg/>', jws))).to.equal(jws);
  });

  it('is read in one pass, however hostile', () => {
    const long = 200_000;
    for (const text of [
      `<svg ${'a'.repeat(long)}>`,
      `<svg ${'a = '.repeat(long)}>`,
      '<'.repeat(long),
      `<svg ${'"'.repeat(long)}`,
      '<!--'.repeat(long),
      `<svg ${' '.repeat(long)}`,
    ])
      expect(unbakeSvg(text)).to.equal(undefined);
  });
});

/** One transparent pixel. */
const pixel = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);

describe('Baked PNG', () => {
  it('has checksums of ISO 3309', () => {
    expect(crc32(bytes('123456789'))).to.equal(0xcbf43926);
  });

  it('carries the badge after its header, in one plain text chunk', () => {
    const baked = bakePng(pixel, jws);
    const text = new TextDecoder('latin1').decode(baked);
    expect(text.indexOf(`iTXtopenbadgecredential\0\0\0\0\0${jws}`)).to.equal(8 + 25 + 4);
    expect(unbakePng(baked)).to.equal(jws);
    expect(bakePng(bakePng(pixel, other), jws), 'the last only').to.deep.equal(baked);
  });

  it('is still a picture', async function () {
    if (typeof createImageBitmap === 'undefined') this.skip();
    const bitmap = await createImageBitmap(new Blob([bakePng(pixel, jws)], { type: 'image/png' }));
    expect(bitmap.width).to.equal(1);
  });

  it('is read within other bytes', () => {
    const baked = bakePng(pixel, jws);
    const within = new Uint8Array(baked.length + 7);
    within.set(baked, 7);
    expect(unbakePng(within.subarray(7))).to.equal(jws);
  });

  it('has no badge once damaged, and never fails', () => {
    const baked = bakePng(pixel, jws);
    fc.assert(
      fc.property(fc.nat(baked.length - 1), fc.integer({ min: 1, max: 255 }), (at, mask) => {
        const damaged = baked.slice();
        damaged[at]! ^= mask;
        expect(unbakePng(damaged)).to.be.oneOf([jws, undefined]);
        unbakePng(baked.subarray(0, at));
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array(), (noise) => void unbakePng(new Uint8Array([...pixel.subarray(0, 33), ...noise]))),
    );
  });

  it('is not read compressed', () => {
    const baked = bakePng(pixel, jws);
    const flag = new TextDecoder('latin1').decode(baked).indexOf('openbadgecredential') + 20;
    baked[flag] = 1;
    const start = 8 + 25;
    const length = new DataView(baked.buffer).getUint32(start);
    new DataView(baked.buffer).setUint32(start + 8 + length, crc32(baked.subarray(start + 4, start + 8 + length)));
    expect(unbakePng(baked)).to.equal(undefined);
  });

  it('is made of a whole PNG and a badge only', () => {
    for (const png of [pixel.subarray(0, -4), pixel.subarray(0, 8), new Uint8Array(), bytes(svg)])
      expect(() => bakePng(png, jws)).to.throw(CredentialError, 'not a whole PNG');
    expect(() => bakePng(pixel, 'é')).to.throw(CredentialError, 'not signed');
  });
});

describe('readBaked', () => {
  it('finds the badge of a PNG, an SVG or a text', () => {
    for (const file of [bakePng(pixel, jws), bytes(`\ufeff${bakeSvg(svg, jws)}`), bytes(` ${jws}\n`)])
      expect(readBaked(file)).to.deep.equal({ jws });
  });

  it('says that there is none', () => {
    for (const file of [pixel, bytes(svg), bytes('{}'), new Uint8Array([0xff, 0xd8])])
      expect(readBaked(file)).to.deep.equal({ problem: 'no-badge' });
    expect(readBaked(new Uint8Array(2_000_001))).to.deep.equal({ problem: 'too-large' });
  });

  it('gives up on a file of endless chunks or tags, rather than hold the page up', () => {
    const chunk = new Uint8Array(12);
    chunk.set(bytes('iTXt'), 4);
    const baked = bakePng(pixel, jws);
    const withChunks = (count: number): Uint8Array =>
      new Uint8Array([
        ...baked.subarray(0, 33),
        ...Array<Uint8Array>(count)
          .fill(chunk)
          .flatMap((one) => [...one]),
        ...baked.subarray(33),
      ]);
    expect(readBaked(withChunks(1000))).to.deep.equal({ jws });
    expect(readBaked(withChunks(5000))).to.deep.equal({ problem: 'no-badge' });
    const withTags = (count: number): Uint8Array =>
      bytes(`<svg xmlns:o="${NS}">${'<a/>'.repeat(count)}<o:credential verify="${jws}"/></svg>`);
    expect(readBaked(withTags(10_000))).to.deep.equal({ jws });
    expect(readBaked(withTags(30_000))).to.deep.equal({ problem: 'no-badge' });
  });
});
