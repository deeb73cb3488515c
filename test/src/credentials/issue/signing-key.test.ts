import { expect } from 'chai';
import { calculateJwkThumbprint, compactVerify, importJWK } from 'jose';
import { type CredentialError, SigningKey, jwkSet, signCredential } from '../../../../src/credentials/index.js';
import { addresses, badge, newKey } from '../issued.js';

/** Everything that printing a thing may show. */
const shown = (thing: unknown): string =>
  [String(thing), JSON.stringify(thing), JSON.stringify({ thing }), ...traces(thing)].join('\n');

function traces(thing: unknown): readonly string[] {
  if (typeof thing !== 'object' || thing === null) return [];
  const own = Object.getOwnPropertyNames(thing).map((name) => {
    const value = (thing as Record<string, unknown>)[name];
    return `${name} ${String(value)} ${JSON.stringify(value)} ${traces(value).join('\n')}`;
  });
  return own;
}

async function thrownBy(work: () => Promise<unknown>): Promise<unknown> {
  try {
    await work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

describe('SigningKey', () => {
  it('publishes one bare ES256 key, at an address by its RFC 7638 thumbprint', async () => {
    const key = await newKey();
    expect(key.publicJwk).to.have.all.keys('kty', 'crv', 'x', 'y', 'alg', 'use', 'kid');
    expect(key.thumbprint).to.equal(await calculateJwkThumbprint({ ...key.publicJwk }));
    expect(key.kid).to.equal(`https://donnees.example/keys/${key.thumbprint}.json`);
    expect(jwkSet([key.publicJwk])).to.deep.equal({ keys: [key.publicJwk] });
  });

  it('signs with a header of alg and kid only, what jose verifies', async () => {
    const key = await newKey();
    const jws = await signCredential(badge(), key);
    const { protectedHeader, payload } = await compactVerify(jws, await importJWK({ ...key.publicJwk }));
    expect(protectedHeader).to.deep.equal({ alg: 'ES256', kid: key.kid });
    const signed = JSON.parse(new TextDecoder().decode(payload)) as Record<string, unknown>;
    expect(signed).to.include({
      iss: addresses.issuer,
      jti: addresses.badge('puits-kita'),
      sub: 'https://www.asso.example/',
      nbf: Date.parse('2026-03-02T08:30:15Z') / 1000,
    });
    expect(signed).not.to.have.any.keys('exp', 'vc', 'vp');
  });

  it('is the same key once kept and read again', async () => {
    const key = await newKey();
    const again = await SigningKey.parse(JSON.stringify(await key.exportPrivate()), addresses.key);
    expect(again.publicJwk).to.deep.equal(key.publicJwk);
    await compactVerify(await again.sign('x'), await importJWK({ ...key.publicJwk }));
  });
});

describe('A private key', () => {
  it('is not shown by printing it', async () => {
    const key = await newKey();
    const { d } = await key.exportPrivate();
    expect(d).to.have.length(43);
    expect(shown(key)).to.include(key.kid);
    expect(shown(key)).not.to.include(d);
    expect(shown(jwkSet([key.publicJwk]))).not.to.include(d);
    expect(shown(await signCredential(badge(), key))).not.to.include(d);
  });

  it('is not shown by the error of a file that is damaged', async () => {
    const jwk = await (await newKey()).exportPrivate();
    const whole = JSON.stringify(jwk);
    const other = await (await newKey()).exportPrivate();
    const damaged = [
      whole.slice(0, -1),
      `${whole}x`,
      jwk.d,
      JSON.stringify(jwk.d),
      `{"d":"${jwk.d}`,
      JSON.stringify({ ...jwk, kty: 'RSA' }),
      JSON.stringify({ ...jwk, crv: 'P-384' }),
      JSON.stringify({ ...jwk, x: 'AA' }),
      JSON.stringify({ ...jwk, x: other.x, y: other.y }),
      JSON.stringify({ ...jwk, d: `${jwk.d}${jwk.d}` }),
      JSON.stringify({ keys: [jwk] }),
      'null',
      '',
    ];
    for (const text of damaged) {
      const error = await thrownBy(() => SigningKey.parse(text, addresses.key, 'cle.json'));
      expect((error as CredentialError).name, text).to.equal('CredentialError');
      expect(String(error)).to.include('cle.json');
      expect((error as CredentialError).describe('fr').problem).to.include('cle.json n’est pas une clé');
      for (const secret of [jwk.d, jwk.d.slice(0, 8), jwk.d.slice(-8)]) expect(shown(error)).not.to.include(secret);
    }
  });
});
