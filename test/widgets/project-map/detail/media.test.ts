import { expect } from 'chai';
import type { Media } from 'essonne-international';
import { buttonNamed, removeAll, sectionNamed, showDetail, until, words } from './harness.js';
import { fullProject, fullRecords } from './sample.js';

/** Addresses given to whatever loads by itself, from the moment it is watched. */
function watchLoads(): { readonly addresses: string[]; readonly stop: () => void } {
  const addresses: string[] = [];
  const { fetch } = globalThis;
  globalThis.fetch = (input, init) => {
    addresses.push(input instanceof Request ? input.url : String(input));
    return fetch(input, init);
  };
  const undo = [HTMLImageElement, HTMLMediaElement, HTMLTrackElement, HTMLSourceElement, HTMLIFrameElement].map(
    ({ prototype }) => {
      const own = Object.getOwnPropertyDescriptor(prototype, 'src')!;
      Object.defineProperty(prototype, 'setAttribute', {
        configurable: true,
        value(this: Element, name: string, value: string) {
          if (/^(?:src|srcset|poster|data)$/.test(name)) addresses.push(value);
          Element.prototype.setAttribute.call(this, name, value);
        },
      });
      Object.defineProperty(prototype, 'src', {
        ...own,
        set(this: Element, value: string) {
          addresses.push(value);
          own.set!.call(this, value);
        },
      });
      return () => {
        Object.defineProperty(prototype, 'src', own);
        Reflect.deleteProperty(prototype, 'setAttribute');
      };
    },
  );
  const stop = (): void => {
    globalThis.fetch = fetch;
    for (const step of undo) step();
  };
  return { addresses, stop };
}

const isForeign = (address: string): boolean => /films|images|youtube/.test(address);

async function showMedia(...media: readonly Media[]): Promise<Element> {
  const { root } = await showDetail({ ...fullRecords, projects: [{ ...fullProject, media }] });
  return until(() => {
    const found = sectionNamed(root, 'Images, films et sons');
    return found?.querySelector('figure') ? found : undefined;
  }, 'the media');
}

const film = fullProject.media[0];

describe('media of a project', () => {
  let loads: ReturnType<typeof watchLoads>;
  beforeEach(() => (loads = watchLoads()));
  afterEach(() => {
    loads.stop();
    removeAll();
  });

  it('loads nothing from elsewhere before it is asked to', async () => {
    const section = await showMedia(...fullProject.media);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(loads.addresses.filter(isForeign)).to.be.empty;
    expect(section.querySelector('video, audio, img, iframe, object, embed')).to.not.exist;
  });

  it('names the host, and plays the film once the visitor agrees, with its captions', async () => {
    const section = await showMedia(...fullProject.media);
    expect(words(section.querySelector('.consent'))).to.contain(
      'La vidéo est chez films.example, qui saura que vous la regardez.',
    );
    buttonNamed(section, 'Charger la vidéo')!.click();
    const video = section.querySelector('video')!;
    expect(video.src).to.equal('https://films.example/eau.mp4');
    expect([video.controls, video.preload, video.autoplay, video.crossOrigin]).to.deep.equal([
      true,
      'none',
      false,
      'anonymous',
    ]);
    expect(video.querySelector('track')!.src).to.equal('https://films.example/eau.vtt');
    expect((section.getRootNode() as ShadowRoot).activeElement).to.equal(video);
    expect([...section.querySelectorAll('a')].map(words)).to.include('Lire la transcription');
    expect(words(section.querySelector('figcaption'))).to.contain('Crédit : Les Amis de Kayes Licence : CC BY 4.0');
  });

  it('plays without the captions when their host does not let them be shown, then gives the link', async () => {
    const section = await showMedia(film);
    buttonNamed(section, 'Charger la vidéo')!.click();
    section.querySelector('video')!.dispatchEvent(new Event('error'));
    const video = section.querySelector('video')!;
    expect(video.crossOrigin).to.be.null;
    expect(video.querySelector('track')).to.not.exist;
    video.dispatchEvent(new Event('error'));
    expect(section.querySelector('video')).to.not.exist;
    expect(words(section.querySelector('[role=status]'))).to.equal(
      'Ce média ne peut pas être affiché ici. Voir la vidéo sur films.example',
    );
  });

  it('shows a picture of elsewhere only when asked to, with its words', async () => {
    const section = await showMedia(fullProject.media[1]);
    expect(words(section.querySelector('figcaption'))).to.equal('Une pompe à bras');
    buttonNamed(section, 'Afficher l’image')!.click();
    const image = section.querySelector('img')!;
    expect([image.alt, image.referrerPolicy]).to.deep.equal(['Une pompe à bras', 'no-referrer']);
    expect(loads.addresses).to.include('https://images.example/pompe.jpg');
  });

  it('shows at once, lazily, a picture of the page’s origin', async () => {
    const section = await showMedia({ kind: 'image', url: `${location.origin}/pompe.png`, alt: { ar: 'مضخة' } });
    const image = section.querySelector('img')!;
    expect([image.loading, image.alt, image.lang]).to.deep.equal(['lazy', 'مضخة', 'ar']);
  });

  it('leads to the pages of others and to documents', async () => {
    const section = await showMedia(fullProject.media[2], fullProject.media[3]);
    expect([...section.querySelectorAll('a')].map(words)).to.deep.equal([
      'Voir la vidéo sur youtube.com',
      'Ouvrir le document, films.example',
    ]);
  });

  it('leaves out what has no address that may be opened', async () => {
    const section = await showMedia(film, { kind: 'image', url: 'javascript:alert(1)' });
    expect(section.querySelectorAll('figure')).to.have.length(1);
  });

  it('forgets what was agreed to when another project opens', async () => {
    const other = { id: 'autre', title: 'Autre', media: [film] };
    const { root, show } = await showDetail({ projects: [{ ...fullProject, media: [film] }, other] });
    (await until(() => buttonNamed(root, 'Charger la vidéo'))).click();
    expect(root.querySelector('video')).to.exist;
    await show(other);
    await until(() => buttonNamed(root, 'Charger la vidéo'));
    expect(root.querySelector('video')).to.not.exist;
  });
});
