/** What others' verifiers say of what is issued here. */
import { checkStatus, decodeList } from '@digitalbazaar/vc-bitstring-status-list';
import { expect } from 'chai';
import { compactVerify, createLocalJWKSet, importJWK } from 'jose';
import {
  type BadgeCredential,
  encodeStatusList,
  jwkSet,
  signCredential,
  sponsorshipCredential,
  statusBits,
  statusListCredential,
} from '../../../src/credentials/index.js';
import { badgeSchema, payloadOf, statements } from './other-verifiers.js';
import { INDEX, addresses, badge, input, newKey, now, signedList, wells } from './issued.js';

/** A badge with everything, and one with as little as can be. */
const issued: readonly (readonly [string, BadgeCredential])[] = [
  ['full', badge()],
  [
    'worded',
    sponsorshipCredential(
      { ...wells, wording: 'avec l’aide du Département', target: { kind: 'project', id: 'puits-kita' } },
      { ...input, demonstration: true, holder: { ...input.holder, kind: 'association' } },
    ),
  ],
  ['bare', sponsorshipCredential({ id: 'x', title: 'X' }, { ...input, holder: { title: 'Asso' } })],
];

describe('Issued badges, for others', () => {
  for (const [name, document] of issued)
    it(`are Open Badges 3.0 by 1EdTech’s JSON Schema, signed or not (${name})`, async function () {
      const validate = badgeSchema();
      if (!validate) return this.skip();
      expect(validate(document), JSON.stringify(validate.errors)).to.equal(true);
      const payload = payloadOf(await signCredential(document, await newKey()));
      expect(validate(payload), JSON.stringify(validate.errors)).to.equal(true);
      expect(validate({ ...document, credentialStatus: [document.credentialStatus] }), 'the schema can fail').to.equal(
        false,
      );
    });

  for (const [name, document] of issued)
    it(`mean something to the last word, in JSON-LD safe mode (${name})`, async () => {
      const found = await statements(document);
      expect(found).to.include('https://www.w3.org/2018/credentials#credentialStatus');
      expect(found).to.include(`"${document.name}"`);
    });

  it('would be refused in safe mode with a word of no meaning', async () => {
    const error = await statements({ ...badge(), 'no such word': 1 }).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(Error);
  });

  it('are signed for jose, with the bare key or with the set', async () => {
    const [key, former] = await Promise.all([newKey(), newKey()]);
    const jws = await signCredential(badge(), key);
    await compactVerify(jws, await importJWK({ ...key.publicJwk }));
    const { keys } = jwkSet([key.publicJwk, former.publicJwk]);
    await compactVerify(jws, createLocalJWKSet({ keys: keys.map((jwk) => ({ ...jwk })) }));
  });
});

describe('Issued status lists, for others', () => {
  const listOf = (withdrawn: readonly number[]): ReturnType<typeof statusListCredential> =>
    statusListCredential({ url: addresses.statusList('r1'), issuer: addresses.issuer, withdrawn, now });

  it('are read by Digital Bazaar’s reader, bit for bit', async () => {
    const indexes = [0, 7, 8, INDEX, 131_071];
    const list = await decodeList({ encodedList: await encodeStatusList(statusBits(indexes)) });
    expect(list.length).to.equal(131_072);
    const set = Array.from({ length: list.length }, (_, index) => index).filter((index) => list.getStatus(index));
    expect(set).to.deep.equal(indexes);
  });

  it('tell Digital Bazaar’s checker what is withdrawn', async () => {
    for (const [withdrawn, isWithdrawn] of [
      [[7], false],
      [[INDEX], true],
    ] as const) {
      const document = await listOf(withdrawn);
      const { verified, results = [] } = await checkStatus({
        credential: badge(),
        documentLoader: (url) =>
          url === document.id ? Promise.resolve({ document }) : Promise.reject(new Error(`not served: ${url}`)),
        verifyBitstringStatusListCredential: false,
      });
      expect([verified, results.map(({ status }) => status)]).to.deep.equal([true, [isWithdrawn]]);
    }
  });

  it('mean something to the last word, and are small once signed', async () => {
    expect(await statements(await listOf([7]))).to.include('BitstringStatusList');
    const withdrawn = Array.from({ length: 100 }, (_, index) => (index * 7919) % 131_072);
    expect((await signedList(await newKey(), { withdrawn })).length).to.be.below(3000);
  });
});
