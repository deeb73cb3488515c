import { expect } from 'chai';
import { canSave, fileName } from '../../../widgets/shared/save-file.js';

describe('saving a file', () => {
  const page = (sandbox: string | undefined): Window => {
    const frameElement = document.createElement('iframe');
    if (sandbox !== undefined) frameElement.setAttribute('sandbox', sandbox);
    return { origin: 'https://commune.example', frameElement } as unknown as Window;
  };

  it('is known to be dead in some frames', () => {
    expect(canSave()).to.be.true;
    expect(canSave(page(undefined))).to.be.true;
    expect(canSave(page('allow-scripts allow-same-origin'))).to.be.false;
    expect(canSave(page('allow-scripts allow-same-origin allow-downloads'))).to.be.true;
    expect(canSave({ origin: 'null' } as Window)).to.be.false;
  });

  it('gives the file a name with the day', () => {
    expect(fileName('2026-11-23', 'geojson')).to.equal('projets-essonne-2026-11-23.geojson');
  });
});
