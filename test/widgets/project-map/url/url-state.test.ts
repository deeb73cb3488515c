import { expect } from 'chai';
import fc from 'fast-check';
import { mapCodec, type UrlState } from '../../../../widgets/project-map/url/url-state.js';
import { nothing } from './nothing.js';

const { format, parse } = mapCodec;

const everything: UrlState = {
  filters: {
    text: 'puits & école, 100 %',
    country: ['ML', 'SN'],
    theme: ['water'],
    commune: ['91228'],
    sponsored: true,
    fromYear: '2020',
    toYear: '2024',
  },
  view: 'list',
  project: 'puits-kayes',
  center: [-11.44, 14.45],
  zoom: 5.25,
  layers: ['points', 'countries'],
  list: { by: 'organisation', form: 'table', sort: 'title', groupedBy: 'area', isLimitedToView: true },
};

describe('the fragment of the map', () => {
  it('is readable', () => {
    const state = { ...nothing, filters: { theme: ['water', 'health'], country: ['ML'] }, project: 'puits-kayes' };
    expect(format(state, 'carte')).to.equal('#carte?country=ML&theme=water,health&project=puits-kayes');
  });

  it('is empty when nothing is set', () => {
    expect(format(nothing, 'carte')).to.equal('');
  });

  it('comes back as it was', () => {
    expect(parse(format(everything, 'carte'), 'carte')).to.deep.equal(everything);
  });

  it('leaves aside years that no day can be asked of, and puts the others in order', () => {
    const years = (fragment: string): unknown => parse(`#carte?${fragment}`, 'carte')!.filters;
    expect(years('from=0000&to=9999')).to.deep.equal({});
    expect(years('from=0999&to=2024')).to.deep.equal({ toYear: '2024' });
    expect(years('from=2020&to=2010')).to.deep.equal({ fromYear: '2010', toYear: '2020' });
    expect(years('from=2020&to=2020')).to.deep.equal({ fromYear: '2020', toYear: '2020' });
  });

  it('never says where the visitor is', () => {
    const state = { ...nothing, filters: { near: { lon: 2.4412345, lat: 48.6312345, km: 5 } } };
    expect(format(state, 'carte')).to.equal('');
    expect(parse('#carte?near=2.441,48.631,5', 'carte')!.filters).to.deep.equal({});
  });

  it('keeps the map’s centre to about a hundred metres', () => {
    expect(format({ ...nothing, center: [2.4412345, 48.6312345] }, 'carte')).to.equal('#carte?center=2.441,48.631');
  });

  it('is another’s when its name is another', () => {
    expect(parse('#contact', 'carte')).to.equal(undefined);
    expect(parse('#carte2?theme=water', 'carte')).to.equal(undefined);
    expect(parse('#carte%20sud?view=list', 'carte sud')!.view).to.equal('list');
  });

  it('leaves bad values and unknown parameters aside', () => {
    const fragment =
      '#carte?view=globe&zoom=-3&center=200,10&near=1,2&from=20&project=<b>&theme=water,%3Cscript%3E&sponsored=yes&layers=roads&__proto__=x&constructor=y';
    const state = parse(fragment, 'carte')!;
    expect(state).to.deep.equal({ ...nothing, filters: { theme: ['water'] } });
    expect(Object.getPrototypeOf(state.filters)).to.equal(Object.prototype);
  });

  it('never throws, whatever the fragment', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const state = parse(`#carte?${text}`, 'carte')!;
        const again = format(state, 'carte');
        expect(again === '' ? nothing : parse(again, 'carte')).to.deep.equal(state);
      }),
    );
  });
});
