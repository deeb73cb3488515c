import { expect } from 'chai';
import fc from 'fast-check';
import { XmlError, XmlReader } from '../../../src/xml/xml-reader.js';

/** What a document says, in its order; texts that follow each other are one. */
function eventsOf(pieces: readonly string[]): readonly string[] {
  const events: string[] = [];
  const reader = new XmlReader({
    open: (name, attributes, line) => events.push(`<${name} ${attributes.get('a') ?? ''} ${line}`),
    text: (text) => events.push(`=${text}`),
    close: (name) => events.push(`>${name}`),
  });
  try {
    for (const piece of pieces) reader.write(piece);
    reader.end();
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    events.push(error.fault);
  }
  return events.reduce<string[]>((joined, event) => {
    if (event.startsWith('=') && joined.at(-1)?.startsWith('=')) joined.push(`${joined.pop() ?? ''}${event.slice(1)}`);
    else if (event !== '=') joined.push(event);
    return joined;
  }, []);
}

describe('XmlReader', () => {
  it('elements, attributes, entities, character data, comments and instructions', () => {
    const document = `\ufeff<?xml version="1.0"?>\n<!-- <a> --><o:a a='1 > 0 "x"' b="&lt;&#233;&#x20ac;">\n<b x:a="2" a="3"/>&amp;<![CDATA[<c>&]]><?p <x> ?></o:a>`;
    expect(eventsOf([document])).to.deep.equal(['<a 1 > 0 "x" 2', '=\n', '<b 3 3', '>b', '=&<c>&', '>a']);
  });

  it('refuses document types and entities of their own, so nothing grows while it is read', () => {
    expect(eventsOf(['<!DOCTYPE a [<!ENTITY b "bbbb">]><a>&b;</a>'])).to.deep.equal(['forbidden-doctype']);
    expect(eventsOf(['<a>&b;</a>']).at(-1)).to.equal('malformed-xml');
    expect(eventsOf(['<a>'.repeat(300)]).at(-1)).to.equal('xml-too-deep');
    for (const bad of ['', 'a', '<a>', '<a></b>', '<a/><b/>', '<a x="1></a>', '<>', '</a>', '<a/>x'])
      expect(eventsOf([bad]).at(-1), bad).to.equal('malformed-xml');
  });

  it('says the same however the document is cut', () => {
    const part = fc.constantFrom(
      '<a>',
      '</a>',
      '<b a="&amp;\'>"/>',
      'é&lt;',
      '<!-- -->',
      '<![CDATA[]]]]>',
      '<?x?>',
      '\n',
      '&',
      '"',
      '<',
      '<!D',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), fc.array(fc.nat({ max: 6 }), { minLength: 1 }), (parts, sizes) => {
        const text = `<a>${parts.join('')}</a>`;
        const pieces: string[] = [];
        for (let at = 0, turn = 0; at < text.length; turn++) {
          const size = (sizes[turn % sizes.length] ?? 0) + 1;
          pieces.push(text.slice(at, at + size));
          at += size;
        }
        const [cut, whole] = [eventsOf(pieces), eventsOf([text])];
        // What is wrong may come after more or less of the text before it.
        if (whole.at(-1) === 'malformed-xml') expect(cut.at(-1)).to.equal('malformed-xml');
        else expect(cut).to.deep.equal(whole);
      }),
    );
  });

  it('is not slow on what never ends', () => {
    for (const endless of ['<a x="', '<a>', '<a><!-- ', '<a><![CDATA[', '<a "\'']) {
      const nothing = (): undefined => undefined;
      const reader = new XmlReader({ open: nothing, text: nothing, close: nothing });
      const read = (): void => {
        for (const piece of [endless, ...new Array<string>(4000).fill('"x>y '.repeat(50))]) reader.write(piece);
        reader.end();
      };
      expect(read).to.throw(XmlError);
    }
  });
});
