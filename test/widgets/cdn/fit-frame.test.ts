import { expect } from 'chai';
import { fitFrame } from '../../../widgets/cdn/fit-frame.js';

describe('height of a framed page', () => {
  let frame: HTMLIFrameElement;
  let other: HTMLIFrameElement;
  beforeEach(() => {
    const add = (address: string): HTMLIFrameElement => {
      const added = document.createElement('iframe');
      added.setAttribute('sandbox', '');
      added.src = address;
      document.body.append(added);
      return added;
    };
    frame = add('/cdn/v1/embed.html?widget=project-map');
    other = add('/cdn/v1/other.html');
  });
  afterEach(() => {
    frame.remove();
    other.remove();
  });

  const tell = (data: unknown, source: Window | null = frame.contentWindow, origin = location.origin): string => {
    // Firefox makes no event whose source is a sandboxed window.
    fitFrame({ data, source, origin } as MessageEvent);
    return frame.style.height;
  };

  it('is what it asks for', () => {
    expect(tell({ type: 'essonne-embed', height: 640 })).to.equal('640px');
  });

  it('is neither nothing nor without end', () => {
    expect(tell({ type: 'essonne-embed', height: 3 })).to.equal('100px');
    expect(tell({ type: 'essonne-embed', height: 1e9 })).to.equal('8000px');
  });

  it('is heard from a sandbox, which has no origin', () => {
    expect(tell({ type: 'essonne-embed', height: 640 }, frame.contentWindow, 'null')).to.equal('640px');
    frame.removeAttribute('sandbox');
    expect(tell({ type: 'essonne-embed', height: 700 }, frame.contentWindow, 'null')).to.equal('640px');
  });

  for (const [why, data] of [
    ['nothing', null],
    ['a text', 'essonne-embed'],
    ['another message', { type: 'resize', height: 640 }],
    ['no number', { type: 'essonne-embed', height: '640' }],
    ['NaN', { type: 'essonne-embed', height: NaN }],
    ['a negative height', { type: 'essonne-embed', height: -1 }],
  ] as const)
    it(`does not follow ${why}`, () => {
      expect(tell(data)).to.equal('');
    });

  it('is not for another window to say, nor for another origin, nor for another page', () => {
    expect(tell({ type: 'essonne-embed', height: 640 }, window)).to.equal('');
    expect(tell({ type: 'essonne-embed', height: 640 }, frame.contentWindow, 'https://evil.example')).to.equal('');
    tell({ type: 'essonne-embed', height: 640 }, other.contentWindow);
    expect(other.style.height).to.equal('');
  });
});
