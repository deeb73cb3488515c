import { expect } from 'chai';
import { choiceParameters, FragmentReader, writeFragment } from '../../../../widgets/shared/url/fragment.js';

describe('a fragment', () => {
  it('is written with what is set, readable', () => {
    const filters = { kind: ['forum', 'festival'], theme: undefined, free: true } as const;
    expect(
      writeFragment('mon agenda', [['text', 'eau & santé'], ...choiceParameters(filters, ['kind', 'theme'], ['free'])]),
    ).to.equal('#mon%20agenda?text=eau%20%26%20sant%C3%A9&kind=forum,festival&free=1');
    expect(
      writeFragment('agenda', [
        ['text', ''],
        ['view', undefined],
      ]),
    ).to.equal('');
  });

  it('gives what it says, and nothing else', () => {
    const reader = new FragmentReader('#agenda?kind=forum,%3Cb%3E&theme=&free=1&center=1,2,x&view=week&text= eau ');
    expect(reader.choices(['kind', 'theme', 'commune'], ['free', 'seeks'])).to.deep.equal({
      kind: ['forum'],
      free: true,
    });
    expect(reader.among('view', ['month', 'week'])).to.equal('week');
    expect(reader.among('view', ['month'])).to.equal(undefined);
    expect(reader.numbers('center', 3)).to.equal(undefined);
    expect(reader.one('theme', /./)).to.equal(undefined);
    expect(reader.text).to.equal('eau');
  });

  it('is never longer than it may be', () => {
    const long = Array.from({ length: 500 }, (_, rank) => `c${rank}`).join(',');
    expect(
      new FragmentReader(`#agenda?kind=${long}&text=${'a'.repeat(500)}`).choices(['kind'], []).kind,
    ).to.have.length(50);
    expect(new FragmentReader(`#agenda?text=${'a'.repeat(500)}`).text).to.have.length(200);
  });
});
