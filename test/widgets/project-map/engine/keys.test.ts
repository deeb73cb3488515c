import { expect } from 'chai';
import { keyIntent, type KeyInput } from '../../../../widgets/project-map/engine/keys.js';

const key = (name: string, modifiers: Partial<KeyInput> = {}): KeyInput => ({
  key: name,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...modifiers,
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
