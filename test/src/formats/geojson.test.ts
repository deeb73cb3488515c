import { check } from '@placemarkio/check-geojson';
import { expect } from 'chai';
import { eventsToGeoJson, toGeoJson } from 'essonne-international/formats';
import fc from 'fast-check';
import type { Project } from '../../../src/model/project.js';
import { hostileText, runs } from './hostile-text.js';
import { context, english, exhibition, training, unplaced, wells } from './sample.js';

interface Parsed {
  readonly bbox?: readonly number[];
  readonly features: readonly {
    readonly id: string;
    readonly geometry: { readonly type: string; readonly coordinates: unknown } | null;
    readonly properties: Record<string, unknown>;
  }[];
  readonly [member: string]: unknown;
}

const parse = (text: string): Parsed => {
  check(text);
  return JSON.parse(text) as Parsed;
};

describe('GeoJSON', () => {
  it('writes points and several points, rounded to their precision, longitude first', () => {
    const { features } = parse(toGeoJson([wells, unplaced], context));
    expect(features[0]?.geometry).to.deep.equal({
      type: 'MultiPoint',
      coordinates: [
        [-2.95, 15.001],
        [-2.21, 15.07],
      ],
    });
    expect(features[0]?.properties.precision).to.equal('region');
    expect(features[1]?.geometry).to.equal(null);
  });

  it('writes the properties', () => {
    const [feature] = parse(toGeoJson([wells], english)).features;
    expect(feature).to.deep.include({ type: 'Feature', id: 'puits-douentza' });
    expect(feature?.properties).to.deep.include({
      id: 'puits-douentza',
      title: 'Wells in Douentza',
      themes: ['water'],
      status: 'ongoing',
      countries: ['ML'],
      communes: ['91228'],
      leadOrganisation: 'Les Amis du Sahel',
      start: '2024',
      end: '2026-06',
      url: 'https://amis.example/puits',
    });
  });

  it('names the producer, the licence and the date, and says that data are a demonstration', () => {
    expect(parse(toGeoJson([], context))).to.deep.include({
      producer: 'Département de l’Essonne',
      licence: 'Licence Ouverte 2.0',
      updatedAt: '2026-11-20T08:00:00Z',
      notice: 'données de démonstration',
      features: [],
    });
  });

  it('bounds what has a position, and nothing when nothing has', () => {
    expect(parse(toGeoJson([wells, unplaced], context)).bbox).to.deep.equal([-2.95, 15.001, -2.21, 15.07]);
    expect(parse(toGeoJson([unplaced], context))).not.to.have.property('bbox');
  });

  it('draws a position once', () => {
    const place = { lon: 2.1, lat: 48.1 };
    expect(parse(toGeoJson([{ ...wells, places: [place, place] }], context)).features[0]?.geometry?.type).to.equal(
      'Point',
    );
  });

  it('writes events with the places of their occurrences', () => {
    const { features } = parse(eventsToGeoJson([training, exhibition], context));
    expect(features[0]?.geometry).to.deep.equal({ type: 'Point', coordinates: [2.42912, 48.62988] });
    expect(features[1]?.properties).to.include({ start: '2026-03-02', end: '2026-04-30', occurrences: 2 });
  });

  it('stays valid whatever the records', () => {
    const coordinate = (limit: number): fc.Arbitrary<number> => fc.double({ min: -limit, max: limit });
    const place = fc.record({ lon: coordinate(180), lat: coordinate(90), name: hostileText }, { requiredKeys: [] });
    const project: fc.Arbitrary<Project> = fc.record({
      id: hostileText,
      title: hostileText,
      url: hostileText,
      places: fc.array(place, { maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(project, { maxLength: 4 }), (projects) => {
        const { features } = parse(toGeoJson(projects, context));
        expect(features).to.have.length(projects.length);
        for (const { properties } of features) expect(properties.url ?? 'https:').to.match(/^https?:/);
      }),
      runs,
    );
  });
});
