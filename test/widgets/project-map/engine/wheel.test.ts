import { expect } from 'chai';
import { wheelLevels } from '../../../../widgets/project-map/engine/wheel.js';

const wheel = (deltaY: number, ctrlKey = false) => ({ deltaY, deltaMode: 0, ctrlKey, metaKey: false });

describe('wheel', () => {
  it('leaves the wheel to the page', () => {
    expect(wheelLevels(wheel(120), false)).to.equal(undefined);
  });

  it('zooms with Ctrl or ⌘, in for up', () => {
    expect(wheelLevels(wheel(-120, true), false)).to.equal(0.5);
    expect(wheelLevels({ ...wheel(120), metaKey: true }, false)).to.equal(-0.5);
  });

  it('zooms once the visitor has clicked the map', () => {
    expect(wheelLevels(wheel(-120), true)).to.equal(0.5);
  });

  it('counts lines as pixels, and never jumps', () => {
    expect(wheelLevels({ ...wheel(-3, true), deltaMode: 1 }, false)).to.equal(0.25);
    expect(wheelLevels(wheel(-9000, true), false)).to.equal(1);
  });
});
