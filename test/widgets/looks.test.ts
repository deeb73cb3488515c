import { expect } from 'chai';
import { forEachLook, LOOKS, type Look } from './looks.js';

const isChromium = navigator.userAgent.includes('Chrome/');

describe('the looks of a page', function () {
  // A page draws no frame while another one, whose keys are pressed, is in front.
  this.timeout(60_000);

  it('are the sizes and colours that they say', async () => {
    const seen: Look[] = [];
    await forEachLook((look) => {
      seen.push({
        width: innerWidth,
        height: look.height,
        scheme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
        isForced: matchMedia('(forced-colors: active)').matches,
      });
    });
    expect(seen).to.deep.equal(
      isChromium ? LOOKS : seen.filter(({ scheme, isForced }) => scheme === 'light' && !isForced),
    );
    expect(seen).to.not.be.empty;
  });

  it('force the colours of elements', async () => {
    const element = document.createElement('p');
    element.style.color = 'rgb(1, 2, 3)';
    document.body.append(element);
    await forEachLook(({ isForced }) => {
      expect(getComputedStyle(element).color === 'rgb(1, 2, 3)').to.equal(!isForced);
    });
    element.remove();
  });

  it('are named by what fails', async () => {
    let message = '';
    await forEachLook(({ isForced, width }) => {
      if (width === 1280 && !isForced) throw new Error('faint');
    }).catch((error: Error) => (message = error.message));
    expect(message).to.equal('1280 px, light: faint');
    expect(matchMedia('(prefers-color-scheme: dark)').matches).to.equal(false);
  });
});
