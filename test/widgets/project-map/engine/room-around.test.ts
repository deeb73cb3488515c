import { expect } from 'chai';
import { roomAround } from '../../../../widgets/project-map/engine/room-around.js';

/** A map of 800 by 500 pixels at 10, 20 in the page, and what lies over it: `[left, top, width, height]` from its corner. */
function mapWith(...overlays: readonly (readonly [number, number, number, number])[]): HTMLElement {
  const stage = document.createElement('div');
  const place = (element: HTMLElement, box: readonly number[]): void => {
    element.style.setProperty('position', 'absolute');
    for (const [i, side] of ['left', 'top', 'width', 'height'].entries())
      element.style.setProperty(side, `${box[i]}px`);
  };
  place(stage, [10, 20, 800, 500]);
  const surface = document.createElement('div');
  place(surface, [0, 0, 800, 500]);
  stage.append(surface);
  for (const where of overlays) {
    const over = document.createElement('div');
    over.className = 'over';
    place(over, where);
    if (where[2] === 0) over.hidden = true;
    stage.append(over);
  }
  document.body.append(stage);
  return surface;
}

describe('map/engine/room-around', () => {
  afterEach(() => document.body.replaceChildren());

  it('is the width of a mark where nothing lies over the map', () => {
    expect(roomAround(mapWith(), '.over')).to.deep.equal({ top: 28, right: 28, bottom: 28, left: 28 });
  });

  it('counts what lies over it on the side where it takes the least', () => {
    const buttons = [756, 8, 36, 200] as const;
    const legend = [8, 456, 110, 36] as const;
    expect(roomAround(mapWith(buttons, legend), '.over')).to.deep.equal({ top: 28, right: 72, bottom: 72, left: 28 });
    const open = [8, 192, 200, 300] as const;
    expect(roomAround(mapWith(open), '.over')).to.deep.equal({ top: 28, right: 28, bottom: 28, left: 236 });
    const row = [200, 8, 592, 36] as const;
    expect(roomAround(mapWith(row), '.over')).to.deep.equal({ top: 72, right: 28, bottom: 28, left: 28 });
  });

  it('leaves aside what is hidden, and what lies under the map', () => {
    const room = { top: 28, right: 28, bottom: 28, left: 28 };
    expect(roomAround(mapWith([8, 8, 0, 0], [0, 500, 800, 200]), '.over')).to.deep.equal(room);
    expect(roomAround(undefined, '.over')).to.equal(undefined);
  });

  it('leaves two fifths of the map to what is framed', () => {
    const { top, bottom, left } = roomAround(mapWith([0, 0, 800, 240], [0, 260, 800, 240]), '.over')!;
    expect(top + bottom).to.be.closeTo(300, 0.01);
    expect(left).to.equal(28);
  });
});
