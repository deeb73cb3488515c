import { expect } from 'chai';
import { addressOf } from '../../../../widgets/project-map/detail/share.js';
import { buttonNamed, removeAll, showDetail, until, words } from './harness.js';
import { fullRecords } from './sample.js';

const clipboard = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
const setClipboard = (writeText: (text: string) => Promise<void>): void =>
  void Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });

describe('sharing a project', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
    if (clipboard) Object.defineProperty(navigator, 'clipboard', clipboard);
    removeAll();
  });

  it('gives this page’s address when it follows the map, else the permanent page', () => {
    const src = 'https://donnees.example/data/v1/';
    const linkTo = (id: string): string => `https://commune.example/carte#projet=${id}`;
    const project = { id: 'p', title: 'P', url: 'https://example.org/p' };
    expect(addressOf(project, { src, linkTo })).to.equal('https://commune.example/carte#projet=p');
    expect(addressOf(project, { src })).to.equal('https://example.org/p');
    expect(addressOf({ id: 'p', title: 'P' }, { src })).to.equal('https://donnees.example/projects/p/');
    expect(addressOf({ ...project, url: 'javascript:alert(1)' }, { src })).to.be.undefined;
  });

  it('copies the link and says so', async () => {
    const copied: string[] = [];
    setClipboard((text) => Promise.resolve(void copied.push(text)));
    const { root } = await showDetail(fullRecords);
    const status = root.querySelector('.share [role=status]')!;
    expect(words(status)).to.equal('');
    buttonNamed(root, 'Copier le lien')!.click();
    await until(() => words(status) === 'Lien copié.');
    expect(copied).to.deep.equal(['https://example.org/eau-kayes']);
  });

  it('shows the address to copy when the browser refuses', async () => {
    setClipboard(() => Promise.reject(new Error('no')));
    const { root } = await showDetail(fullRecords);
    buttonNamed(root, 'Copier le lien')!.click();
    const field = await until(() => root.querySelector<HTMLInputElement>('.share input'));
    expect(field.value).to.equal('https://example.org/eau-kayes');
    expect([field.readOnly, field.ariaLabel]).to.deep.equal([true, 'Adresse du projet']);
    expect(root.activeElement).to.equal(field);
    expect(words(root.querySelector('.share [role=status]'))).to.contain('Copiez l’adresse');
  });

  it('prints the detail alone, all of it unfolded, and leaves the page as it was', async () => {
    const { print } = globalThis;
    const beside = document.body.appendChild(document.createElement('p'));
    const partners = Array.from({ length: 50 }, (_, i) => ({ name: `Partenaire ${i}` }));
    const media = [{ kind: 'image', url: `${location.origin}/examples/assets/pompe.svg` }] as const;
    const { root, element } = await showDetail({ projects: [{ id: 'p', title: 'P', partners, media }] });
    const image = await until(() => root.querySelector('img'));
    const article = root.querySelector('article')!;
    let seen: unknown;
    globalThis.print = () => {
      seen = {
        beside: beside.hasAttribute('data-essonne-not-printed'),
        host: element.hasAttribute('data-essonne-printed'),
        picture: image.loading,
        folded: article.querySelectorAll('details:not([open])').length,
        sheets: [document, root].map(({ adoptedStyleSheets }) =>
          adoptedStyleSheets.some(({ cssRules }) => cssRules[0]?.cssText.includes('data-essonne-not-printed')),
        ),
      };
      dispatchEvent(new Event('afterprint'));
    };
    try {
      buttonNamed(root, 'Imprimer')!.click();
      await until(() => seen);
      expect(seen).to.deep.equal({ beside: true, host: true, picture: 'eager', folded: 0, sheets: [true, true] });
      await until(() => !element.hasAttribute('data-essonne-printed'));
      expect(document.querySelector('[data-essonne-not-printed]')).to.not.exist;
      expect(article.querySelectorAll('details[open]')).to.have.length(0);
      expect(document.adoptedStyleSheets).to.be.empty;
    } finally {
      globalThis.print = print;
      beside.remove();
    }
  });
});
