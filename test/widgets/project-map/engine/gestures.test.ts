import { expect } from 'chai';
import {
  keyIntent,
  PointerGestures,
  wheelIntent,
  type KeyInput,
} from '../../../../widgets/project-map/engine/gestures.js';

const mouse = (x: number, y: number) => ({ pointerId: 1, pointerType: 'mouse', x, y });
const finger = (pointerId: number, x: number, y: number) => ({ pointerId, pointerType: 'touch', x, y });
const wheel = (deltaY: number, ctrlKey = false) => ({ deltaY, deltaMode: 0, ctrlKey, metaKey: false, x: 10, y: 20 });
const key = (name: string, modifiers: Partial<KeyInput> = {}): KeyInput => ({
  key: name,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...modifiers,
});

describe('gestures', () => {
  describe('pointers', () => {
    it('pans with the mouse, by steps', () => {
      const gestures = new PointerGestures();
      gestures.down(mouse(100, 100));
      expect(gestures.move(mouse(120, 90))).to.deep.equal({ kind: 'pan', dx: 20, dy: -10 });
      expect(gestures.move(mouse(121, 95))).to.deep.equal({ kind: 'pan', dx: 1, dy: 5 });
      expect(gestures.isMoving).to.equal(true);
      expect(gestures.up(mouse(121, 95))).to.equal(undefined);
      expect(gestures.isMoving).to.equal(false);
    });

    it('takes a still press for a tap, on release', () => {
      const gestures = new PointerGestures();
      gestures.down(mouse(50, 60));
      expect(gestures.move(mouse(52, 61))).to.equal(undefined);
      expect(gestures.up(mouse(52, 61))).to.deep.equal({ kind: 'tap', x: 52, y: 61, touch: false });
    });

    it('leaves one finger to the page and says so', () => {
      const gestures = new PointerGestures();
      gestures.down(finger(1, 50, 60));
      expect(gestures.move(finger(1, 50, 90))).to.deep.equal({ kind: 'hint', hint: 'touch' });
    });

    it('moves and zooms with two fingers', () => {
      const gestures = new PointerGestures();
      gestures.down(finger(1, 100, 100));
      gestures.down(finger(2, 200, 100));
      const intent = gestures.move(finger(2, 300, 100));
      expect(intent).to.deep.equal({ kind: 'transform', dx: 50, dy: 0, levels: 1, x: 200, y: 100 });
      expect(gestures.up(finger(2, 300, 100))).to.equal(undefined);
      expect(gestures.up(finger(1, 100, 100))).to.equal(undefined);
    });

    it('forgets a pointer that the browser took', () => {
      const gestures = new PointerGestures();
      gestures.down(finger(1, 50, 60));
      gestures.cancel(1);
      expect(gestures.move(finger(1, 80, 60))).to.equal(undefined);
      expect(gestures.up(finger(1, 80, 60))).to.equal(undefined);
    });

    it('ignores a pointer that never came down', () => {
      expect(new PointerGestures().move(mouse(1, 2))).to.equal(undefined);
    });
  });

  describe('wheel', () => {
    it('leaves the wheel to the page and says so', () => {
      expect(wheelIntent(wheel(120))).to.deep.equal({ kind: 'hint', hint: 'wheel' });
    });

    it('zooms with Ctrl or ⌘, in for up', () => {
      expect(wheelIntent(wheel(-120, true))).to.deep.equal({ kind: 'zoom', levels: 0.5, x: 10, y: 20 });
      expect(wheelIntent({ ...wheel(120), metaKey: true })).to.include({ kind: 'zoom', levels: -0.5 });
    });

    it('counts lines as pixels, and never jumps', () => {
      expect(wheelIntent({ ...wheel(-3, true), deltaMode: 1 })).to.include({ levels: 0.25 });
      expect(wheelIntent(wheel(-9000, true))).to.include({ levels: 1 });
    });
  });

  describe('keys', () => {
    it('goes from mark to mark with the arrows, and moves the map with Shift', () => {
      expect(keyIntent(key('ArrowLeft'))).to.deep.equal({ kind: 'move', to: 'left' });
      expect(keyIntent(key('ArrowLeft', { shiftKey: true }))).to.deep.equal({ kind: 'pan', dx: 80, dy: 0 });
      expect(keyIntent(key('Home'))).to.deep.equal({ kind: 'move', to: 'first' });
    });

    it('zooms, opens and resets', () => {
      expect(keyIntent(key('+'))).to.deep.equal({ kind: 'zoom', levels: 1 });
      expect(keyIntent(key('-'))).to.deep.equal({ kind: 'zoom', levels: -1 });
      expect(keyIntent(key('Enter'))).to.deep.equal({ kind: 'open' });
      expect(keyIntent(key('0'))).to.deep.equal({ kind: 'reset' });
    });

    it('leaves the page its own keys', () => {
      for (const other of [key('Tab'), key('+', { ctrlKey: true }), key('ArrowLeft', { altKey: true }), key('a')])
        expect(keyIntent(other)).to.equal(undefined);
    });
  });
});
