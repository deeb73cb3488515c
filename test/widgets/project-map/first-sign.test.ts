import { expect } from 'chai';
import type { ReactiveControllerHost } from 'lit';
import { FirstSign } from '../../../widgets/project-map/first-sign.js';
import { until } from '../until.js';

/** A controller, and how often it has asked for an update. */
function create(): { readonly sign: FirstSign; readonly updates: () => number } {
  let updates = 0;
  const host = { addController: () => undefined, requestUpdate: () => updates++ };
  const sign = new FirstSign(host as unknown as ReactiveControllerHost & Element);
  sign.hostConnected();
  return { sign, updates: () => updates };
}

describe('what a visitor needs', () => {
  // In the browser's own store, so that they come at once.
  before(() => import('../../../widgets/project-map/visitor-part.js'));

  for (const type of ['pointermove', 'keydown', 'focusin', 'scroll'])
    it(`comes at the first sign of one: ${type}`, async () => {
      const { sign, updates } = create();
      expect(sign.module).to.equal(undefined);
      document.body.dispatchEvent(new Event(type));
      await until(() => sign.module, 'the part');
      document.body.dispatchEvent(new Event(type));
      void sign.load();
      expect(updates()).to.equal(1);
    });

  it('is not asked for by a map that has gone, and is once it is back', async () => {
    const { sign } = create();
    sign.hostDisconnected();
    document.body.dispatchEvent(new Event('scroll'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(sign.module).to.equal(undefined);
    sign.hostConnected();
    document.body.dispatchEvent(new Event('scroll'));
    await until(() => sign.module, 'the part');
  });
});
