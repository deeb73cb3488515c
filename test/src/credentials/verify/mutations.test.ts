import { expect } from 'chai';
import fc from 'fast-check';
import { CompactSign } from 'jose';
import { decode, encode } from 'jose/base64url';
import {
  type BadgeCredential,
  type CredentialVerdict,
  type SigningKey,
  encodeStatusList,
  signCredential,
  statusBits,
  statusListCredential,
} from '../../../../src/credentials/index.js';
import { claimsOf } from '../../../../src/credentials/issue/sign-credential.js';
import { brokenPromise, changed, placesOf } from './json-places.js';
import { INDEX, type Web, addresses, badge, newKey, now, signedList, site, verifierOf, webOf } from '../issued.js';

type Json = Record<string, unknown>;

const list = addresses.statusList('r1');
let key: SigningKey;
let pirate: SigningKey;
let jws: string;
let web: Web;

before(async () => {
  [key, pirate] = await Promise.all([newKey(), newKey()]);
  jws = await signCredential(badge(), key);
  // The pirate's key is served too, elsewhere: only the pin keeps it out.
  web = (await webOf(key)).serve('https://pirate.example/key.json', pirate.publicJwk);
});

const judge = (mutated: string, on = web): Promise<CredentialVerdict> =>
  verifierOf(on).verify(mutated, { now, page: `${site}/` });

/**
 * A changed badge is invalid; or unknown, with nothing told of it, when the change names a key of the issuer's folder that
 * does not exist.
 */
function expectRefused({ state, checks, credential }: CredentialVerdict): void {
  if (checks.at(-1)?.detail === 'key-unreachable') expect(state).to.equal('unknown');
  else expect(state).to.equal('invalid');
  expect(credential).to.equal(undefined);
}

/** Whether a badge was taken for what it is not, and what was said of it. */
async function refusal(mutated: string, on?: Web): Promise<string> {
  const { state, checks } = await judge(mutated, on);
  return `${state} ${checks.find(({ outcome }) => outcome !== 'passed')?.detail ?? ''}`;
}

const part = (value: unknown): string => encode(JSON.stringify(value));
const payloadOf = (document: BadgeCredential): Json => ({ ...document, ...claimsOf(document) });

/** Signs anything with any header, as whoever holds a key could. */
function sign(header: Json, payload: Json, by: SigningKey): Promise<string> {
  const forge = async (): Promise<string> => {
    const privateKey = { ...(await by.exportPrivate()), alg: 'ES256' };
    return new CompactSign(new TextEncoder().encode(JSON.stringify(payload)))
      .setProtectedHeader({ alg: 'ES256', ...header })
      .sign(privateKey);
  };
  return forge();
}

describe('Mutated badges', () => {
  it('are never accepted, whichever character of header, payload or signature is changed', async () => {
    const others = ['.', '=', '+', '/', ' ', '\n', '\0', 'é'];
    const verifier = verifierOf(web);
    const parts = jws.split('.');
    for (const [region, text] of parts.entries()) {
      const changes = fc.record({
        at: fc.nat(text.length - 1),
        by: fc.oneof(fc.stringMatching(/^[\w-]$/), fc.constantFrom(...others)),
        how: fc.constantFrom('replace', 'insert', 'remove'),
      });
      await fc.assert(
        fc.asyncProperty(changes, async ({ at, by, how }) => {
          const mutated =
            text.slice(0, at) + (how === 'remove' ? '' : by) + text.slice(at + (how === 'insert' ? 0 : 1));
          fc.pre(mutated !== text);
          const whole = parts.map((other, index) => (index === region ? mutated : other)).join('.');
          expectRefused(await verifier.verify(whole, { now, page: `${site}/` }));
        }),
        { numRuns: 150 },
      );
    }
  });

  it('are never accepted with bytes flipped under the encoding', async () => {
    const verifier = verifierOf(web);
    const parts = jws.split('.');
    const region = fc.nat(2);
    await fc.assert(
      fc.asyncProperty(region, fc.nat(), fc.integer({ min: 1, max: 255 }), async (index, at, mask) => {
        const bytes = decode(parts[index]!);
        bytes[at % bytes.length]! ^= mask;
        const whole = parts.map((text, other) => (other === index ? encode(bytes) : text)).join('.');
        expectRefused(await verifier.verify(whole, { now }));
      }),
      { numRuns: 300 },
    );
  });

  it('are never accepted with any member of the payload changed, at any depth, and the signature kept', async () => {
    const verifier = verifierOf(web);
    const [header, , signature] = jws.split('.');
    const payload = payloadOf(badge());
    const places = placesOf(payload);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), fc.jsonValue(), async (place, value) => {
        const mutated = changed(payload, place, value);
        fc.pre(JSON.stringify(mutated) !== JSON.stringify(payload));
        expect((await verifier.verify(`${header!}.${part(mutated)}.${signature!}`, { now })).state).to.equal('invalid');
      }),
      { numRuns: 300 },
    );
  });

  it('are never accepted when they are anything else', async () => {
    const verifier = verifierOf(web);
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        expect((await verifier.verify(text, { now })).state).to.equal('invalid');
      }),
    );
    expect(await refusal('')).to.equal('invalid malformed');
    expect(await refusal(undefined as unknown as string)).to.equal('invalid malformed');
    expect(await refusal(`${jws}.`)).to.equal('invalid malformed');
    expect(await refusal(`${jws.slice(0, -1)}${jws.endsWith('A') ? 'B' : 'A'}`)).to.match(/^invalid/);
    expect(await refusal('a'.repeat(2_000_000))).to.equal('invalid too-large');
  });
});

describe('Forged badges', () => {
  const header = (): Json => ({ kid: key.kid });

  it('are told only when they hold what their type promises, whatever their own issuer signed', async () => {
    const verifier = verifierOf(web);
    const whole = badge();
    const values = fc.oneof(
      fc.constant(undefined),
      fc.constantFrom<unknown>([], {}, [{}], [null], 7, null),
      fc.jsonValue(),
    );
    let told = 0;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...placesOf(whole)), values, async (place, value) => {
        const document = changed(whole, place, value) as BadgeCredential;
        // Claims that follow the document, where it has what they repeat.
        const payload: Json = { ...payloadOf(whole), ...document };
        const { credential } = await verifier.verify(await sign(header(), payload, key), { now });
        if (!credential) return;
        told++;
        expect(brokenPromise(whole, JSON.parse(JSON.stringify(credential))), place.join('.')).to.equal(undefined);
        const { identifier } = credential.credentialSubject;
        expect(identifier.every(({ identityHash }) => typeof identityHash === 'string')).to.be.true;
      }),
      { numRuns: 400 },
    );
    expect(told).to.be.above(0);
  });

  it('are refused without a signature', async () => {
    const [, body] = jws.split('.');
    for (const alg of ['none', 'None', 'nOnE', ''])
      expect(await refusal(`${part({ alg, kid: key.kid })}.${body!}.AA`)).to.equal('invalid algorithm');
    expect(await refusal(`${part({ alg: 'none', kid: key.kid })}.${body!}.`)).to.equal('invalid malformed');
    expect(await refusal(`${part({ kid: key.kid })}.${body!}.AA`)).to.equal('invalid algorithm');
  });

  it('are refused signed with the public key as a secret', async () => {
    const [, body] = jws.split('.');
    const head = part({ alg: 'HS256', kid: key.kid });
    const bytes = new TextEncoder();
    const secret = await crypto.subtle.importKey(
      'raw',
      bytes.encode(JSON.stringify(key.publicJwk)),
      { name: 'HMAC', hash: 'SHA-256' },
      false,
      ['sign'],
    );
    const mac = new Uint8Array(await crypto.subtle.sign('HMAC', secret, bytes.encode(`${head}.${body!}`)));
    expect(await refusal(`${head}.${body!}.${encode(mac)}`)).to.equal('invalid algorithm');
  });

  it('are refused signed by another: under the issuer’s kid, with a key of their own, or another address', async () => {
    const payload = payloadOf(badge());
    expect(await refusal(await sign(header(), payload, pirate))).to.equal('invalid bad-signature');
    const jwk = { ...pirate.publicJwk };
    expect(await refusal(await sign({ ...header(), jwk }, payload, pirate))).to.equal('invalid bad-signature');
    expect(await refusal(await sign({ jwk }, payload, pirate))).to.equal('invalid header-member');
    for (const kid of [
      'https://pirate.example/key.json',
      'https://donnees.example.pirate.example/key.json',
      'https://donnees.example@pirate.example/key.json',
      'http://donnees.example/keys/x.json',
      'https://donnees.example:8443/keys/x.json',
      'https://donnees.example/uploads/x.json',
      'https://donnees.example/keys/../uploads/x.json',
      '//pirate.example/key.json',
      'data:application/json,{}',
      '',
    ])
      expect(await refusal(await sign({ kid }, payload, pirate)), kid).to.equal('invalid foreign-key');
    expect(web.asked.filter((url) => !url.startsWith('https://donnees.example/'))).to.deep.equal([]);
  });

  it('are refused of an issuer that is not trusted', async () => {
    const { issuer, ...rest } = badge();
    const other = payloadOf({ ...rest, issuer: { ...issuer, id: 'https://pirate.example/issuer.json' } });
    expect(await refusal(await sign({ kid: 'https://pirate.example/key.json' }, other, pirate))).to.equal(
      'invalid issuer-not-trusted',
    );
    expect(await refusal(await sign(header(), { ...payloadOf(badge()), issuer: undefined }, key))).to.equal(
      'invalid issuer-not-trusted',
    );
  });

  it('are refused with extensions, addresses to fetch, and other kinds of envelope', async () => {
    const payload = payloadOf(badge());
    for (const more of [{ jku: 'https://pirate.example/' }, { x5u: 'https://pirate.example/' }, { zip: 'DEF' }])
      expect(await refusal(await sign({ ...header(), ...more }, payload, key))).to.equal('invalid header-member');
    for (const more of [{ typ: 'vp+jwt' }, { typ: 'bad+typ' }, { typ: 1 }, { cty: 'vp' }, { cty: 'bad+cty' }])
      expect(await refusal(await sign({ ...header(), ...more }, payload, key))).to.match(
        /^invalid (?:media-type|malformed)$/,
      );
    for (const more of [{ typ: 'JWT' }, { typ: 'vc+jwt' }, { typ: 'vc+jwt', cty: 'vc' }])
      expect(await refusal(await sign({ ...header(), ...more }, payload, key))).to.equal('active ');
  });

  it('are refused when the issuer’s own envelope and content disagree', async () => {
    const payload = payloadOf(badge());
    const subject = payload.credentialSubject as Json;
    for (const change of [
      { iss: 'https://pirate.example/' },
      { jti: addresses.badge('other') },
      { sub: 'https://pirate.example/' },
      { nbf: 0 },
      { nbf: undefined },
      { exp: 4_000_000_000 },
      { validFrom: '2026-03-02' },
      { validUntil: '2020-01-01T00:00:00Z' },
      { id: addresses.badge('other') },
      { credentialSubject: { ...subject, id: 'https://pirate.example/' } },
      { credentialSubject: [subject] },
    ])
      expect(await refusal(await sign(header(), { ...payload, ...change }, key)), JSON.stringify(change)).to.equal(
        'invalid claim-mismatch',
      );
    for (const change of [{ vc: {} }, { vp: 'oops' }])
      expect(await refusal(await sign(header(), { ...payload, ...change }, key))).to.equal('invalid nested-claims');
    for (const change of [{ type: ['VerifiableCredential'] }, { '@context': [] }, { name: undefined }])
      expect(await refusal(await sign(header(), { ...payload, ...change }, key))).to.equal('invalid not-a-badge');
    const entry = payload.credentialStatus as Json;
    for (const credentialStatus of [
      undefined,
      [entry],
      { ...entry, statusPurpose: 'suspension' },
      { ...entry, statusSize: 2 },
      { ...entry, statusListIndex: '-1' },
      { ...entry, statusListIndex: 1 },
    ])
      expect(await refusal(await sign(header(), { ...payload, credentialStatus }, key))).to.equal(
        'invalid status-entry',
      );
  });
});

describe('Forged status lists', () => {
  const withList = async (served: string): Promise<string> => {
    const fresh = await webOf(key);
    return refusal(jws, fresh.serve('https://pirate.example/key.json', pirate.publicJwk).serve(list, served));
  };
  const listOf = async (encodedList: unknown): Promise<string> => {
    const url = addresses.statusList('r1');
    const document = await statusListCredential({ url, issuer: addresses.issuer, withdrawn: [], now });
    const subject = { ...document.credentialSubject, encodedList: encodedList as string };
    return signCredential({ ...document, credentialSubject: subject }, key);
  };

  it('never make a badge active, whichever character is changed', async () => {
    const signed = await signedList(key, { withdrawn: [INDEX] });
    await fc.assert(
      fc.asyncProperty(
        fc.nat(signed.length - 1),
        fc.constantFrom('A', 'Z', 'a', 'z', '0', '9', '-', '_', '.'),
        async (at, by) => {
          fc.pre(signed[at] !== by);
          expect(await withList(signed.slice(0, at) + by + signed.slice(at + 1))).to.match(/^unknown status-/);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('are refused under the issuer’s kid, or signed by a foreign key', async () => {
    const url = addresses.statusList('r1');
    const document = await statusListCredential({ url, issuer: addresses.issuer, withdrawn: [], now });
    const payload = { ...document, ...claimsOf(document) } as unknown as Json;
    expect(await withList(await sign({ kid: key.kid }, payload, pirate))).to.equal('unknown status-untrusted');
    expect(await withList(await sign({ kid: 'https://pirate.example/key.json' }, payload, pirate))).to.equal(
      'unknown status-untrusted',
    );
  });

  it('are refused too short, too long, a bomb, or not a list at all', async () => {
    expect(await withList(await listOf(await encodeStatusList(statusBits([], 131_064))))).to.equal(
      'unknown status-unreadable',
    );
    const bomb = await encodeStatusList(new Uint8Array(64 * 1024 * 1024));
    expect(bomb.length, 'a bomb is small').to.be.below(100_000);
    expect(await withList(await listOf(bomb))).to.equal('unknown status-unreadable');
    expect(await withList(await listOf(await encodeStatusList(statusBits([INDEX], 131_072))))).to.match(/^withdrawn/);
    for (const encoded of ['', 'u', 'uAAAA', 'zH4sI', 'u%%%', 7, undefined, `u${'A'.repeat(1_100_000)}`])
      expect(await withList(await listOf(encoded))).to.equal('unknown status-unreadable');
  });

  it('are refused for another purpose, or that never end', async () => {
    const url = addresses.statusList('r1');
    const document = await statusListCredential({ url, issuer: addresses.issuer, withdrawn: [], now });
    const payload = { ...document, ...claimsOf(document) } as unknown as Json;
    const signed = (change: Json): Promise<string> => sign({ kid: key.kid }, { ...payload, ...change }, key);
    const subject = { ...document.credentialSubject, statusPurpose: 'suspension' };
    expect(await withList(await signed({ credentialSubject: subject }))).to.equal('unknown status-untrusted');
    expect(await withList(await signed({ type: ['VerifiableCredential'] }))).to.equal('unknown status-untrusted');
    expect(await withList(await signed({ validUntil: undefined, exp: undefined }))).to.equal('unknown status-stale');
    expect(await withList(await signed({ validUntil: '2100-01-01T00:00:00Z' }))).to.equal('unknown status-untrusted');
  });
});
