/** What others' verifiers say of the badges of the demonstration data, as they are published. */
import { checkStatus } from '@digitalbazaar/vc-bitstring-status-list';
import { expect } from 'chai';
import { type JWK, compactVerify, createLocalJWKSet, importJWK } from 'jose';
import { type BadgeCredential, type JwkSet, SigningKey, badgeAddresses } from '../../../../src/credentials/index.js';
import { newSigningState } from '../../../../src/publish/badges/signing-state.js';
import { type Publication, publish } from '../../../../src/publish/index.js';
import { readFolder } from '../../../../src/publish/node/read-folder.js';
import { badgeSchema, payloadOf, statements } from '../../credentials/other-verifiers.js';
import { NOW, fileText, recordsOf } from '../publishing.js';

const ROOT = 'http://localhost:8080/';

describe('badges of the demonstration data, for others', function () {
  this.timeout(60_000);
  let publication: Publication;
  let credentials: readonly (readonly [id: string, jws: string])[];
  const json = (path: string): unknown => JSON.parse(fileText(publication, path)) as unknown;
  /** A file of the site, by its address. */
  const served = (url: string): string => fileText(publication, url.replace(ROOT, ''));

  before(async () => {
    publication = await publish({
      files: await readFolder('examples/data'),
      now: NOW,
      baseUrl: '/',
      signing: {
        key: await SigningKey.generate(badgeAddresses(ROOT).key),
        state: newSigningState(ROOT),
        root: ROOT,
      },
    });
    credentials = recordsOf(publication, 'sponsorships').map(({ id }) => [
      id,
      fileText(publication, `badges/${id}/credential.jwt`),
    ]);
  });

  it('are all Open Badges 3.0 by 1EdTech’s JSON Schema', function () {
    const validate = badgeSchema();
    if (!validate) return this.skip();
    expect(credentials.length).to.be.above(50);
    for (const [id, jws] of credentials)
      expect(validate(payloadOf(jws)), `${id} ${JSON.stringify(validate.errors)}`).to.equal(true);
  });

  it('are all signed for jose, with the key of their kid and with the set', async () => {
    const { keys } = json('keys/jwks.json') as JwkSet;
    const set = createLocalJWKSet({ keys: keys.map((key) => ({ ...key })) });
    for (const [, jws] of credentials) {
      const { protectedHeader } = await compactVerify(jws, set);
      await compactVerify(jws, await importJWK(JSON.parse(served(protectedHeader.kid ?? '')) as JWK, 'ES256'));
    }
  });

  it('are withdrawn for Digital Bazaar’s checker when the data say so, and only then', async () => {
    const withdrawn: string[] = [];
    for (const [id, jws] of credentials) {
      const { verified, results = [] } = await checkStatus({
        credential: payloadOf(jws) as BadgeCredential,
        documentLoader: (url) => Promise.resolve({ document: payloadOf(served(url)) as object }),
        verifyBitstringStatusListCredential: false,
      });
      expect(verified, id).to.equal(true);
      if (results.some(({ status }) => status)) withdrawn.push(id);
    }
    const expected = recordsOf(publication, 'sponsorships').filter((record) => record.withdrawn !== undefined);
    expect(withdrawn).to.deep.equal(expected.map(({ id }) => id)).and.not.to.be.empty;
  });

  it('mean something to the last word, in JSON-LD safe mode: badges, list and issuer', async () => {
    const claims = ['iss', 'jti', 'sub', 'nbf', 'exp'];
    const document = (jws: string): object =>
      Object.fromEntries(Object.entries(payloadOf(jws) as object).filter(([name]) => !claims.includes(name)));
    // Every sentence of the others is one of these.
    for (const [id, jws] of credentials.slice(0, 12))
      expect(await statements(document(jws)), id).to.include(`${ROOT}badges/${id}/`);
    expect(await statements(document(served(`${ROOT}status/r1.jwt`)))).to.include('BitstringStatusList');
    expect(await statements(json('issuer.json') as object)).to.include('Département de l');
  });
});
