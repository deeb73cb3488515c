import { expect } from 'chai';
import { type BadgeCredential, sponsorshipCredential } from '../../../../src/credentials/index.js';
import { addresses as issued, badge, input, site, wells } from '../issued.js';

const identities = ({ credentialSubject }: BadgeCredential): readonly string[] =>
  credentialSubject.identifier.map(({ identityType, identityHash }) => `${identityType} ${identityHash}`);

describe('sponsorshipCredential', () => {
  it('says what, who, under which decision, for which project and where its withdrawal would be told', () => {
    const document = badge();
    expect(document.id).to.equal('https://donnees.example/badges/puits-kita/');
    expect(document.issuer.id).to.equal(issued.issuer);
    expect(document.name).to.equal('Puits de Kita');
    expect(document.validFrom, 'whole seconds').to.equal('2026-03-02T08:30:15Z');
    expect(document.awardedDate).to.equal('2024-02-16T00:00:00+01:00');
    expect(document.credentialSubject.licenseNumber).to.equal('2024-02-0042');
    expect(identities(document)).to.deep.equal([
      'name Asso',
      'ext:siret 12345678900011',
      'ext:rna W913001234',
      'ext:kind grant',
      `ext:origin ${site}/`,
    ]);
    expect(document.evidence?.[0]?.id).to.equal('https://donnees.example/projects/puits-kita/');
    expect(document.credentialStatus.statusListCredential).to.equal('https://donnees.example/status/r1.jwt');
    expect(document.credentialStatus.id).not.to.equal(document.credentialStatus.statusListCredential);
  });

  it('never ends as a document: the end of the sponsorship is told apart', () => {
    expect(badge()).not.to.have.property('validUntil');
  });

  it('covers whole days of Essonne, whatever the precision and the season', () => {
    const period = (start: string, end: string): readonly (string | undefined)[] => {
      const { activityStartDate, activityEndDate } = badge({ start, end }).credentialSubject;
      return [activityStartDate, activityEndDate];
    };
    expect(period('2024', '2026')).to.deep.equal(['2024-01-01T00:00:00+01:00', '2026-12-31T23:59:59+01:00']);
    expect(period('2024-07', '2024-02')).to.deep.equal(['2024-07-01T00:00:00+02:00', '2024-02-29T23:59:59+01:00']);
    expect(period('2026-03-29', '2026-03-29'), 'clocks go forward').to.deep.equal([
      '2026-03-29T00:00:00+01:00',
      '2026-03-29T23:59:59+02:00',
    ]);
    expect(period('2026-10-25', '2026-10-25'), 'clocks go back').to.deep.equal([
      '2026-10-25T00:00:00+02:00',
      '2026-10-25T23:59:59+01:00',
    ]);
  });

  it('says what is shown besides: kinds, the words asked for, a demonstration', () => {
    const document = sponsorshipCredential(
      { ...wells, wording: { en: 'Helped', fr: 'Aidé' }, target: { kind: 'project', id: 'puits-kita' } },
      { ...input, demonstration: true, holder: { title: 'Asso', kind: 'association' } },
    );
    expect(identities(document)).to.include.members([
      'ext:kind grant',
      'ext:wording Aidé',
      'ext:target project',
      'ext:holder association',
      'ext:demonstration true',
    ]);
  });

  it('does without what is not known', () => {
    const { addresses, issuer, programme, status, now, base } = input;
    const document = sponsorshipCredential(
      { id: 'x', title: 'X' },
      { addresses, issuer, programme, status, now, base, holder: { title: { en: 'Asso' } }, language: 'en' },
    );
    expect(document.credentialSubject.id).to.equal('https://donnees.example/badges/x/#holder');
    expect(identities(document)).to.deep.equal(['name Asso']);
    expect(document).not.to.have.any.keys('evidence', 'awardedDate');
    expect(document.credentialSubject).not.to.have.any.keys('activityStartDate', 'activityEndDate', 'licenseNumber');
  });

  it('keeps a site that cannot be read: left out, the badge would be good anywhere', () => {
    const document = sponsorshipCredential({ ...wells, sites: ['http://', '/asso/'] }, input);
    expect(identities(document).slice(-2)).to.deep.equal([
      'ext:origin http://',
      'ext:origin https://donnees.example/asso/',
    ]);
  });
});
