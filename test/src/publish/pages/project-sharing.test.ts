import { expect } from 'chai';
import { fileText, publishFiles } from '../publishing.js';

const TITLE = 'Puits « Ensemble » </script><img src=x onerror=alert(1)>';
/** With the spaces of French print. */
const SPACED = TITLE.replace('« ', '«\u00a0').replace(' »', '\u00a0»');
const SUMMARY = `Creuser un puits à Kayes. ${'Un long récit du chantier et de ses suites. '.repeat(8)}`;

const files = (demonstration: boolean): Record<string, string> => ({
  'projects.json': JSON.stringify([
    {
      id: 'puits',
      title: TITLE,
      summary: SUMMARY,
      countries: ['ML'],
      media: [{ kind: 'image', url: '../../media/puits.jpg', alt: 'Le puits', credit: 'X', licence: 'etalab-2.0' }],
    },
  ]),
  'catalogue.json': JSON.stringify({ title: 'Essai', publisher: { name: 'Essonne' }, demonstration }),
});

const ROOT = 'https://donnees.example/international/';

interface OEmbed {
  readonly html: string;
  readonly title: string;
}

describe('what a project’s page says to machines', () => {
  let page: string;
  let oembed: OEmbed;
  before(async () => {
    const publication = await publishFiles(files(false), { baseUrl: ROOT });
    page = fileText(publication, 'projects/puits/index.html');
    oembed = JSON.parse(fileText(publication, 'projects/puits/oembed.json')) as OEmbed;
  });

  /** Attributes of the tags of a name, as a parser reads them. */
  const tags = (name: string): readonly Record<string, string>[] =>
    [...page.matchAll(new RegExp(`<${name} ([^>]*?)/?>`, 'g'))].map(([, attributes = '']) =>
      Object.fromEntries(
        [...attributes.matchAll(/([a-z:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
          key,
          value.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))),
        ]),
      ),
    );
  const og = (property: string): string | undefined =>
    tags('meta').find((meta) => meta.property === `og:${property}`)?.content;

  it('its OpenGraph: title, beginning of the text at a whole word, address, picture with its alternative', () => {
    expect(og('title')).to.equal(SPACED);
    expect(og('description')).to.match(/^Creuser un puits à Kayes\. .{100,175}\S…$/);
    expect(SUMMARY).to.include(og('description')?.slice(0, -1));
    expect(og('url')).to.equal(`${ROOT}projects/puits/`);
    expect(og('image')).to.equal(`${ROOT}media/puits.jpg`);
    expect(og('image:alt')).to.equal('Le puits');
    expect([og('type'), og('locale'), og('site_name')]).to.deep.equal(['article', 'fr_FR', 'Essai']);
  });

  it('its JSON-LD, which no text closes', () => {
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
    const data = JSON.parse(json) as Record<string, unknown>;
    expect(data).to.include({ '@type': 'Project', name: TITLE, mainEntityOfPage: `${ROOT}projects/puits/` });
    expect(page).not.to.include('<img');
    expect(page.match(/<script/g)).to.have.lengthOf(1);
  });

  it('its canonical address and its oEmbed file', () => {
    const links = tags('link');
    expect(links.find(({ rel }) => rel === 'canonical')?.href).to.equal(`${ROOT}projects/puits/`);
    expect(links.find(({ type }) => type === 'application/json+oembed')).to.include({
      rel: 'alternate',
      href: `${ROOT}projects/puits/oembed.json`,
      title: SPACED,
    });
  });

  it('oEmbed: a titled frame of the map where the project is open, with all that the format asks for', () => {
    expect(oembed).to.include({ version: '1.0', type: 'rich', width: 600, height: 700, provider_name: 'Essonne' });
    expect(oembed.title).to.equal(TITLE);
    expect(oembed.html).to.match(/^<iframe title="[^"<>]+" src="([^"]+)" [^<>]*><\/iframe>$/);
    const [, address = ''] = /src="([^"]+)"/.exec(oembed.html) ?? [];
    expect(address.replaceAll('&#38;', '&')).to.equal(
      `${ROOT}cdn/v1/embed.html?widget=project-map&selected=puits&lang=fr`,
    );
  });

  it('lets itself be indexed, unless its data are of demonstration', async () => {
    expect(page).not.to.include('noindex');
    const shown = await publishFiles(files(true), { baseUrl: ROOT });
    expect(fileText(shown, 'projects/puits/index.html')).to.include('<meta name="robots" content="noindex" />');
  });

  it('without an address of the site, says only what needs none', async () => {
    const publication = await publishFiles(files(false));
    const alone = fileText(publication, 'projects/puits/index.html');
    expect(alone).to.include('og:title').and.include('application/ld+json');
    expect(alone).not.to.match(/og:url|canonical|oembed/);
    expect(publication.files.map(({ path }) => path)).not.to.include('projects/puits/oembed.json');
  });
});
