import { expect } from 'chai';
import { isBoxMeant, PointerGestures } from '../../../../widgets/project-map/engine/gestures.js';

let clock = 0;
/** A pointer, 20 ms after the one before unless said. */
const mouse = (x: number, y: number, { shiftKey = false, after = 20 } = {}) => ({
  pointerId: 1,
  pointerType: 'mouse',
  shiftKey,
  x,
  y,
  time: (clock += after),
});
const finger = (pointerId: number, x: number, y: number, after = 20) => ({
  ...mouse(x, y, { after }),
  pointerId,
  pointerType: 'touch',
});

describe('gestures', () => {
  let gestures: PointerGestures;

  beforeEach(() => {
    gestures = new PointerGestures();
  });

  describe('of the mouse', () => {
    it('pan, by steps', () => {
      gestures.down(mouse(100, 100));
      expect(gestures.move(mouse(120, 90))).to.deep.equal({ kind: 'pan', dx: 20, dy: -10 });
      expect(gestures.move(mouse(121, 95))).to.deep.equal({ kind: 'pan', dx: 1, dy: 5 });
      expect(gestures.isMoving).to.equal(true);
      expect(gestures.up(mouse(121, 95, { after: 500 }))).to.equal(undefined);
      expect(gestures.isMoving).to.equal(false);
    });

    it('let the map go on when it is let go of in its course', () => {
      gestures.down(mouse(100, 100));
      for (let x = 110; x <= 200; x += 10) gestures.move(mouse(x, 100, { after: 10 }));
      const glide = gestures.up(mouse(200, 100, { after: 5 }));
      expect(glide).to.include({ kind: 'glide', dy: 0 });
      expect((glide as { dx: number }).dx).to.be.within(50, 110);
    });

    it('tap when they are still, on release', () => {
      gestures.down(mouse(50, 60));
      expect(gestures.move(mouse(52, 61))).to.equal(undefined);
      expect(gestures.up(mouse(52, 61))).to.deep.equal({ kind: 'tap', x: 52, y: 61, touch: false, levels: 0 });
    });

    it('tap twice to zoom in, with Shift to zoom out', () => {
      const tap = (after: number, shiftKey = false, x = 50) => {
        gestures.down(mouse(x, 60, { after }));
        return gestures.up(mouse(x, 60, { shiftKey }));
      };
      tap(1000);
      expect(tap(100)).to.include({ levels: 1 });
      expect(tap(100), 'a third').to.include({ levels: 0 });
      tap(1000);
      expect(tap(100, true)).to.include({ levels: -1 });
      tap(1000);
      expect(tap(400), 'too late').to.include({ levels: 0 });
      tap(1000);
      expect(tap(100, false, 90), 'too far').to.include({ levels: 0 });
    });

    it('draw a rectangle with Shift', () => {
      gestures.down(mouse(200, 100, { shiftKey: true }));
      expect(gestures.move(mouse(100, 160))).to.deep.equal({
        kind: 'box',
        box: [
          [200, 100],
          [100, 160],
        ],
        isDone: false,
      });
      expect(gestures.up(mouse(90, 170))).to.deep.include({
        box: [
          [200, 100],
          [90, 170],
        ],
        isDone: true,
      });
    });

    it('leave a gesture that is given up without effect', () => {
      gestures.down(mouse(200, 100, { shiftKey: true }));
      gestures.move(mouse(100, 160));
      gestures.abandon();
      expect(gestures.move(mouse(90, 160))).to.equal(undefined);
      expect(gestures.up(mouse(90, 170))).to.equal(undefined);
    });
  });

  describe('of fingers', () => {
    it('leave one to the page and say so', () => {
      gestures.down(finger(1, 50, 60));
      expect(gestures.move(finger(1, 50, 90))).to.deep.equal({ kind: 'hint', hint: 'touch' });
      expect(gestures.up(finger(1, 50, 120))).to.equal(undefined);
    });

    it('say so too when the page takes the finger before it is known to move', () => {
      gestures.down(finger(1, 50, 60));
      expect(gestures.cancel(1)).to.deep.equal({ kind: 'hint', hint: 'touch' });
      gestures.down(finger(1, 50, 60));
      gestures.down(finger(2, 90, 60));
      expect(gestures.cancel(1), 'one of two').to.equal(undefined);
      expect(gestures.cancel(3), 'unknown').to.equal(undefined);
    });

    it('move and zoom with two', () => {
      gestures.down(finger(1, 100, 100));
      gestures.down(finger(2, 200, 100));
      const intent = gestures.move(finger(2, 300, 100));
      expect(intent).to.deep.equal({ kind: 'pinch', dx: 50, dy: 0, levels: 1, x: 200, y: 100 });
      expect(gestures.up(finger(2, 300, 100))).to.equal(undefined);
      expect(gestures.move(finger(1, 180, 100)), 'the one that is left').to.equal(undefined);
      expect(gestures.up(finger(1, 180, 100))).to.equal(undefined);
    });

    it('zoom out with a tap of two, between them', () => {
      gestures.down(finger(1, 100, 100));
      gestures.down(finger(2, 200, 120));
      expect(gestures.move(finger(2, 201, 120))).to.equal(undefined);
      expect(gestures.up(finger(1, 100, 100))).to.deep.equal({ kind: 'step', levels: -1, x: 150, y: 110 });
      expect(gestures.up(finger(2, 200, 120))).to.equal(undefined);
    });

    it('do nothing when two rest', () => {
      gestures.down(finger(1, 100, 100));
      gestures.down(finger(2, 200, 100));
      expect(gestures.up(finger(1, 100, 100, 900))).to.equal(undefined);
    });

    it('tap after a pinch as before', () => {
      gestures.down(finger(1, 100, 100));
      gestures.down(finger(2, 200, 100));
      gestures.up(finger(1, 100, 100, 900));
      gestures.up(finger(2, 200, 100));
      gestures.down(finger(3, 10, 10));
      expect(gestures.up(finger(3, 10, 10))).to.include({ kind: 'tap', touch: true });
    });
  });

  it('forget a pointer that the browser took', () => {
    gestures.down(finger(1, 50, 60));
    gestures.cancel(1);
    expect(gestures.move(finger(1, 80, 60))).to.equal(undefined);
    expect(gestures.up(finger(1, 80, 60))).to.equal(undefined);
  });

  it('ignore a pointer that never came down', () => {
    expect(gestures.move(mouse(1, 2))).to.equal(undefined);
    expect(gestures.up(mouse(1, 2))).to.equal(undefined);
  });

  it('take a rectangle for meant when it is larger than a shake of the hand', () => {
    const box = (x: number, y: number) =>
      isBoxMeant([
        [50, 50],
        [x, y],
      ]);
    expect(box(53, 45)).to.equal(false);
    expect(box(20, 52)).to.equal(true);
  });
});
