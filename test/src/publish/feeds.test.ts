import { expect } from 'chai';
import type { Catalog } from '../../../src/model/catalog.js';
import { Feed } from '../../../src/model/feed.js';
import { checkPublication } from '../../../src/publish/check/check-publication.js';
import type { Publication } from '../../../src/publish/index.js';
import { logicalLines } from '../formats/unfold.js';
import { fileText, publishFiles } from './publishing.js';

const folder = {
  'evenements.csv': `référence;titre;type;thèmes;début;commune
E1;Forum;forum;eau, santé;12/11/2026 14:00;91228
E2;Atelier;formation;eau;13/11/2026 14:00;Massy
E3;Ailleurs;formation;;14/11/2026 14:00;75056
`,
};

const feedsOf = (publication: Publication): readonly Feed[] =>
  (JSON.parse(fileText(publication, 'data/v1/events/feeds.json')) as { items: unknown[] }).items.map((item) =>
    Feed.parse(item),
  );

/** Checks a site whose files may have been tampered with. */
function check(publication: Publication, changed: Readonly<Record<string, string | undefined>> = {}) {
  return checkPublication((href) => {
    const path = new URL(href, 'https://a.example/data/v1/').pathname.slice(1);
    const content = path in changed ? changed[path] : publication.files.find((file) => file.path === path)?.content;
    if (content === undefined) return Promise.reject(new Error('gone'));
    return Promise.resolve(typeof content === 'string' ? new TextEncoder().encode(content) : content);
  });
}

describe('feeds', () => {
  it('are one for all the events, and one for each commune, EPCI, theme and kind', async () => {
    const publication = await publishFiles(folder);
    const feeds = feedsOf(publication);
    expect(feeds.map(({ filter, href, count }) => [href, filter, count])).to.deep.equal([
      ['events.ics', {}, 3],
      ['events/commune-91228.ics', { commune: '91228' }, 1],
      ['events/commune-91377.ics', { commune: '91377' }, 1],
      ['events/epci-200056232.ics', { epci: '200056232' }, 1],
      ['events/epci-200059228.ics', { epci: '200059228' }, 1],
      ['events/kind-forum.ics', { kind: 'forum' }, 1],
      ['events/kind-training.ics', { kind: 'training' }, 2],
      ['events/theme-health.ics', { theme: 'health' }, 1],
      ['events/theme-water.ics', { theme: 'water' }, 2],
    ]);
    expect(feeds.at(-1)?.title).to.deep.equal({ fr: 'eau et assainissement', en: 'water and sanitation' });
    expect(feeds[1]?.title).to.equal('Évry-Courcouronnes');
    for (const { href, count } of feeds) {
      const lines = logicalLines(fileText(publication, `data/v1/${href}`));
      expect(
        lines.filter((line) => line === 'BEGIN:VEVENT'),
        href,
      ).to.have.length(count);
    }
  });

  it('are told by the catalog, and checked', async () => {
    const publication = await publishFiles(folder);
    const { feeds } = JSON.parse(fileText(publication, 'data/v1/catalog.json')) as Catalog;
    expect(feeds).to.include({ href: 'events/feeds.json', schema: 'schema/feeds.json' });
    expect((await check(publication)).findings).to.deep.equal([]);
  });

  it('are found missing, altered, miscounted, or no calendar at all', async () => {
    const publication = await publishFiles(folder);
    const [forum, water, list] = ['kind-forum.ics', 'theme-water.ics', 'feeds.json'].map(
      (name) => `data/v1/events/${name}`,
    ) as [string, string, string];
    const listed = fileText(publication, list);
    const { findings } = await check(publication, {
      [forum]: undefined,
      [water]: '<!doctype html>',
      [list]: listed
        .replace('"count":3', '"count":4')
        .replace('{"commune":"91228"}', '{"nope":"91228"}')
        .replace('"href":"events/commune-91377.ics"', '"href":7'),
    });
    const told = findings.map(({ code, file, path }) => [code, file, path].filter(Boolean).join(' '));
    expect(told).to.include.members([
      'wrong-digest events/feeds.json',
      'missing-file events/kind-forum.ics',
      'wrong-bytes events/theme-water.ics',
      'wrong-digest events/theme-water.ics',
      'bad-feed events/theme-water.ics',
      'wrong-count events/feeds.json items[0].count',
      'bad-feed events/feeds.json items[1].filter',
      'bad-feed events/feeds.json items[2].href',
    ]);
  });
});
