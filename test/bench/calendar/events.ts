/** The events that every calendar is given: made up, spread over ten years around the day of the bench. */
import type { EventRecord } from 'essonne-international';
import { communes } from '../../../src/referential/index.js';
import { dayNumber, isoDay } from '../../../src/model/dates.js';
import { randomFrom } from '../../large-data.js';

const FIRST_DAY = dayNumber('2022-01-01');
const DAYS = 10 * 365;

const KINDS = ['forum', 'festival', 'training', 'meeting', 'exhibition', 'screening', 'conference'] as const;
const TOPICS = ['de la solidarité', 'du film documentaire', 'sur l’eau', 'des associations', 'sur le climat'];
const NAMES = ['Forum', 'Festival', 'Formation', 'Rencontre', 'Exposition', 'Projection', 'Conférence'];
const THEMES = ['water', 'health', 'education', 'culture', 'environment', 'rights'] as const;

/** One event in ten lasts some days, one in fifty some weeks; the others take two hours. */
const FEW_DAYS = 0.1;
const WEEKS = 0.02;

/** As many events as asked; the same for the same seed. */
export function benchEvents(count: number, seed: number): readonly EventRecord[] {
  const random = randomFrom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  return [...new Uint8Array(count)].map((_, index) => {
    const kind = below(KINDS.length);
    const day = FIRST_DAY + below(DAYS);
    const long = random();
    const place = { commune: communes[below(communes.length)]!.code, name: `Salle ${index % 97}` };
    const hour = 8 + below(12);
    const days = long < WEEKS ? 20 + below(60) : long < WEEKS + FEW_DAYS ? 2 + below(3) : 1;
    const when =
      days === 1
        ? { start: at(day, hour), end: at(day, hour + 2) }
        : { start: isoDay(day), end: isoDay(day + days - 1), allDay: true };
    return {
      id: `e-${index}`,
      title: `${NAMES[kind]} ${TOPICS[below(TOPICS.length)]} ${index}`,
      summary: 'Une rencontre ouverte à toutes et à tous, avec les associations du Département et leurs partenaires.',
      kind: KINDS[kind]!,
      themes: [THEMES[below(THEMES.length)]!],
      status: below(25) === 0 ? 'cancelled' : 'scheduled',
      occurrences: [{ ...when, place }],
      organisers: [{ name: `Association ${index % 211}` }],
      attendance: 'onsite',
      price: { free: index % 3 > 0 },
      audience: ['everyone'],
      updatedAt: '2026-11-20T08:00:00Z',
    };
  });
}

const at = (day: number, hour: number): string => `${isoDay(day)}T${String(hour).padStart(2, '0')}:00:00Z`;

/** The same as plain objects for the peers: what they show, and no more. */
export function plainEvents(events: readonly EventRecord[]): string {
  const plain = events.map(({ id, title, occurrences: [occurrence] }) => {
    const { start, end, allDay = false } = occurrence!;
    return { id, title, start, end, allDay };
  });
  return JSON.stringify(plain);
}
