import { expect } from 'chai';
import type { ReactiveControllerHost } from 'lit';
import { NamingController } from '../../../../widgets/project-map/data/naming-controller.js';
import { until } from '../../until.js';

/** A controller, and how often it has asked for an update. */
function create(): { readonly naming: NamingController; readonly updates: () => number } {
  let updates = 0;
  const host = { addController: () => undefined, requestUpdate: () => updates++ };
  const naming = new NamingController(host as unknown as ReactiveControllerHost);
  naming.hostConnected();
  return { naming, updates: () => updates };
}

describe('names of marks', () => {
  // In the browser's own store, so that they come at once.
  before(() => import('../../../../widgets/project-map/data/mark-names.js'));

  for (const sign of ['pointermove', 'keydown', 'focusin', 'scroll'])
    it(`come at the first sign of a visitor: ${sign}`, async () => {
      const { naming, updates } = create();
      expect(naming.module).to.equal(undefined);
      document.body.dispatchEvent(new Event(sign));
      await until(() => naming.module, 'the names');
      document.body.dispatchEvent(new Event(sign));
      naming.load();
      expect(updates()).to.equal(1);
    });

  it('are not asked for by a map that has gone, and are once it is back', async () => {
    const { naming } = create();
    naming.hostDisconnected();
    document.body.dispatchEvent(new Event('scroll'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(naming.module).to.equal(undefined);
    naming.hostConnected();
    document.body.dispatchEvent(new Event('scroll'));
    await until(() => naming.module, 'the names');
  });
});
