import { expect } from 'chai';
import fc from 'fast-check';
import { MarkerError } from '../../../src/prerender/marker-error.js';
import { replaceMarked } from '../../../src/prerender/markers.js';

const write = (text: string) => (): Promise<string> => Promise.resolve(text);

async function faultOf(page: string): Promise<unknown> {
  const error: unknown = await replaceMarked(page, 'calendar', write('x')).catch((reason: unknown) => reason);
  return error instanceof MarkerError ? error.fault : error;
}

describe('replaceMarked', () => {
  it('replaces what stands between, at each place, and nothing else', async () => {
    const page =
      '<p>a</p>\n<!-- essonne:calendar -->old<!-- /essonne:calendar -->\n<!--essonne:calendar--><!--/essonne:calendar-->b';
    expect(await replaceMarked(page, 'calendar', write('new'))).to.equal(
      '<p>a</p>\n<!-- essonne:calendar -->\nnew\n<!-- /essonne:calendar -->\n<!--essonne:calendar-->\nnew\n<!--/essonne:calendar-->b',
    );
  });

  it('keeps to the indentation and the line ends of the page', async () => {
    const page = '<main>\r\n\t<!-- essonne:calendar -->\r\n\t<!-- /essonne:calendar -->\r\n</main>\r\n';
    expect(await replaceMarked(page, 'calendar', write('<ol>\n\n</ol>'))).to.equal(
      '<main>\r\n\t<!-- essonne:calendar -->\r\n\t<ol>\r\n\r\n\t</ol>\r\n\t<!-- /essonne:calendar -->\r\n</main>\r\n',
    );
  });

  it('gives each place its own settings', async () => {
    const page =
      '<!-- essonne:calendar limit="5"\n  commune="91228 91377" --><!-- /essonne:calendar --><!-- essonne:calendar--><!-- /essonne:calendar -->';
    const asked: unknown[] = [];
    await replaceMarked(page, 'calendar', (attributes) => {
      asked.push([...attributes]);
      return Promise.resolve('');
    });
    expect(asked).to.deep.equal([
      [
        ['limit', '5'],
        ['commune', '91228 91377'],
      ],
      [],
    ]);
  });

  it('refuses a page without comments, one that is not closed, one that cannot be read', async () => {
    expect(await faultOf('<p>essonne:calendar</p>')).to.equal('no-marker');
    expect(await faultOf('<!-- essonne:calendars --><!-- /essonne:calendar -->')).to.equal('no-marker');
    expect(await faultOf('<!-- essonne:map --><!-- /essonne:map -->')).to.equal('no-marker');
    expect(await faultOf('<!-- essonne:calendar -->')).to.equal('open-marker');
    expect(await faultOf('<!-- essonne:calendar --><!-- essonne:calendar --><!-- /essonne:calendar -->')).to.equal(
      'open-marker',
    );
    expect(await faultOf('<!-- essonne:calendar limit=5 --><!-- /essonne:calendar -->')).to.equal('bad-marker');
    expect(await faultOf('<!-- essonne:calendar "x" --><!-- /essonne:calendar -->')).to.equal('bad-marker');
  });

  it('reads single quotes and capitals', async () => {
    const asked: unknown[] = [];
    await replaceMarked(`<!-- ESSONNE:CALENDAR Limit='5' --><!-- /Essonne:Calendar -->`, 'calendar', (attributes) => {
      asked.push([...attributes]);
      return Promise.resolve('');
    });
    expect(asked).to.deep.equal([[['limit', '5']]]);
  });

  it('refuses comments where browsers see none, with their line', async () => {
    const whole = '<!-- essonne:calendar --><!-- /essonne:calendar -->';
    const hidden = [
      `<script>\n"${whole}"</script>`,
      `<STYLE >\n${whole}</style>`,
      `<textarea>\n${whole}</textarea>`,
      `<template>\n${whole}</template>`,
      `<!--\n${whole}`,
    ];
    for (const page of hidden) {
      const error: unknown = await replaceMarked(page, 'calendar', write('x')).catch((reason: unknown) => reason);
      expect(error instanceof MarkerError && [error.fault, error.line], page).to.deep.equal(['hidden-marker', 2]);
    }
    const seen = `<!--><script>a</script><scripts>${whole}`;
    expect(await replaceMarked(seen, 'calendar', write('x'))).to.include('-->\nx\n<!--');
  });

  it('goes through hostile pages once', async () => {
    const pages = [
      `<!-- essonne:calendar${' '.repeat(1_000_000)}`,
      '<!-- essonne:calendar '.repeat(30_000),
      '<!-- essonne:calendar -->'.repeat(30_000),
      '<!--'.repeat(300_000),
      '<script '.repeat(100_000),
      `<!-- essonne:calendar --><!-- /essonne:calendar -->`.repeat(30_000) + '<!-- essonne:calendar -->',
    ];
    for (const page of pages) expect(await faultOf(page), page.slice(0, 40)).to.match(/marker$/);
  });

  it('changes nothing the second time, whatever the page and what is written', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', '$&', '$1', ' ', '\t', '<p>', 'é', '\n'), maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(text, text, text, fc.constantFrom('\n', '\r\n'), async (before, snippet, after, eol) => {
        const page = `${before}<!-- essonne:calendar --><!-- /essonne:calendar -->${after}`.replaceAll('\n', eol);
        const once = await replaceMarked(page, 'calendar', write(snippet));
        expect(await replaceMarked(once, 'calendar', write(snippet))).to.equal(once);
        expect(once.startsWith(before.replaceAll('\n', eol)) && once.endsWith(after.replaceAll('\n', eol))).to.be.true;
      }),
    );
  });
});
