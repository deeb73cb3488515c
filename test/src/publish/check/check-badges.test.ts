import { expect } from 'chai';
import { SigningKey, badgeAddresses } from '../../../../src/credentials/index.js';
import { newSigningState } from '../../../../src/publish/badges/signing-state.js';
import { type CheckResult, checkPublication } from '../../../../src/publish/check/check-publication.js';
import type { Publication } from '../../../../src/publish/index.js';
import { NOW, fileText, publishFiles } from '../publishing.js';

const ROOT = 'https://donnees.example/';

/** Checks a publication, some of its files replaced or (`undefined`) missing. */
function check(
  publication: Publication,
  changes: Readonly<Record<string, string | undefined>> = {},
  now = NOW,
): Promise<CheckResult> {
  const files = new Map<string, string | Uint8Array | undefined>(
    publication.files.map(({ path, content }) => [path, content]),
  );
  for (const [path, content] of Object.entries(changes)) files.set(path, content);
  return checkPublication(
    (href) => {
      const content = files.get(new URL(href, 'https://a.example/data/v1/').pathname.slice(1));
      if (content === undefined) return Promise.reject(new Error('404'));
      return Promise.resolve(typeof content === 'string' ? new TextEncoder().encode(content) : content);
    },
    'en',
    undefined,
    new Date(now),
  );
}

const told = ({ findings }: CheckResult): readonly string[] =>
  findings.map(({ code, file, detail = '' }) => `${code} ${file.replace('../../', '')} ${detail}`.trim());

describe('the badges of a publication', () => {
  let publication: Publication;
  let other: Publication;

  before(async () => {
    const sign = async (): Promise<Publication> =>
      publishFiles(
        {
          'parrainages.csv':
            'référence;titre;programme;date de début;retiré le;motif de retrait\nS1;Puits;Eau;2024;;\nS2;Forage;Eau;2024;01/02/2026;projet arrêté\n',
        },
        {
          signing: {
            key: await SigningKey.generate(badgeAddresses(ROOT).key),
            state: newSigningState(ROOT),
            root: ROOT,
          },
        },
      );
    [publication, other] = [await sign(), await sign()];
  });

  it('conform as they are published, and once the list ends soon, with a warning', async () => {
    expect(told(await check(publication))).to.deep.equal([]);
    const late = await check(publication, {}, '2026-12-02T08:00:00Z');
    expect([late.isConform, told(late)]).to.deep.equal([true, ['late-list status/r1.jwt 2026-12-07']]);
    const over = await check(publication, {}, '2027-01-02T08:00:00Z');
    expect([over.isConform, told(over)]).to.deep.equal([
      false,
      ['late-list badges/puits/credential.jwt status: status-stale'],
    ]);
  });

  const file = (path: string): string => fileText(publication, path);
  const tampered: readonly (readonly [
    what: string,
    changes: () => Record<string, string | undefined>,
    finding: string,
  ])[] = [
    [
      'a signed badge that is missing',
      () => ({ 'badges/puits/credential.jwt': undefined }),
      'missing-file badges/puits/credential.jwt 404',
    ],
    [
      'a page that is missing',
      () => ({ 'badges/puits/index.html': undefined }),
      'missing-file badges/puits/index.html 404',
    ],
    [
      'a programme that is missing',
      () => ({ 'programmes/eau/index.html': undefined }),
      'missing-file programmes/eau/index.html 404',
    ],
    ['an issuer that is missing', () => ({ 'issuer.json': undefined }), 'missing-file issuer.json 404'],
    [
      'a list that is missing',
      () => ({ 'status/r1.jwt': undefined }),
      'bad-credential badges/forage/credential.jwt status: status-unreachable',
    ],
    [
      'a list signed by others',
      () => ({ 'status/r1.jwt': fileText(other, 'status/r1.jwt') }),
      'bad-credential badges/forage/credential.jwt status: status-unreachable',
    ],
    [
      'the badge of another',
      () => ({ 'badges/puits/credential.jwt': file('badges/forage/credential.jwt') }),
      'bad-credential badges/puits/credential.jwt claims: other-badge',
    ],
    [
      'a badge signed by others',
      () => ({ 'badges/puits/credential.jwt': fileText(other, 'badges/puits/credential.jwt') }),
      'bad-credential badges/puits/credential.jwt signature: key-unreachable',
    ],
    [
      'a withdrawal that badge.json hides',
      () => ({
        'badges/forage/badge.json': file('badges/puits/badge.json').replace('"id": "puits"', '"id": "forage"'),
      }),
      'other-withdrawal badges/forage/badge.json',
    ],
    [
      'a badge.json that cannot be read',
      () => ({ 'badges/puits/badge.json': '[]' }),
      'bad-badge badges/puits/badge.json file',
    ],
  ];
  for (const [what, changes, finding] of tampered)
    it(`tells ${what}`, async () => {
      const result = await check(publication, changes());
      expect([result.isConform, told(result)[0]]).to.deep.equal([false, finding]);
    });
});
