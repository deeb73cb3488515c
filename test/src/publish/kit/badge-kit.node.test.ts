import { Resvg } from '@resvg/resvg-js';
import { expect } from 'chai';
import jsQr from 'jsqr';
import { readBaked } from '../../../../src/credentials/index.js';
import { SCRIPTS } from './scripts.js';
import { badgeOf, catalog, filesOf, issued, root, sponsorship } from './samples.js';
import { kitTools } from '../../../../src/publish/node/kit-tools.js';

const bytesOf = (content: string | Uint8Array | undefined): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : (content ?? new Uint8Array());
const pictures = ['badge.svg', 'badge.png', 'badge@2x.png', 'badge@4x.png'];

describe('kit of a badge', () => {
  let files: Awaited<ReturnType<typeof filesOf>>;
  const text = (name: string): string => String(files.get(name));
  before(async () => {
    files = await filesOf();
  });

  it('has every file, and gives the same bytes again', async () => {
    expect([...files.keys()].sort()).to.deep.equal(
      [
        ...pictures,
        'badge-square.png',
        'badge-print.svg',
        'badge-a6.pdf',
        'badge-a6.svg',
        'qr.svg',
        'email.html',
        'index.html',
      ].sort(),
    );
    const again = await filesOf();
    for (const [name, content] of files) expect(bytesOf(again.get(name)), name).to.deep.equal(bytesOf(content));
  });

  it('draws letters as outlines, with a name and nothing from elsewhere', () => {
    for (const name of ['badge.svg', 'badge-print.svg', 'badge-a6.svg', 'qr.svg']) {
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
    };
    for (const [name, size] of Object.entries(sizes)) {
      const bytes = Buffer.from(bytesOf(files.get(name)));
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], name).to.deep.equal(size);
      if (name !== 'badge-square.png') expect(text('index.html')).to.include(`${size[0]} × ${size[1]} px`);
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

  it('dates the copies that cannot follow, not the SVG', async () => {
    const again = await filesOf({ catalog: { ...catalog, updatedAt: '2026-12-24T08:00:00Z' } });
    expect(again.get('badge.svg')).to.equal(files.get('badge.svg'));
    expect(bytesOf(again.get('badge.png'))).not.to.deep.equal(bytesOf(files.get('badge.png')));
    expect(text('email.html')).to.include('État au 23 novembre 2026.').and.include('badge@2x.png');
  });

  it('says that a withdrawn badge is no longer in force, at the same addresses, and offers nothing to take', async () => {
    const withdrawn = { date: '2026-02-12', reason: 'project-stopped' };
    const gone = await filesOf({ sponsorship: { ...sponsorship, withdrawn }, badge: badgeOf({ withdrawn }) });
    expect([...gone.keys()]).to.deep.equal([...files.keys()]);
    expect(gone.get('badge.svg')).to.include('Plus en vigueur depuis le 12 février 2026');
    expect(gone.get('index.html')).to.include('content="noindex, nofollow"').and.not.include('<textarea');
  });

  it('keeps words of any length and script inside the picture', async () => {
    const { letters } = await kitTools();
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
    expect([...(await filesOf({ tools: undefined })).keys()]).to.deep.equal(['index.html']);
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
