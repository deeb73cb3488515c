/** Published vectors of the W3C: good ones pass, bad ones are refused for the right reason. Skipped where they are not. */
import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { decodeStatusList, hasStatusBit } from '../../../../src/credentials/index.js';
import { claimsProblem } from '../../../../src/credentials/verify/claims.js';
import { readEnvelope } from '../../../../src/credentials/verify/envelope.js';
import { publicKeyOf, signatureProblem } from '../../../../src/credentials/verify/signature.js';

const vectors = process.env.ESSONNE_VECTORS ?? '../shared/data/vectors';
const jose = `${vectors}/w3c-vc-jose-cose-test-suite/tests/input`;
const lists = `${vectors}/w3c-bitstring-spec/encoded-lists.json`;

const read = (file: string): string => readFileSync(file, 'utf8').trim();
const keyOf = (name: string): unknown =>
  (JSON.parse(read(`${jose}/vm-${name}.json`)) as { readonly publicKeyJwk: unknown }).publicKeyJwk;

/** What is wrong with an envelope and its signature; the vectors' algorithms are accepted, besides the badges' own. */
async function problemOf(jws: string, key: string): Promise<string> {
  const envelope = readEnvelope(jws, ['ES256', 'ES512', 'EdDSA']);
  if ('problem' in envelope) return envelope.problem;
  return (await signatureProblem(envelope, publicKeyOf(keyOf(key))!)) ?? claimsOfVector(envelope.payload);
}

/** The vectors do not repeat their subject and date in the claims, as Open Badges asks: only what they say twice is told. */
function claimsOfVector(payload: Readonly<Record<string, unknown>>): string {
  const { credentialSubject, validFrom } = payload as { credentialSubject?: { id?: string }; validFrom?: string };
  const claims = { sub: credentialSubject?.id, nbf: Date.parse(validFrom ?? '') / 1000 };
  return claimsProblem({ ...claims, ...payload }) ?? 'good';
}

describe('Vectors of the W3C VC-JOSE-COSE test suite', () => {
  before(function () {
    if (!existsSync(jose)) this.skip();
  });

  for (const [file, key, expected] of [
    ['credential-jose-minimal', 'p256', 'good'],
    ['credential-issuer-match-signed', 'ed25519', 'good'],
    ['credential-jose-unknown-extensions', 'p521', 'good'],
    ['credential-jose-bad-signature', 'ed25519', 'bad-signature'],
    ['credential-jose-bad-media-type', 'ed25519', 'media-type'],
    ['credential-jose-vc-vp-claims', 'ed25519', 'nested-claims'],
    ['presentation-jose-bad-credential', 'ed25519', 'media-type'],
    ['presentation-jose-bad-media-type', 'ed25519', 'media-type'],
    ['presentation-jose-multiple', 'p384', 'algorithm'],
  ] as const)
    it(`${file}: ${expected}`, async () => {
      expect(await problemOf(read(`${jose}/${file}.txt`), key)).to.equal(expected);
    });

  it('are refused with another key of theirs', async () => {
    expect(await problemOf(read(`${jose}/credential-jose-minimal.txt`), 'p384')).to.equal('key-unusable');
    expect(await problemOf(read(`${jose}/credential-issuer-match-signed.txt`), 'p256')).to.equal('key-unusable');
  });
});

interface ListVector {
  readonly name: string;
  readonly encodedList: string;
  readonly bits: number;
  readonly set: readonly number[];
}

describe('Vectors of the W3C Bitstring Status List', () => {
  it('have the bits that they say', async function () {
    if (!existsSync(lists)) this.skip();
    const { vectors: all } = JSON.parse(read(lists)) as { readonly vectors: readonly ListVector[] };
    expect(all).not.to.have.length(0);
    for (const { name, encodedList, bits: length, set } of all) {
      const reading = await decodeStatusList(encodedList);
      if (!('bits' in reading)) throw new Error(`${name}: ${reading.problem}`);
      expect(reading.bits.length * 8, name).to.equal(length);
      const found = Array.from({ length }, (_, index) => index).filter((index) => hasStatusBit(reading.bits, index));
      expect(found, name).to.deep.equal(set);
    }
  });
});
