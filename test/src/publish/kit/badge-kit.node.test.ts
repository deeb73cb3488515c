import { Resvg } from '@resvg/resvg-js';
import { expect } from 'chai';
import jsQr from 'jsqr';
import { readBaked } from '../../../../src/credentials/index.js';
import { SCRIPTS } from './scripts.js';
import { badgeOf, catalog, filesOf, issued, root, sponsorship } from './samples.js';
import type { SponsorshipState } from '../../../../src/credentials/sponsorship-state.js';
import { badgeContent } from '../../../../src/publish/kit/badge-content.js';
import { printPalette } from '../../../../src/publish/kit/drawing.js';
import { badgeCard } from '../../../../src/publish/kit/pictures/card.js';
import { stateDay } from '../../../../src/publish/kit/state-day.js';
import type { Letters } from '../../../../src/publish/kit/typeset/letters.js';
import { kitTools } from '../../../../src/publish/node/kit-tools.js';

const bytesOf = (content: string | Uint8Array | undefined): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : (content ?? new Uint8Array());
const pictures = [
  'badge.svg',
  'badge.png',
  'badge@2x.png',
  'badge@4x.png',
  'badge-small.svg',
  'badge-small.png',
  'badge-square.png',
  'badge-print.svg',
  'badge-a6.svg',
];

describe('kit of a badge', () => {
  let files: Awaited<ReturnType<typeof filesOf>>;
  const text = (name: string): string => String(files.get(name));
  let letters: Letters;
  before(async () => {
    ({ letters } = await kitTools());
    files = await filesOf();
  });

  it('has every file, and gives the same bytes again', async () => {
    expect([...files.keys()].sort()).to.deep.equal(
      [...pictures, 'badge-a6.pdf', 'qr.svg', 'email.html', 'email.en.html', 'index.html', 'en.html'].sort(),
    );
    const again = await filesOf();
    for (const [name, content] of files) expect(bytesOf(again.get(name)), name).to.deep.equal(bytesOf(content));
  });

  it('draws letters as outlines, with a name and nothing from elsewhere', () => {
    for (const name of ['badge.svg', 'badge-small.svg', 'badge-print.svg', 'badge-a6.svg', 'qr.svg']) {
      const svg = text(name);
      expect(svg, name).to.match(/^<svg [^>]*role="img"[^>]*>(?:<openbadges[^>]*>)?<title>[^<]+<\/title>/);
      expect(svg, name).not.to.match(/<(?:text|image|style|script|use|a)\b|href|url\(|\son\w+=/);
      expect(svg.match(/<path /g)?.length, name).to.be.greaterThan(1);
    }
    expect(text('badge.svg')).to.include(
      '<title>Attestation de soutien du Département de l’Essonne\u00a0: Puits de Kita. ',
    );
  });

  it('carries the signed badge in its SVG and its PNGs', () => {
    for (const name of pictures)
      expect(readBaked(bytesOf(files.get(name))), name).to.deep.equal({ jws: issued.credential });
  });

  it('gives PNGs of the sizes that it tells', () => {
    const sizes = {
      'badge.png': [480, 300],
      'badge@2x.png': [960, 600],
      'badge@4x.png': [1920, 1200],
      'badge-square.png': [1080, 1080],
      'badge-small.png': [320, 320],
    };
    for (const [name, size] of Object.entries(sizes)) {
      const bytes = Buffer.from(bytesOf(files.get(name)));
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], name).to.deep.equal(size);
      expect(text('index.html')).to.include(`${size[0]} × ${size[1]} px`);
    }
  });

  it('shows QR codes that lead to the verification page', () => {
    for (const [name, width] of [
      ['qr.svg', 400],
      ['badge-print.svg', 1400],
      ['badge-a6.svg', 1000],
    ] as const) {
      const {
        pixels,
        width: w,
        height: h,
      } = new Resvg(text(name), { fitTo: { mode: 'width', value: width }, background: 'white' }).render();
      expect(jsQr(new Uint8ClampedArray(pixels), w, h)?.data, name).to.equal(`${root}badges/${sponsorship.id}/`);
    }
  });

  it('makes a PDF of one A6 page that says its words and leads to the page', () => {
    const pdf = Buffer.from(bytesOf(files.get('badge-a6.pdf'))).toString('latin1');
    expect(pdf)
      .to.include('/MediaBox[0 0 297.638 419.528]')
      .and.include('/Count 1')
      .and.include('/MarkInfo<</Marked true>>');
    expect(pdf).to.include(`/URI(${root}badges/${sponsorship.id}/)`);
    const said = [...pdf.matchAll(/\/ActualText <feff([0-9a-f]+)>/g)].map(([, hex = '']) =>
      String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16))),
    );
    expect(said).to.include.members(['Avec le soutien financier du', 'Département de l’Essonne', 'Puits de Kita']);
    const count = Number(/\/Size (\d+)\//.exec(pdf)?.[1]);
    const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(pdf)?.[1]);
    expect(pdf.slice(start, start + 5)).to.equal('xref\n');
    const offsets = [...pdf.slice(start).matchAll(/(\d{10}) 00000 n /g)].map(([, offset]) => Number(offset));
    expect(offsets).to.have.length(count - 1);
    for (const [index, offset] of offsets.entries())
      expect(pdf.slice(offset, offset + 10), `object ${index + 1}`).to.match(new RegExp(`^${index + 1} 0 obj\n`));
  });

  it('gives the same pictures when it is published again and nothing has changed', async () => {
    const updatedAt = '2026-12-24T08:00:00Z';
    const again = await filesOf({ catalog: { ...catalog, updatedAt }, badge: { ...badgeOf(), updatedAt } });
    for (const [name, content] of files)
      if (!/^(?:index|en)\.html$/.test(name)) expect(bytesOf(again.get(name)), name).to.deep.equal(bytesOf(content));
    expect(again.get('index.html')).to.include('État au 24 décembre 2026');
    expect(text('email.html')).to.include('État au 1er octobre 2026.').and.include('badge@2x.png');
  });

  it('tells the day since when the state is known', () => {
    const day = (changes: Partial<typeof sponsorship>, state: SponsorshipState, credential?: string): string =>
      stateDay(badgeOf(changes), state, credential);
    const { credential } = issued;
    expect(day({}, 'active', credential)).to.equal('2026-10-01');
    expect(day({ start: '2026-11' }, 'active', credential)).to.equal('2026-11-01');
    expect(day({ end: '2026-10' }, 'ended', credential)).to.equal('2026-11-01');
    expect(day({ withdrawn: { date: '2026-11-02' } }, 'withdrawn', credential)).to.equal('2026-11-02');
    expect(day({ start: '2027' }, 'not-yet', credential)).to.equal('2026-10-01');
    expect(day({}, 'active')).to.equal('2026-11-23');
    expect(day({}, 'active', 'aGVhZA.Ym9keQ.c2lnbg')).to.equal('2026-11-23');
  });

  it('offers the badge live in each of its forms, around a picture of its size', () => {
    const fields = new Map(
      [...text('index.html').matchAll(/<textarea id="(\w+)"[^>]*>([^<]*)/g)].map(([, id, piece = '']) => [id, piece]),
    );
    for (const [id, variant, size] of [
      ['element', '', 'badge.svg&#34; width=&#34;520&#34; height=&#34;325'],
      ['compact', ' variant=&#34;compact&#34;', 'badge.svg&#34; width=&#34;320&#34; height=&#34;200'],
      ['mark', ' variant=&#34;mark&#34;', 'badge-small.svg&#34; width=&#34;144&#34; height=&#34;144'],
    ] as const)
      expect(fields.get(id)).to.include(`sponsorship=&#34;${sponsorship.id}&#34;${variant}&#62;`).and.include(size);
  });

  it('says in English what an English page takes, but for words that exist in French only', async () => {
    const page = text('en.html');
    for (const words of [
      'alt=&#34;Certificate of support of the Département de l’Essonne: Puits de Kita. Supported from 2024 to 2027.&#34;',
      'As of 1 October 2026',
      'lang=&#34;en&#34;',
      `&#60;a href=&#34;${root}badges/${sponsorship.id}/en.html&#34;`,
      'With the financial support of the Département de l’Essonne',
      'The words of the pictures are in French.',
    ])
      expect(page).to.include(words);
    const given = await filesOf({ badge: badgeOf({ wording: 'Avec l’appui du Département de l’Essonne' }) });
    expect(given.get('en.html')).to.match(/<textarea[^>]* lang="fr"[^>]*>Avec l’appui/);
  });

  it('shows a long title whole on paper, too, with the day of its state', () => {
    const title = 'Formation des sages-femmes-et-des-infirmiers-d’urgences-pediatriques-au-kongo-central';
    const lines: string[] = [];
    const spy: Letters = {
      ...letters,
      line: (line, weight) => {
        lines.push(line);
        return letters.line(line, weight);
      },
    };
    const content = badgeContent(sponsorship, badgeOf({}, title), {
      catalog,
      root,
      credential: issued.credential,
      canWrite: letters.canWrite,
    });
    const { marks } = badgeCard(content, spy, { palette: printPalette, hasCode: true });
    const said = marks.flatMap(({ means }) => means?.text ?? []);
    expect(said)
      .to.include('Attestation de soutien')
      .and.include('État au 1er octobre 2026 · à vérifier sur donnees.example');
    expect(lines.join(' ')).not.to.include('…');
  });

  it('says that a withdrawn badge is no longer in force, at the same addresses, and offers nothing to take', async () => {
    const withdrawn = { date: '2026-02-12', reason: 'project-stopped' };
    const gone = await filesOf({ sponsorship: { ...sponsorship, withdrawn }, badge: badgeOf({ withdrawn }) });
    expect([...gone.keys()]).to.deep.equal([...files.keys()]);
    expect(gone.get('badge.svg')).to.include('Plus en vigueur depuis le 12 février 2026');
    expect(gone.get('index.html')).to.include('content="noindex, nofollow"').and.not.include('<textarea');
    expect(gone.get('index.html')).not.to.match(/Jusqu’à|Mention/);
  });

  it('keeps words of any length and script inside the picture', async () => {
    for (const [name, words] of Object.entries(SCRIPTS)) {
      const changed = await filesOf({ badge: badgeOf({ wording: words }, words), tools: { letters } });
      const box = new Resvg(inkOnly(String(changed.get('badge.svg')))).getBBox();
      if (!box) throw new Error(`nothing drawn: ${name}`);
      const { x, y, width, height } = box;
      expect(x, name).to.be.at.least(23 * 20);
      expect(y, name).to.be.at.least(10 * 20);
      expect(x + width, name).to.be.at.most(457 * 20);
      expect(y + height, name).to.be.at.most(296 * 20);
    }
  });

  it('makes the page alone without fonts, and no code nor snippet without an address', async () => {
    expect([...(await filesOf({ tools: undefined })).keys()]).to.deep.equal(['index.html', 'en.html']);
    const nowhere = await filesOf({ issued: undefined });
    expect([...nowhere.keys()]).not.to.include.members(['qr.svg', 'email.html']);
    expect(readBaked(bytesOf(nowhere.get('badge.svg')))).to.deep.equal({ problem: 'no-badge' });
  });
});

/** A badge without its card: what is left must stay inside. */
const inkOnly = (svg: string): string =>
  svg
    .replace(/<path fill="#ffffff" stroke[^>]*>/, '')
    .replace(/ width="480" height="300"/, ' width="9600" height="6000"');
