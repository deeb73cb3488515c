import { expect } from 'chai';
import { labelsOf } from '../../../widgets/shared/labels.js';

describe('labels of codes that no list has', () => {
  const fr = labelsOf(undefined, 'fr');

  it('are the codes', () => {
    expect(fr('communes', '91999')).to.equal('91999');
    expect(fr('countries', 'ZZ')).to.equal('ZZ');
    expect(fr('countries', '??')).to.equal('??');
    expect(fr('countries', 'ML')).to.equal('Mali');
  });

  it('are quoted among the words of themes', () => {
    expect(fr('themes', 'sport')).to.equal('«\u00a0sport\u00a0»');
    expect(labelsOf(undefined, 'en')('themes', 'sport')).to.equal('“sport”');
  });
});
