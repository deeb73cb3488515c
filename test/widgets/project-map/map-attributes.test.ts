import { expect } from 'chai';
import { FILTER_NAMES } from '../../../widgets/project-map/data/project-query.js';
import { centerOf, controlsOf, presetsOf, viewOf, zoomOf } from '../../../widgets/project-map/map-attributes.js';

const none = {
  commune: undefined,
  epci: undefined,
  canton: undefined,
  country: undefined,
  theme: undefined,
  organisation: undefined,
  status: undefined,
  from: undefined,
  to: undefined,
};

describe('map attributes', () => {
  it('reads presets as lists of values', () => {
    expect(presetsOf({ ...none, country: 'ml  sn', theme: 'water', from: ' 2024-01-01 ', to: '' })).to.deep.equal({
      ...none,
      country: ['ML', 'SN'],
      theme: ['water'],
      from: '2024-01-01',
    });
  });

  it('reads a period from years and months too, and leaves out what is none', () => {
    expect(presetsOf({ ...none, from: '2024', to: '2025' })).to.deep.equal({
      ...none,
      from: '2024-01-01',
      to: '2025-12-31',
    });
    expect(presetsOf({ ...none, from: 'janvier', to: '2025-13' })).to.deep.equal(none);
  });

  it('shows every control by default, those named, or none', () => {
    expect(controlsOf(undefined)).to.deep.equal(FILTER_NAMES);
    expect(controlsOf(null)).to.deep.equal(FILTER_NAMES);
    expect(controlsOf('theme text nonsense')).to.deep.equal(['text', 'theme']);
    expect(controlsOf('')).to.deep.equal([]);
  });

  it('shows map and list unless one is named', () => {
    expect(viewOf('list')).to.equal('list');
    expect(viewOf('globe')).to.equal('split');
    expect(viewOf(null)).to.equal('split');
  });

  it('reads a centre that is on Earth', () => {
    expect(centerOf('-11.4 14.4')).to.deep.equal([-11.4, 14.4]);
    expect(centerOf('-11.4, 14.4')).to.deep.equal([-11.4, 14.4]);
    for (const wrong of ['14', '200 0', '0 95', 'Kayes Mali', '', undefined])
      expect(centerOf(wrong)).to.equal(undefined);
  });

  it('reads a zoom that is a number', () => {
    expect(zoomOf(6.5)).to.equal(6.5);
    for (const wrong of [NaN, Infinity, null, undefined]) expect(zoomOf(wrong)).to.equal(undefined);
  });
});
