import { expect } from 'chai';
import {
  CredentialVerifier,
  SigningKey,
  badgeAddresses,
  type CredentialVerdict,
} from '../../../../src/credentials/index.js';
import type { Signing } from '../../../../src/publish/badges/sign-badges.js';
import {
  newSigningState,
  readSigningState,
  writeSigningState,
  type SigningState,
} from '../../../../src/publish/badges/signing-state.js';
import type { Publication } from '../../../../src/publish/index.js';
import { type Files, NOW, fileText, issuesOf, onlyRecord, publishFiles } from '../publishing.js';

const ROOT = 'https://donnees.example/';
const TOMORROW = '2026-11-24T08:00:00Z';
const tables = (rows = 'S1;Puits;Ajukoby;Solidarité;2024;2027;https://asso.example;;\n'): Files => ({
  'organisations.csv': 'nom;site web\nAjukoby;https://asso.example\n',
  'parrainages.csv': `référence;titre;organisation;programme;date de début;date de fin;sites autorisés;retiré le;motif de retrait\n${rows}`,
});
const withdrawn = 'S1;Puits;Ajukoby;Solidarité;2024;2027;https://asso.example;01/10/2026;projet arrêté\n';

const newKey = (root = ROOT): Promise<SigningKey> => SigningKey.generate(badgeAddresses(root).key);

async function publishSigned(
  key: SigningKey,
  files: Files = tables(),
  changes: Partial<Signing> & { readonly now?: string; readonly former?: Publication } = {},
): Promise<Publication & { readonly signing: SigningState }> {
  const { now = NOW, former, ...rest } = changes;
  const { ledger, signing: state = newSigningState(ROOT) } = former ?? {};
  const publication = await publishFiles(files, {
    ...(ledger ? { ledger } : {}),
    now,
    signing: { key, state, root: ROOT, ...rest },
  });
  return publication as Publication & { readonly signing: SigningState };
}

/** What a verifier says who has only the published files. */
async function verdictOf(
  publication: Publication,
  id = 'puits',
  { now = NOW, jws = fileText(publication, `badges/${id}/credential.jwt`), root = ROOT } = {},
): Promise<CredentialVerdict> {
  const fetch = (url: string): Promise<string> =>
    Promise.resolve().then(() => fileText(publication, url.replace(root, '')));
  const verifier = new CredentialVerifier({
    trustedIssuers: [{ id: `${root}issuer.json` }],
    fetchKey: async (url) => JSON.parse(await fetch(url)) as unknown,
    fetchStatus: fetch,
  });
  return verifier.verify(jws, { now: new Date(now), page: 'https://asso.example/' });
}

const filesOf = (publication: Publication): Readonly<Record<string, string>> =>
  Object.fromEntries(publication.files.map(({ path }) => [path, fileText(publication, path)]));

/** Files of a site that another one has otherwise. */
const changedFiles = (one: Publication, other: Publication): readonly string[] => {
  const [before, after] = [filesOf(one), filesOf(other)];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((path) => before[path] !== after[path]);
};

describe('publishing signed badges', () => {
  it('gives badges that a verifier of the published files alone finds in force', async () => {
    const publication = await publishSigned(await newKey());
    const { state, checks, credential } = await verdictOf(publication);
    expect([state, checks.map(({ name }) => name)]).to.deep.equal([
      'active',
      ['form', 'issuer', 'signature', 'claims', 'status', 'site', 'period'],
    ]);
    expect(credential?.credentialSubject.id).to.equal('https://asso.example/');
    expect(credential?.credentialSubject.achievement.criteria.id).to.equal(`${ROOT}programmes/solidarite/#criteres`);
    expect(fileText(publication, 'programmes/solidarite/index.html')).to.include('id="criteres"');
    expect(JSON.parse(fileText(publication, 'badges/puits/badge.json'))).to.include({ credential: './credential.jwt' });
    expect(onlyRecord(publication, 'sponsorships').credential).to.equal('../../badges/puits/credential.jwt');
    expect(publication.report.badges).to.deep.equal({
      signed: 1,
      withdrawn: 0,
      listsUntil: '2026-12-07T08:00:00.000Z',
    });
  });

  it('without a key, publishes them unsigned and says so once', async () => {
    const publication = await publishFiles(tables());
    expect(
      publication.files.filter(({ path }) => /credential|issuer|keys|status\/|programmes/.test(path)),
    ).to.deep.equal([]);
    expect(issuesOf(publication, 'badges-unsigned')).to.have.length(1);
    expect(issuesOf(await publishFiles({ 'projets.csv': 'titre\nA\n' }), 'badges-unsigned')).to.have.length(0);
  });

  it('gives the same bytes for the same state and clock, and on the morrow signs nothing again', async () => {
    const key = await newKey();
    const first = await publishSigned(key);
    const again = await publishSigned(key, tables(), { former: first });
    expect(changedFiles(first, again)).to.deep.equal([]);
    expect(again.signing).to.deep.equal(first.signing);
    const later = await publishSigned(key, tables(), { former: first, now: TOMORROW });
    expect(changedFiles(first, later).filter((path) => /credential|status|keys|did|issuer/.test(path))).to.deep.equal(
      [],
    );
  });

  it('signs the list again past half of its time, and warns when it was about to end', async () => {
    const key = await newKey();
    const first = await publishSigned(key);
    const half = await publishSigned(key, tables(), { former: first, now: '2026-12-01T08:00:00Z' });
    expect(changedFiles(first, half)).to.include('status/r1.jwt').and.not.include('badges/puits/credential.jwt');
    expect(issuesOf(half, 'status-list-late')).to.have.length(1);
    expect(issuesOf(await publishSigned(key, tables(), { former: first, now: TOMORROW }), 'status-list-late')).to.be
      .empty;
  });

  it('signs a badge again when its words change, at the same place of the list', async () => {
    const key = await newKey();
    const first = await publishSigned(key);
    const next = await publishSigned(key, tables('S1;Puits;Ajukoby;Solidarité;2024;2028;https://asso.example;;\n'), {
      former: first,
    });
    expect((await verdictOf(next)).credential?.credentialSubject.activityEndDate).to.match(/^2028-12-31/);
    expect(next.signing.badges.puits?.index).to.equal(first.signing.badges.puits?.index);
  });

  it('withdraws at the place of the badge, for ever: in force again, it is another badge', async () => {
    const key = await newKey();
    const first = await publishSigned(key);
    const gone = await publishSigned(key, tables(withdrawn), { former: first });
    expect((await verdictOf(gone)).state).to.equal('withdrawn');
    expect(changedFiles(first, gone)).to.include('status/r1.jwt').and.not.include('badges/puits/credential.jwt');
    const back = await publishSigned(key, tables(), { former: gone });
    expect((await verdictOf(back)).state).to.equal('active');
    const former = fileText(first, 'badges/puits/credential.jwt');
    expect((await verdictOf(back, 'puits', { jws: former })).state).to.equal('withdrawn');
    const again = await publishSigned(key, tables(), { former: back });
    expect(changedFiles(back, again)).to.deep.equal([]);
  });

  it('publishes a withdrawal made apart from the tables, without its private note', async () => {
    const key = await newKey();
    const first = await publishSigned(key);
    const withdrawals = { puits: { date: '2026-11-20', reason: 'at-holder-request', note: 'SECRET' } } as const;
    const former = { ...first, signing: { ...first.signing, withdrawals } };
    const next = await publishSigned(key, tables(), { former });
    expect((await verdictOf(next)).state).to.equal('withdrawn');
    expect(onlyRecord(next, 'sponsorships').withdrawn).to.deep.equal({
      date: '2026-11-20',
      reason: 'at-holder-request',
    });
    expect(JSON.stringify(filesOf(next))).not.to.include('SECRET');
    expect(JSON.stringify(next.report)).not.to.include('SECRET');
    // Nor is it forgotten when the tables lose the sponsorship.
    const lost = await publishSigned(key, { 'organisations.csv': 'nom\nAjukoby\n' }, { former });
    expect(
      (
        await verdictOf({ ...next, files: lost.files }, 'puits', {
          jws: fileText(first, 'badges/puits/credential.jwt'),
        })
      ).state,
    ).to.equal('withdrawn');
  });

  it('tells a signed badge that the tables no longer have', async () => {
    const key = await newKey();
    const first = await publishSigned(key);
    const next = await publishSigned(key, tables('S2;Forage;Ajukoby;;2024;2027;;;\n'), { former: first });
    expect(issuesOf(next, 'signed-badge-gone').map(({ id }) => id)).to.deep.equal(['puits']);
    expect((await verdictOf(next, 'forage')).state).to.equal('active');
  });

  it('another key: badges of the first remain good, and its public part is published', async () => {
    const [one, other] = [await newKey(), await newKey()];
    const first = await publishSigned(one);
    const next = await publishSigned(other, tables(), { former: first });
    expect(changedFiles(first, next)).not.to.include('badges/puits/credential.jwt');
    expect((await verdictOf(next)).state).to.equal('active');
    const { keys } = JSON.parse(fileText(next, 'keys/jwks.json')) as { keys: readonly { kid: string }[] };
    expect(keys.map(({ kid }) => kid)).to.deep.equal([other.kid, one.kid]);
    const { verificationMethod } = JSON.parse(fileText(next, 'did.json')) as { verificationMethod: readonly unknown[] };
    expect(verificationMethod).to.have.length(2);
  });

  it('another address: signs everything again for it, and warns', async () => {
    const first = await publishSigned(await newKey());
    const root = 'https://ailleurs.example/international/';
    const next = await publishSigned(await newKey(root), tables(), { former: first, root });
    expect((await verdictOf(next, 'puits', { root })).state).to.equal('active');
    expect(issuesOf(next, 'badges-moved').map(({ value }) => value)).to.deep.equal([ROOT]);
    expect(JSON.parse(fileText(next, 'did.json'))).to.include({ id: 'did:web:ailleurs.example:international' });
  });

  it('never publishes nor keeps a private key', async () => {
    const key = await newKey();
    const { d } = await key.exportPrivate();
    const publication = await publishSigned(key);
    const everything = JSON.stringify([
      filesOf(publication),
      publication.signing,
      publication.report,
      publication.ledger,
    ]);
    expect(everything).to.include(key.publicJwk.x).and.not.include(d);
    expect(everything).not.to.match(/"d\\*":/);
  });

  it('keeps its state as text, and refuses one that is damaged', async () => {
    const { signing } = await publishSigned(await newKey(), tables(withdrawn));
    expect(readSigningState(JSON.parse(writeSigningState(signing)), 's')).to.deep.equal(signing);
    expect(() => readSigningState({ ...signing, badges: { puits: {} } }, 's')).to.throw(/badges\.puits/);
  });
});
