import { expect } from 'chai';
import {
  type CheckName,
  type CredentialCheck,
  type CredentialVerdict,
  type SigningKey,
  signCredential,
  verifyCredential,
} from '../../../../src/credentials/index.js';
import { INDEX, Web, addresses, badge, newKey, now, root, signedList, site, verifierOf, webOf } from '../issued.js';

let key: SigningKey;
let jws: string;
const list = addresses.statusList('r1');

before(async () => {
  key = await newKey();
  jws = await signCredential(badge(), key);
});

const check = (verdict: CredentialVerdict, name: CheckName): CredentialCheck | undefined =>
  verdict.checks.find((found) => found.name === name);

async function verdictOn(page?: string, changes: Parameters<typeof badge>[0] = {}): Promise<CredentialVerdict> {
  const signed = await signCredential(badge(changes), key);
  return verifierOf(await webOf(key)).verify(signed, { now, ...(page === undefined ? {} : { page }) });
}

describe('CredentialVerifier: a good badge', () => {
  it('is active, each check passed, dated, the status since the list was signed', async () => {
    const { state, checks, credential } = await verifierOf(await webOf(key)).verify(jws, { now, page: `${site}/` });
    expect(checks.map(({ name, outcome }) => `${name} ${outcome}`)).to.deep.equal([
      'form passed',
      'issuer passed',
      'signature passed',
      'claims passed',
      'status passed',
      'site passed',
      'period passed',
    ]);
    expect(checks.every(({ at }) => at === now.toISOString())).to.equal(true);
    expect(state).to.equal('active');
    expect(credential?.name).to.equal('Puits de Kita');
  });

  it('is invalid when another badge was asked for, however good', async () => {
    const verifier = verifierOf(await webOf(key));
    const asked = (id: string): Promise<CredentialVerdict> => verifier.verify(jws, { now, badge: addresses.badge(id) });
    expect((await asked('puits-kita')).state).to.equal('active');
    const other = await asked('autre');
    expect([other.state, other.checks.at(-1)?.detail]).to.deep.equal(['invalid', 'other-badge']);
    expect(other).not.to.have.property('credential');
  });

  it('tells when to ask again: a list that is old, a day that comes, a failure', async () => {
    const againAfter = async (web: Web, changes: Parameters<typeof badge>[0] = {}): Promise<number | undefined> => {
      const { askAgainAt } = await verifierOf(web).verify(await signCredential(badge(changes), key), { now });
      return askAgainAt === undefined ? undefined : (Date.parse(askAgainAt) - now.getTime()) / 1000;
    };
    expect(await againAfter(await webOf(key))).to.equal(3600);
    expect(await againAfter(await webOf(key), { end: '2026-11-23' }), 'midnight in Essonne').to.equal(3600);
    const slow = (await webOf(key)).serve(list, await signedList(key, { ttlMs: 86_400_000 }));
    expect(await againAfter(slow, { end: '2026-11-23' }), 'midnight in Essonne').to.equal(11 * 3600);
    expect(await againAfter(slow, { start: '2026-11-24' })).to.equal(11 * 3600);
    expect(await againAfter(new Web({ [key.kid]: key.publicJwk }))).to.equal(60);
    expect(await againAfter(new Web())).to.equal(60);
    const gone = (await webOf(key)).serve(list, await signedList(key, { withdrawn: [INDEX] }));
    expect(await againAfter(gone, { end: undefined }), 'for ever').to.equal(undefined);
  });

  it('can be verified alone, without a page', async () => {
    const web = await webOf(key);
    const options = { trustedIssuers: [{ id: addresses.issuer }], fetchKey: web.fetch, fetchStatus: web.fetch, now };
    expect((await verifyCredential(jws, options)).state).to.equal('active');
  });

  it('asks once for the key and once for the list of fifty badges, and again after its ttl', async () => {
    const web = await webOf(key);
    const verifier = verifierOf(web);
    const all = await Promise.all(Array.from({ length: 50 }, () => verifier.verify(jws, { now })));
    expect(all.every(({ state }) => state === 'active')).to.equal(true);
    expect(web.asked).to.deep.equal([key.kid, list]);
    await verifier.verify(jws, { now: new Date(now.getTime() + 3_599_000) });
    expect(web.count(list)).to.equal(1);
    web.serve(list, await signedList(key, { withdrawn: [INDEX] }));
    const later = await verifier.verify(jws, { now: new Date(now.getTime() + 3_600_000) });
    expect(later.state, 'withdrawn within the ttl').to.equal('withdrawn');
    expect([web.count(list), web.count(key.kid)]).to.deep.equal([2, 1]);
  });
});

describe('CredentialVerifier: status', () => {
  const problemOf = async (served: unknown): Promise<string> => {
    const web = (await webOf(key)).serve(list, served);
    const verdict = await verifierOf(web).verify(jws, { now });
    return `${verdict.state} ${check(verdict, 'status')?.detail ?? ''}`;
  };

  it('is withdrawn when the list says so, since the list was signed', async () => {
    const signedAt = new Date('2026-11-22T03:00:00Z');
    const web = (await webOf(key)).serve(list, await signedList(key, { withdrawn: [INDEX], now: signedAt }));
    const verdict = await verifierOf(web).verify(jws, { now });
    expect(verdict.state).to.equal('withdrawn');
    expect(check(verdict, 'status')?.at).to.equal('2026-11-22T03:00:00.000Z');
  });

  it('is unknown when the list is stale or of the future, but a withdrawal holds for ever', async () => {
    const old = new Date(now.getTime() - 15 * 86_400_000);
    expect(await problemOf(await signedList(key, { now: old }))).to.equal('unknown status-stale');
    expect(await problemOf(await signedList(key, { now: old, withdrawn: [INDEX] }))).to.equal('withdrawn withdrawn');
    const future = new Date(now.getTime() + 86_400_000);
    expect(await problemOf(await signedList(key, { now: future }))).to.equal('unknown status-stale');
  });

  it('is unknown when the list cannot be had or believed', async () => {
    const other = await newKey();
    const none = await verifierOf(new Web({ [key.kid]: key.publicJwk })).verify(jws, { now });
    expect(check(none, 'status')?.detail).to.equal('status-unreachable');
    expect(await problemOf({ json: true })).to.equal('unknown status-unreadable');
    expect(await problemOf('<!doctype html>')).to.equal('unknown status-unreadable');
    expect(await problemOf(jws), 'a badge in place of the list').to.equal('unknown status-untrusted');
    expect(await problemOf(await signedList(key, { issuer: `${root}other.json` }))).to.equal(
      'unknown status-untrusted',
    );
    expect(await problemOf(await signedList(key, { url: addresses.statusList('r2') }))).to.equal(
      'unknown status-untrusted',
    );
    expect(await problemOf(await signedList(other)), 'key not served').to.equal('unknown status-unreachable');
    expect(await problemOf(await signedList(key, { length: 100_000 }))).to.equal('unknown status-unreadable');
  });

  it('is unknown when the entry is beyond the list', async () => {
    const { credentialStatus, ...rest } = badge();
    const signed = await signCredential(
      { ...rest, credentialStatus: { ...credentialStatus, statusListIndex: '131072' } },
      key,
    );
    const verdict = await verifierOf(await webOf(key)).verify(signed, { now });
    expect([verdict.state, check(verdict, 'status')?.detail]).to.deep.equal(['unknown', 'status-unreadable']);
  });

  it('asks nothing of another place than the issuer’s', async () => {
    const { credentialStatus, ...rest } = badge();
    const elsewhere = { ...credentialStatus, statusListCredential: 'https://pirate.example/status/r1.jwt' };
    const web = await webOf(key);
    const verdict = await verifierOf(web).verify(await signCredential({ ...rest, credentialStatus: elsewhere }, key), {
      now,
    });
    expect([verdict.state, check(verdict, 'status')?.detail]).to.deep.equal(['unknown', 'status-elsewhere']);
    expect(web.asked).to.deep.equal([key.kid]);
  });

  it('shares a failure for a minute, then asks again', async () => {
    const web = new Web({ [key.kid]: key.publicJwk });
    const verifier = verifierOf(web);
    for (let badges = 0; badges < 5; badges++) expect((await verifier.verify(jws, { now })).state).to.equal('unknown');
    expect(web.count(list)).to.equal(1);
    web.serve(list, await signedList(key));
    expect((await verifier.verify(jws, { now: new Date(now.getTime() + 60_000) })).state).to.equal('active');
  });
});

describe('CredentialVerifier: stapled status', () => {
  const staple = async (
    stapled: Parameters<typeof signedList>[1],
    served?: Parameters<typeof signedList>[1],
  ): Promise<string> => {
    const web = new Web({ [key.kid]: key.publicJwk });
    if (served) web.serve(list, await signedList(key, served));
    const { state } = await verifierOf(web).verify(jws, { now, stapledStatus: await signedList(key, stapled) });
    return `${state} ${String(web.count(list))}`;
  };
  const yesterday = new Date(now.getTime() - 86_400_000);
  const lastMonth = new Date(now.getTime() - 30 * 86_400_000);

  it('saves the request while it is young', async () => {
    expect(await staple({})).to.equal('active 0');
  });

  it('counts when none can be fetched, to its end', async () => {
    expect(await staple({ now: yesterday })).to.equal('active 1');
    expect(await staple({ now: lastMonth })).to.equal('unknown 1');
  });

  it('never hides a withdrawal, nor is one of its own hidden', async () => {
    expect(await staple({ now: yesterday }, { withdrawn: [INDEX] })).to.equal('withdrawn 1');
    expect(await staple({ now: lastMonth, withdrawn: [INDEX] }, {})).to.equal('withdrawn 0');
  });

  it('is nothing when it was forged', async () => {
    const web = new Web({ [key.kid]: key.publicJwk });
    const stapledStatus = await signedList(await newKey());
    expect((await verifierOf(web).verify(jws, { now, stapledStatus })).state).to.equal('unknown');
  });
});

describe('CredentialVerifier: site and period', () => {
  it('says of another site that the badge is not its own', async () => {
    for (const page of ['https://autre.example/', `https://asso.example.pirate.example/`, 'http://localhost:8080/'])
      expect((await verdictOn(page)).state, page).to.equal('mismatch');
  });

  it('takes www, apex, http, paths below and the verification page for the same', async () => {
    for (const page of ['https://asso.example/x', 'http://www.asso.example/', addresses.badge('puits-kita')])
      expect((await verdictOn(page)).state, page).to.equal('active');
    const hosted = { sites: ['https://pages.example/~asso/'] };
    expect((await verdictOn('https://pages.example/~asso/index.html', hosted)).state).to.equal('active');
    expect((await verdictOn('https://pages.example/~other/', hosted)).state).to.equal('mismatch');
  });

  it('has a neutral word for pages without an address, archives and translations', async () => {
    for (const page of [
      'null',
      'about:srcdoc',
      'https://web.archive.org/web/2026/https://www.asso.example/',
      'https://www-asso-example.translate.goog/',
      'https://archive.today/abcde',
      'https://archive.is/abcde',
      'https://arquivo.pt/wayback/2026/https://www.asso.example/',
      'https://archivesinternet.bnf.fr/2026/https://www.asso.example/',
      'https://www.translatetheweb.com/?a=https://www.asso.example/',
      'https://translated.turbopages.org/proxy_u/fr-en/https/www.asso.example/',
    ]) {
      const verdict = await verdictOn(page);
      expect([verdict.state, check(verdict, 'site')?.detail], page).to.deep.equal(['unknown', 'unclear-site']);
    }
  });

  it('accuses nobody when issued to no site, or to pages of platforms', async () => {
    const platforms = ['https://www.facebook.com/asso', 'https://www.helloasso.com/associations/asso'];
    for (const sites of [[], platforms])
      expect((await verdictOn('https://autre.example/', { sites })).state).to.equal('active');
  });

  it('is ended after the last day in Essonne, not yet before the first, unknown without any', async () => {
    expect((await verdictOn(undefined, { end: '2026-11-23' })).state).to.equal('active');
    expect((await verdictOn(undefined, { end: '2026-11-22' })).state).to.equal('ended');
    expect((await verdictOn(undefined, { start: '2026-11-24' })).state).to.equal('not-yet');
    expect((await verdictOn(undefined, { start: '2026', end: '2024' })).state).to.equal('unknown');
    const signed = await signCredential(badge({ start: undefined, end: undefined }), key);
    expect((await verifierOf(await webOf(key)).verify(signed, { now })).state).to.equal('unknown');
  });

  it('tells the gravest: withdrawn, mismatch, ended, unknown', async () => {
    const elsewhere = 'https://autre.example/';
    const ended = await signCredential(badge({ end: '2025' }), key);
    const web = await webOf(key);
    expect((await verifierOf(web).verify(ended, { now, page: elsewhere })).state).to.equal('mismatch');
    expect((await verifierOf(web).verify(ended, { now, page: 'null' })).state).to.equal('ended');
    const gone = (await webOf(key)).serve(list, await signedList(key, { withdrawn: [INDEX] }));
    expect((await verifierOf(gone).verify(ended, { now, page: elsewhere })).state).to.equal('withdrawn');
    const none = new Web({ [key.kid]: key.publicJwk });
    expect((await verifierOf(none).verify(ended, { now })).state).to.equal('ended');
  });

  it('is unknown without a clock', async () => {
    const verdict = await verifierOf(await webOf(key)).verify(jws, { now: new Date('soon') });
    expect(verdict.state).to.equal('unknown');
  });
});

describe('CredentialVerifier: keys', () => {
  it('is unknown when the key cannot be had or used, without a word of what nobody signed', async () => {
    for (const [served, detail] of [
      [undefined, 'key-unreachable'],
      [{ keys: [] }, 'key-unusable'],
      [{ kty: 'EC', crv: 'P-256', x: 'AA', y: 'AA' }, 'key-unusable'],
    ] as const) {
      const web = served ? (await webOf(key)).serve(key.kid, served) : new Web();
      const verdict = await verifierOf(web).verify(jws, { now, page: 'https://autre.example/' });
      expect([verdict.state, verdict.checks.at(-1)?.detail]).to.deep.equal(['unknown', detail]);
      expect(verdict).not.to.have.property('credential');
    }
  });

  it('takes only the keys that are named, when they are', async () => {
    const web = await webOf(key);
    const trusting = (keys: readonly string[]): ReturnType<typeof verifierOf> =>
      verifierOf(web, { trustedIssuers: [{ id: addresses.issuer, keys }] });
    expect((await trusting([key.kid]).verify(jws, { now })).state).to.equal('active');
    const verdict = await trusting([addresses.key('other')]).verify(jws, { now });
    expect([verdict.state, check(verdict, 'issuer')?.detail]).to.deep.equal(['invalid', 'foreign-key']);
  });

  it('takes only keys beside an issuer that has a folder of its own', async () => {
    const neighbour = verifierOf(await webOf(key), { trustedIssuers: [{ id: `${root}commune/issuer.json` }] });
    const { issuer, ...rest } = badge();
    const signed = await signCredential({ ...rest, issuer: { ...issuer, id: `${root}commune/issuer.json` } }, key);
    expect((await neighbour.verify(signed, { now })).checks.at(-1)?.detail).to.equal('foreign-key');
  });

  it('is unknown on a page without cryptography', async () => {
    const { crypto } = globalThis;
    Object.defineProperty(globalThis, 'crypto', { value: {}, configurable: true });
    try {
      const verdict = await verifierOf(new Web()).verify(jws, { now });
      expect([verdict.state, verdict.checks.at(-1)?.detail]).to.deep.equal(['unknown', 'no-web-crypto']);
    } finally {
      Object.defineProperty(globalThis, 'crypto', { value: crypto, configurable: true });
    }
  });
});
