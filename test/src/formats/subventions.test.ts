import { expect } from 'chai';
import { subventionsToCsv } from 'essonne-international/formats';
import { isSiret } from '../../../src/model/check-digits.js';
import type { Project } from '../../../src/model/project.js';
import { readCsv } from './read-csv.js';
import { association, catalog, context, department, english, wells } from './sample.js';

const real = { ...context, catalog: { ...catalog, demonstration: false } };
const reasons = (project: Project, organisations = [department, association]): string[] =>
  subventionsToCsv([project], organisations, real).omissions.map(({ reason }) => reason);

describe('SCDL subventions', () => {
  it('publishes the Department’s grants, once each', () => {
    const { text, omissions } = subventionsToCsv([wells], [department, association], real);
    expect(text.startsWith('nomAttribuant,idAttribuant,dateConvention,')).to.equal(true);
    expect(readCsv(text)).to.deep.equal([
      {
        nomAttribuant: 'Département de l’Essonne',
        idAttribuant: '22910228000018',
        dateConvention: '2024-03-25',
        referenceDecision: '2024-03-0012',
        nomBeneficiaire: 'Les Amis du Sahel',
        idBeneficiaire: '',
        rnaBeneficiaire: 'W912345678',
        objet: 'Puits à Douentza',
        montant: '12000.5',
        nature: 'aide en numéraire',
        conditionsVersement: 'échelonné',
        datesPeriodeVersement: '2024-01-01/2024-12-31',
        idRAE: '',
        notificationUE: 'non',
        pourcentageSubvention: '1.00',
        dispositifAide: '',
      },
      { ...readCsv(text)[0], montant: '8000', datesPeriodeVersement: '2025-01-01/2025-12-31' },
    ]);
    expect(omissions).to.deep.equal([{ project: 'puits-douentza', index: 1, reason: 'voted-line-published' }]);
  });

  it('says that invented amounts are, and speaks French in any language', () => {
    const { text } = subventionsToCsv([wells], [department, association], english);
    expect(readCsv(text)[0]?.objet).to.equal('[données de démonstration] Puits à Douentza');
  });

  it('tells what it leaves out and why', () => {
    const paid: Project = { ...wells, funding: [{ funder: { id: 'departement' }, amount: 10, stage: 'paid' }] };
    const [line] = paid.funding ?? [];
    if (line === undefined) throw new Error('sample');
    const { decision, leadOrganisation, ...bare } = paid;
    const { siret, ...anonymous } = department;
    expect([decision, leadOrganisation, siret].every(Boolean)).to.equal(true);
    expect(reasons(paid)).to.deep.equal([]);
    expect(reasons(paid, [anonymous, association])).to.deep.equal(['no-grantor-siret']);
    expect(
      reasons({ ...paid, funding: [{ ...line, funder: { name: 'Département de l’Essonne' } }] }, []),
    ).to.deep.equal(['no-grantor-siret']);
    expect(reasons({ ...paid, decision: { number: '1' } })).to.deep.equal(['no-decision-date']);
    expect(reasons({ ...bare, decision: { date: '2024-03-25' } })).to.deep.equal(['no-beneficiary']);
    expect(reasons(paid, [department, { ...association, rna: 'W9C1234567' }])).to.deep.equal(['no-beneficiary-id']);
    expect(reasons(paid, [department, { ...association, rna: '', siret: '12345678901234' }])).to.deep.equal([
      'no-beneficiary-id',
    ]);
    expect(reasons({ ...paid, funding: [{ ...line, currency: 'XOF' }] })).to.deep.equal(['not-euro']);
    expect(reasons({ ...paid, funding: [{ ...line, nature: 'constructor' }] })).to.deep.equal(['unknown-nature']);
  });

  it('takes the agreement’s day and years when there is one', () => {
    const project: Project = {
      ...wells,
      agreement: { start: '2024-05-01', end: '2025-04-30' },
      funding: [{ funder: { id: 'departement' }, amount: 10, stage: 'voted', nature: 'in-kind' }],
    };
    const [row] = readCsv(subventionsToCsv([project], [department, association], real).text);
    expect(row).to.include({
      dateConvention: '2024-05-01',
      datesPeriodeVersement: '2024-05-01/2025-04-30',
      nature: 'aide en nature',
      conditionsVersement: 'non précisé',
    });
  });

  it('can be told who grants', () => {
    const city = { ...department, id: 'ville', title: 'Ville', kind: 'commune' };
    const project: Project = { ...wells, funding: [{ funder: { id: 'ville' }, amount: 10, stage: 'voted' }] };
    expect(readCsv(subventionsToCsv([project], [city, association], real).text)).to.have.length(0);
    const { text } = subventionsToCsv([project], [city, association], real, { grantor: 'ville' });
    expect(readCsv(text).map(({ nomAttribuant }) => nomAttribuant)).to.deep.equal(['Ville']);
  });

  it('knows the publisher under a name with brackets, or as the only department', () => {
    const named = (name: string): (string | undefined)[] => {
      const renamed = { ...real, catalog: { ...real.catalog, publisher: { name } } };
      const { text, grantor } = subventionsToCsv([wells], [association, department], renamed);
      return [grantor, ...new Set(readCsv(text).map(({ idAttribuant }) => idAttribuant))];
    };
    expect(named('Departement de l’Essonne (démonstration)')).to.deep.equal(['departement', '22910228000018']);
    expect(named('Service international')).to.deep.equal(['departement', '22910228000018']);
    expect(subventionsToCsv([wells], [association], real).grantor).to.equal(undefined);
  });

  it('publishes the payment of a grant whose vote cannot be', () => {
    const line = { year: 2024, funder: { id: 'departement' }, amount: 10 };
    const funding = [
      { ...line, stage: 'voted', nature: 'unknown' },
      { ...line, stage: 'paid' },
    ];
    expect(reasons({ ...wells, funding })).to.deep.equal(['unknown-nature']);
  });

  it('shortens the subject to 256 characters, not UTF-16 units', () => {
    const [row] = readCsv(
      subventionsToCsv([{ ...wells, title: '💧'.repeat(300) }], [department, association], real).text,
    );
    expect(Array.from(row?.objet ?? '')).to.have.length(256);
  });

  it('knows a SIRET', () => {
    expect(isSiret('22910228000018')).to.equal(true);
    expect(isSiret('35600000049837')).to.equal(true);
    for (const wrong of [
      undefined,
      '',
      '22910228000019',
      '22910228000013',
      '2291022800001',
      '22910228000018 ',
      '229102280000a8',
    ]) {
      expect(isSiret(wrong), wrong).to.equal(false);
    }
  });
});
