import { expect } from 'chai';
import { eventsToAtom } from 'essonne-international/formats';
import fc from 'fast-check';
import { expectedText, hostileText, runs } from './hostile-text.js';
import { context, english, exhibition, training } from './sample.js';

const unescapeXml = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#10;', '\n')
    .replaceAll('&#9;', '\t')
    .replaceAll('&amp;', '&');

const content = (text: string, name: string, rank = 0): string | undefined => {
  const found = [...text.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`, 'g'))][rank]?.[1];
  return found === undefined ? undefined : unescapeXml(found);
};

/** Names of the open elements in order; fails when tags do not match or an ampersand means nothing. */
function tags(text: string): string[] {
  const open: string[] = [];
  const names: string[] = [];
  const body = text.replace(/^<\?xml [^>]*\?>\n/, '');
  const pieces = body.split(/(<[^>]*>)/);
  for (const piece of pieces) {
    if (!piece.startsWith('<')) {
      if (/&(?!(?:amp|lt|gt|quot|#\d+);)/.test(piece) || piece.includes('<')) throw new Error(`bad text ${piece}`);
      continue;
    }
    const [, closing, name = '', attributes = '', empty] =
      /^<(\/?)([\w:]+)((?: [\w:]+="[^"<&]*(?:&[^"<;]+;[^"<&]*)*")*)(\/?)>$/.exec(piece) ?? [];
    if (name === '') throw new Error(`bad tag ${piece}`);
    if (closing === '/') {
      if (open.pop() !== name || attributes !== '') throw new Error(`crossed ${piece}`);
    } else {
      names.push(name);
      if (empty !== '/') open.push(name);
    }
  }
  if (open.length > 0) throw new Error(`open ${open.join()}`);
  return names;
}

describe('Atom', () => {
  it('does not give « other » as a category', () => {
    expect(eventsToAtom([{ ...training, kind: 'other' }], context)).not.to.include('term="other"');
    expect(eventsToAtom([training], context)).to.include('<category term="training" label="formation"/>');
  });

  it('writes a feed with its ids, dates, author and licence', () => {
    const text = eventsToAtom([training], context);
    expect(
      text.startsWith('<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"'),
    ).to.equal(true);
    expect(content(text, 'id', 0)).to.equal('tag:www.essonne.example,2026:events.xml');
    expect(content(text, 'id', 1)).to.equal('tag:www.essonne.example,2026:events/formation-budget');
    expect(content(text, 'updated', 0)).to.equal('2026-11-20T08:00:00Z');
    expect(content(text, 'updated', 1)).to.equal('2026-11-01T08:30:00Z');
    expect(content(text, 'name')).to.equal('Département de l’Essonne');
    expect(content(text, 'rights')).to.include('Licence Ouverte 2.0').and.to.include('données de démonstration');
    expect(text).to.include('rel="self" type="application/atom+xml" href="https://donnees.example/data/v1/events.xml"');
    expect(text).to.include('href="https://donnees.example/data/v1/events/formation-budget.html"');
    expect(text).to.include('<category term="water" label="eau et assainissement"/>');
    expect(content(text, 'georss:point')).to.equal('48.62988 2.42912');
  });

  it('tells the dates first', () => {
    expect(content(eventsToAtom([training], context), 'summary')).to.match(
      /^21\/11\/2026 14:00 – 17:00, Maison des associations,/,
    );
    expect(content(eventsToAtom([exhibition], context), 'summary')).to.match(
      /^du 02\/03\/2026 au 15\/03\/2026, Médiathèque/,
    );
    expect(content(eventsToAtom([exhibition], english), 'summary')).to.match(/^from 2026-03-02 to 2026-03-15/);
    const weekly = Array.from({ length: 40 }, (_, week) => ({ start: `2026-01-0${1 + (week % 9)}` }));
    expect(content(eventsToAtom([{ ...training, occurrences: weekly }], context), 'summary')).to.include(
      '\n… (+ 30)\n',
    );
  });

  it('says what became of an event, and the language of a text that is in another', () => {
    expect(content(eventsToAtom([{ ...training, status: 'cancelled' }], context), 'title', 1)).to.match(/^Annulé : /);
    expect(eventsToAtom([{ ...training, title: { ar: 'معرض' } }], context)).to.include(
      '<title xml:lang="ar">معرض</title>',
    );
  });

  it('has an id and dates without catalog or base address', () => {
    const text = eventsToAtom([exhibition], { language: 'fr', now: '2026-11-23T10:00:00+01:00' });
    expect(content(text, 'id', 1)).to.equal('tag:essonne-international.invalid,2026:events/exposition-puits');
    expect(content(text, 'updated', 1)).to.equal('2026-11-23T09:00:00Z');
    expect(text).not.to.include('<link');
  });

  it('stays well formed and gives each text back', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const place = { name: text, address: text };
        const event = { ...training, id: text, title: text, summary: text, kind: text, themes: [text], url: text };
        const output = eventsToAtom([{ ...event, occurrences: [{ start: text, end: text, place }] }], context, {
          title: text,
          url: text,
        });
        expect(output).not.to.match(/[^\P{Cc}\t\n]|\p{Cs}|[\ufffe\uffff]/u);
        expect(tags(output).filter((name) => name === 'entry')).to.have.length(1);
        expect(content(output, 'title', 0)).to.equal(
          `Action internationale de l’Essonne${text && ` – ${expectedText(text)}`}`,
        );
      }),
      runs,
    );
  });
});
