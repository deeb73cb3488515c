import { expect } from 'chai';
import type { Media } from 'essonne-international';
import { captionsRule, mediaRule } from '../../../../widgets/project-map/detail/media-rules.js';

const SRC = 'https://donnees.example/data/v1/';
const PAGE = 'https://www.commune.example/international';
const ruleOf = (kind: Media['kind'], url: string): string | undefined => mediaRule({ kind, url }, SRC, PAGE)?.way;

describe('mediaRule', () => {
  it('shows what is on the page’s origin or on that of the data', () => {
    expect(ruleOf('image', '../../photos/1.jpg')).to.equal('show');
    expect(ruleOf('image', 'https://www.commune.example/1.jpg')).to.equal('show');
    expect(ruleOf('video', '../../films/1.webm')).to.equal('show');
  });

  it('asks before it goes anywhere else', () => {
    expect(ruleOf('image', 'https://ailleurs.example/1.jpg')).to.equal('ask');
    expect(ruleOf('image', 'http://www.commune.example/1.jpg')).to.equal('ask');
    expect(ruleOf('image', 'https://donnees.example:8443/1.jpg')).to.equal('ask');
    expect(ruleOf('video', 'https://ailleurs.example/1.mp4?x=1')).to.equal('ask');
    expect(ruleOf('audio', 'https://ailleurs.example/1.MP3')).to.equal('ask');
  });

  it('leads to pages and documents, and never embeds them', () => {
    expect(ruleOf('video', 'https://www.youtube.com/watch?v=1.mp4')).to.equal('visit');
    expect(ruleOf('video', 'https://peertube.example/w/abc')).to.equal('visit');
    expect(ruleOf('video', 'https://vimeo.com/123')).to.equal('visit');
    expect(ruleOf('document', '../../carnet.pdf')).to.equal('visit');
  });

  it('refuses addresses that are none', () => {
    for (const url of ['javascript:alert(1)', 'data:video/mp4,x.mp4', 'blob:https://x/1.mp4', 'https://'])
      expect(ruleOf('video', url), url).to.be.undefined;
  });

  it('names the host', () => {
    expect(mediaRule({ kind: 'image', url: 'https://www.ailleurs.example/1.jpg' }, SRC, PAGE)?.host).to.equal(
      'ailleurs.example',
    );
  });
});

describe('captionsRule', () => {
  const rule = (captions: string): unknown =>
    captionsRule({ kind: 'video', url: 'x', captions }, 'https://films.example/1.mp4', SRC, PAGE);

  it('takes those of the page as they are, and those beside the film with the consent of both', () => {
    expect(rule('https://www.commune.example/1.vtt')).to.include({ needsConsent: false });
    expect(rule('https://films.example/1.vtt')).to.include({ needsConsent: true });
  });

  it('leaves those of a third origin to their link', () => {
    expect(rule('https://ailleurs.example/1.vtt')).to.be.undefined;
  });
});
