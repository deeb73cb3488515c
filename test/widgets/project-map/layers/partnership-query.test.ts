import { expect } from 'chai';
import { hasOtherChoices, partnershipQuery } from '../../../../widgets/project-map/layers/partnership-query.js';

describe('query of partnerships', () => {
  it('keeps the presets and choices that mean the same of them', () => {
    const near = { lon: 2.4, lat: 48.6, km: 10 };
    expect(
      partnershipQuery(
        { commune: ['91228'], epci: ['200059228'], status: ['ongoing'], from: '2010-01-01' },
        {
          country: ['ML'],
          theme: ['water'],
          text: 'puits',
          near,
          toYear: '2020',
          status: ['ongoing'],
          modality: ['other'],
          sponsored: true,
        },
      ),
    ).to.deep.equal({
      commune: ['91228'],
      epci: ['200059228'],
      near,
      country: ['ML'],
      theme: ['water'],
      text: 'puits',
      from: '2010-01-01',
      to: '2020-12-31',
    });
    expect(partnershipQuery({}, {})).to.deep.equal({});
  });

  it('never widens a preset', () => {
    expect(partnershipQuery({ country: ['ML', 'SN'] }, { country: ['SN', 'FR'] })).to.deep.equal({ country: ['SN'] });
  });

  it('tells when a choice does not apply', () => {
    expect(hasOtherChoices({ country: ['ML'], text: 'puits' })).to.equal(false);
    expect(hasOtherChoices({ status: ['ongoing'] })).to.equal(true);
    expect(hasOtherChoices({ seeks: true })).to.equal(true);
  });
});
