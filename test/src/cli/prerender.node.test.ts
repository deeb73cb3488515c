import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { publishFolder } from '../../../src/publish/node/publish-folder.js';
import { makeFolder, removeFolders } from '../publish/node/folders.js';
import { NOW } from '../publish/publishing.js';
import { essonne } from './command.js';

const tables = {
  'evenements.csv':
    'titre;type;début;fin;commune;thèmes;url\n' +
    'Forum;forum;28/11/2026 14:00;;Évry;eau;https://a.example/forum\n' +
    'Formation;formation;01/12/2026 18:00;;Massy;;\nPassé;forum;12/03/2026;;Évry;;\n',
};

describe('essonne prerender', () => {
  let site: string;
  before(async () => {
    site = join(makeFolder(), 'site');
    await publishFolder({ input: makeFolder(tables), output: site, now: NOW });
  });
  after(removeFolders);

  const prerender = (...args: string[]): ReturnType<typeof essonne> =>
    essonne(['prerender', 'calendar', '--data', site, '--clock', NOW, ...args]);
  const titles = (out: string): string[] =>
    [...out.matchAll(/<li>(?:<[a-z][^>]*>)?([^<,]+)/g)].map(([, title]) => title ?? '');

  it('prints what is coming, under the presets of the element', async () => {
    const { code, out, err } = await prerender();
    expect([code, err, titles(out)]).to.deep.equal([0, '', ['Forum', 'Formation']]);
    expect(out).to.match(/^<essonne-event-calendar>\n/);
    const massy = await prerender('--commune', '91377', '--commune', '91312', '--lang', 'en', '--view', 'agenda');
    expect(titles(massy.out)).to.deep.equal(['Formation']);
    expect(massy.out).to.match(/^<essonne-event-calendar lang="en" commune="91377 91312" view="agenda">/);
    expect(titles((await prerender('--limit', '1')).out)).to.deep.equal(['Forum']);
    expect(titles((await prerender('--from', '2026-12')).out)).to.deep.equal(['Formation']);
    expect((await prerender('--to', '2026-10')).out).to.include('Aucun événement à venir.');
  });

  it('takes every preset of the element, in a command and in a page', async () => {
    const trainings = await prerender('--kind', 'training', '--attendance', 'onsite', '--attendance', 'online');
    expect(trainings.out).to.include('<essonne-event-calendar kind="training" attendance="onsite online">');
    expect(titles((await prerender('--kind', 'training')).out)).to.deep.equal(['Formation']);
    const free = await prerender('--free');
    expect(free.out).to.include('<essonne-event-calendar free="">');
    expect(titles(free.out)).to.deep.equal([]);
    const page = join(makeFolder(), 'page.html');
    writeFileSync(page, '<!-- essonne:calendar kind="forum" free="" --><!-- /essonne:calendar -->');
    expect((await prerender('--into', page)).code).to.equal(0);
    expect(readFileSync(page, 'utf8')).to.include('<essonne-event-calendar kind="forum" free="">');
    expect((await prerender('--kind', 'forums')).code).to.equal(2);
  });

  it('shows the events of the EPCI for a commune that has none, as the element does', async () => {
    expect(titles((await prerender('--commune', '91312')).out)).to.deep.equal(['Formation']);
  });

  it('gives the element the public address of the data', async () => {
    const { out } = await prerender('--base', 'https://donnees.example/data/v1');
    expect(out).to.match(/^<essonne-event-calendar src="https:\/\/donnees\.example\/data\/v1\/">/);
    expect(out).to.include('<p><a href="https://donnees.example/data/v1/events.ics">S’abonner à l’agenda</a>, ');
    expect(out).to.include('<a href="https://donnees.example/data/v1/events.csv">');
    expect((await prerender()).out).not.to.include('events.ics');
    expect(out).to.include('"@id":"https://donnees.example/data/v1/events.json#forum"');
  });

  it('writes into a page, each place with its settings, and changes nothing the second time', async () => {
    const page = join(makeFolder(), 'page.html');
    const before =
      '\ufeff<h1>Agenda</h1>\r\n<!-- essonne:calendar limit="1" -->\r\nancien<!-- /essonne:calendar -->\r\n';
    writeFileSync(page, before);
    const { code, out, err } = await prerender('--into', page);
    expect([code, out]).to.deep.equal([0, '']);
    expect(err).to.match(/est à jour/);
    const text = readFileSync(page, 'utf8');
    expect(text).to.match(
      /^\ufeff<h1>Agenda<\/h1>\r\n<!-- essonne:calendar limit="1" -->\r\n<essonne-event-calendar>\r\n/,
    );
    expect(titles(text)).to.deep.equal(['Forum']);
    expect(text).not.to.match(/[^\r]\n|ancien/);
    const { mtimeMs } = statSync(page);
    expect((await prerender('--into', page)).err).to.match(/était déjà à jour/);
    expect(statSync(page).mtimeMs).to.equal(mtimeMs);
  });

  it('leaves a page as it is when it cannot write into it, and says why', async () => {
    const page = join(makeFolder(), 'page.html');
    const faults: readonly (readonly [page: string | Uint8Array, message: RegExp])[] = [
      ['<h1>Agenda</h1>', /aucun repère/],
      ['<!-- essonne:calendar -->', /pas fermé/],
      ['<!-- essonne:calendar colour="red" --><!-- /essonne:calendar -->', /ligne 1.*«\u202fcolour\u202f»/],
      ['<!-- essonne:calendar limit=5 --><!-- /essonne:calendar -->', /ne se lit pas/],
      ['<script>\n<!-- essonne:calendar --><!-- /essonne:calendar --></script>', /ligne 2.*script/],
      [new Uint8Array([0x3c, 0xe9, 0x3e]), /UTF-8/],
    ];
    for (const [content, message] of faults) {
      writeFileSync(page, content);
      const { code, err } = await prerender('--into', page);
      expect([code, message.test(err)], err).to.deep.equal([1, true]);
      expect(readFileSync(page)).to.deep.equal(Buffer.from(content as string));
    }
    expect((await prerender('--into', join(makeFolder(), 'rien.html'))).err).to.match(/n’existe pas/);
  });

  it('writes in the language of each place', async () => {
    const page = join(makeFolder(), 'page.html');
    writeFileSync(page, "<!-- essonne:calendar lang='en' --><!-- /essonne:calendar -->");
    expect((await prerender('--into', page)).code).to.equal(0);
    expect(readFileSync(page, 'utf8')).to.match(/<essonne-event-calendar lang="en">[^]*28 November 2026, 2\u00a0pm/);
  });

  it('refuses presets that show nothing, names them, and leaves the page', async () => {
    const page = join(makeFolder(), 'page.html');
    const presets = [
      'view="nope"',
      'heading-level="99"',
      'status="zzz"',
      'commune="1"',
      'epci="12"',
      'theme="eau"',
      'organisation="personne"',
      'lang="de"',
    ];
    for (const preset of presets) {
      const before = `<!-- essonne:calendar ${preset} -->ancien<!-- /essonne:calendar -->`;
      writeFileSync(page, before);
      const { code, err } = await prerender('--into', page);
      const value = /"(.*)"/.exec(preset)?.[1];
      expect([code, err.includes(`«\u202f${value}\u202f»`)], err).to.deep.equal([2, true]);
      expect(readFileSync(page, 'utf8')).to.equal(before);
    }
  });

  it('helps, and says what is wrong with a command', async () => {
    for (const language of ['fr', 'en'])
      for (const line of (await essonne(['prerender', '--help', '--lang', language])).out.split('\n'))
        expect(line.length, line).to.be.at.most(100);
    const mistakes: readonly (readonly [args: readonly string[], message: RegExp])[] = [
      [['prerender'], /Il manque ÉLÉMENT/],
      [['prerender', 'carte', '--data', 'x'], /Attendu.*calendar/],
      [['prerender', 'calendar'], /Il manque --data/],
      [['prerender', 'calendar', '--data', site, '--limit', '0'], /--limit/],
      [['prerender', 'calendar', '--data', site, '--from', '2026-13'], /--from/],
      [['prerender', 'calendar', '--data', site, '--base', 'javascript:1'], /--base/],
      [['prerender', 'calendar', '--data', site, '--clock', 'hier'], /--clock/],
      [['prerender', 'calendar', '--data', site, '--nope'], /--nope/],
    ];
    for (const [args, message] of mistakes) {
      const { code, err } = await essonne(args);
      expect([code, message.test(err)], err).to.deep.equal([2, true]);
    }
  });
});
