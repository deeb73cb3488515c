import { expect } from 'chai';
import { readBadgeFile, sponsorshipState, type BadgeSponsorship } from '../../../src/credentials/index.js';

const base = 'https://donnees.example/badges/puits/badge.json';
const now = new Date('2026-11-23T12:00:00Z');

function state(
  sponsorship: Partial<Record<keyof BadgeSponsorship, unknown>>,
  page?: string,
  at = now,
): ReturnType<typeof sponsorshipState> {
  const file = {
    contractVersion: '1',
    sponsorship: { id: 'puits', title: 'Puits', start: '2024', end: '2026', ...sponsorship },
    publisher: { name: 'Département de l’Essonne' },
    updatedAt: '2026-11-01',
    page: './',
  };
  return sponsorshipState(readBadgeFile(file), { now: at, base, ...(page === undefined ? {} : { page }) });
}

describe('sponsorshipState: period', () => {
  it('is active to the last day that the end covers, in Essonne', () => {
    expect(state({})).to.equal('active');
    expect(state({ end: '2026-11-23' })).to.equal('active');
    expect(state({ end: '2026-11' })).to.equal('active');
    expect(state({}, undefined, new Date('2026-12-31T22:59:00Z'))).to.equal('active');
    expect(state({}, undefined, new Date('2026-12-31T23:01:00Z')), '0 h 01 on 1 January in Paris').to.equal('ended');
  });

  it('is ended after it, and not yet before the first day', () => {
    expect(state({ end: '2026-11-22' })).to.equal('ended');
    expect(state({ start: '2026-11-24' })).to.equal('not-yet');
    expect(state({ start: '2026-11-23' })).to.equal('active');
    expect(state({ start: '2027', end: undefined })).to.equal('not-yet');
  });

  it('takes one bound for enough, and none or a contradiction for unknown', () => {
    expect(state({ end: undefined })).to.equal('active');
    expect(state({ start: undefined })).to.equal('active');
    expect(state({ start: undefined, end: undefined })).to.equal('unknown');
    expect(state({ start: '2027', end: '2024' })).to.equal('unknown');
    expect(state({}, undefined, new Date('soon'))).to.equal('unknown');
  });
});

describe('sponsorshipState: sites', () => {
  const sites = ['https://www.asso.example', 'https://pages.example/~asso/'];
  const same = [
    'https://asso.example/',
    'https://www.asso.example/contact?x#y',
    'http://asso.example/fr/accueil.html',
    'https://ASSO.example./',
    'https://pages.example/~asso',
    'https://pages.example/~asso/index.html',
    'https://pages.example/~asso/projets/',
    'https://donnees.example/badges/puits/',
  ];
  const other = [
    'https://autre.example/',
    'https://sous.asso.example/',
    'https://asso.example.pirate.example/',
    'https://asso.example@pirate.example/',
    'https://asso.example:8443/',
    'https://pages.example/',
    'https://pages.example/~assoc/',
    'https://pages.example/~asso/../~autre/',
    'https://pages.example/%7Easso2/',
    'https://donnees.example/badges/autre/',
    'http://localhost:8080/',
  ];
  for (const page of same) it(`${page} is one of them`, () => expect(state({ sites }, page)).to.equal('active'));
  for (const page of other) it(`${page} is none`, () => expect(state({ sites }, page)).to.equal('mismatch'));

  it('compares internationalised names in either form', () => {
    expect(state({ sites: ['https://solidarité.example'] }, 'https://xn--solidarit-j4a.example/')).to.equal('active');
    expect(state({ sites: ['https://xn--solidarit-j4a.example'] }, 'https://solidarité.example/')).to.equal('active');
    expect(state({ sites: ['https://a.example/école'] }, 'https://a.example/%C3%A9cole/')).to.equal('active');
  });

  it('resolves relative sites against the file', () => {
    expect(
      state({ sites: ['/examples/association.html'] }, 'https://donnees.example/examples/association.html'),
    ).to.equal('active');
    expect(state({ sites: ['/examples/association.html'] }, 'https://donnees.example/examples/commune.html')).to.equal(
      'mismatch',
    );
  });

  it('accuses nobody without a site, or with pages of platforms only', () => {
    expect(state({ sites: [] }, 'https://autre.example/')).to.equal('active');
    const pages = ['https://www.facebook.com/asso91', 'https://www.helloasso.com/associations/asso'];
    expect(state({ sites: pages }, 'https://asso.example/')).to.equal('active');
    expect(state({ sites: [...pages, 'https://asso.example'] }, 'https://autre.example/')).to.equal('mismatch');
  });

  it('has a neutral word for pages without an address of their own, and for copies', () => {
    for (const page of [
      'about:srcdoc',
      'null',
      'data:text/html,x',
      'file:///home/x.html',
      'https://web.archive.org/web/2026/https://asso.example/',
      'https://asso-example.translate.goog/',
    ])
      expect(state({ sites }, page), page).to.equal('unknown');
  });

  it('never takes sites that cannot be read for none', () => {
    expect(state({ sites: ['http://', 'javascript:alert(1)'] }, 'https://autre.example/')).to.equal('unknown');
  });
});

describe('sponsorshipState: precedence', () => {
  const sites = ['https://asso.example'];
  const elsewhere = 'https://autre.example/';
  const withdrawn = { date: '2026-03-02', reason: 'project-stopped' };

  it('tells withdrawn first, then mismatch, ended, not yet, unknown', () => {
    expect(state({ withdrawn, sites, end: '2024' }, elsewhere)).to.equal('withdrawn');
    expect(state({ sites, end: '2025' }, elsewhere)).to.equal('mismatch');
    expect(state({ sites, end: '2025' }, 'about:srcdoc')).to.equal('ended');
    expect(state({ sites, start: '2027', end: undefined }, 'about:srcdoc')).to.equal('not-yet');
    expect(state({ sites }, 'about:srcdoc')).to.equal('unknown');
  });
});
