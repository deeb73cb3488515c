import { expect } from 'chai';
import { licenceName } from '../../../../widgets/project-map/data/licence-name.js';

describe('the name of a licence', () => {
  it('is what people call it', () => {
    expect(licenceName('etalab-2.0', 'fr')).to.equal('Licence Ouverte 2.0');
    expect(licenceName('etalab-2.0', 'en')).to.equal('Open Licence 2.0');
    expect(licenceName('CC-BY-SA-4.0', 'fr')).to.equal('CC BY-SA 4.0');
  });

  it('is its identifier when it is another one', () => {
    expect(licenceName('ODbL-1.0', 'fr')).to.equal('ODbL-1.0');
    expect(licenceName('tous droits réservés', 'fr')).to.equal('tous droits réservés');
  });
});
