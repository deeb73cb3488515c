/** Records of every shape that a schema accepts, for properties. */
import type { EventRecord, Place, Project } from 'essonne-international';
import fc from 'fast-check';

const two = (value: number): string => String(value).padStart(2, '0');
const day = fc
  .tuple(fc.integer({ min: 1950, max: 2199 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => `${year}-${two(month)}-${two(date)}`);
const partial = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length));
const text = fc.oneof(
  fc.constantFrom('Puits', 'École', 'œuvre', 'Éco', 'Zoé 2', 'Zoé 10'),
  fc.constantFrom({ fr: 'Eau', ar: 'ماء' }, { en: 'Well' }),
);
const id = fc.constantFrom('a', 'b', 'c', 'd-1', 'e-2');
const ids = fc.uniqueArray(id, { maxLength: 3 });
const themes = fc.array(fc.constantFrom('water', 'health', 'education', 'unknown'), { maxLength: 4 });
const commune = fc.constantFrom('91228', '91174', '91223', '75056');
/** As exact as a table keeps them; two zeros of a different sign are one place. */
const degrees = (most: number): fc.Arbitrary<number> =>
  fc.double({ min: -most, max: most, noNaN: true }).map((value) => Math.fround(value) || 0);
const position = fc.record({ lon: degrees(180), lat: degrees(90) });
const place: fc.Arbitrary<Place> = fc
  .tuple(
    fc.record(
      {
        name: text,
        adminArea: text,
        country: fc.constantFrom('ML', 'SN', 'XK'),
        commune,
        precision: fc.constantFrom('point', 'town', 'region', 'country'),
      },
      { requiredKeys: [] },
    ),
    fc.option(position),
  )
  .map(([about, point]) => ({ ...about, ...point }));
const instant = fc.oneof(
  day,
  day.map((date) => `${date}T10:30:15+01:00`),
);
const present = fc.constant([{ kind: 'success' as const, text: 'Oui' }]);

/** A project. */
export const anyProject: fc.Arbitrary<Project> = fc.record(
  {
    id,
    title: text,
    themes,
    status: fc.constantFrom('ongoing', 'completed', 'planned'),
    start: partial,
    leadOrganisation: fc.record({ id }),
    countries: fc.array(fc.constantFrom('ML', 'SN', 'MG'), { maxLength: 3 }),
    places: fc.array(place, { maxLength: 4 }),
    communes: fc.array(commune, { maxLength: 3 }),
    totalBudget: fc.record({ amount: fc.oneof(fc.nat(500_000), fc.double({ min: 0, max: 1e12, noNaN: true })) }),
    sdgs: fc.uniqueArray(fc.integer({ min: 1, max: 17 }), { maxLength: 4 }),
    lessons: present,
    needs: present,
    sponsorships: ids,
    updatedAt: instant,
  },
  { requiredKeys: ['id', 'title'] },
);

/** An event. */
export const anyEvent: fc.Arbitrary<EventRecord> = fc.record(
  {
    id,
    title: text,
    kind: fc.constantFrom('forum', 'festival', 'call-deadline'),
    themes,
    occurrences: fc.array(
      fc.record(
        {
          start: fc.oneof(
            day,
            day.map((date) => `${date}T23:00:00+02:00`),
            day.map((date) => `${date}T08:15:00Z`),
          ),
          end: day.map((date) => `${date}T22:00:00Z`),
          place,
        },
        { requiredKeys: ['start'] },
      ),
      { minLength: 1, maxLength: 5 },
    ),
    projects: ids,
    organisers: fc.array(fc.record({ id }), { maxLength: 2 }),
    price: fc.record({ free: fc.boolean() }),
    accessibility: text,
    updatedAt: instant,
  },
  { requiredKeys: ['id', 'title', 'occurrences'] },
);
