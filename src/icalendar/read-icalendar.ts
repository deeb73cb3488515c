import type { RecordIssue } from '../model/issues.js';
import { type Component, propertyOf, readComponents } from './components.js';
import { decodeCalendar } from './decode.js';
import { idOf, ownId, sourceIdOf } from './identity.js';
import { Budget } from './limits.js';
import { Notes } from './notes.js';
import { type DatedEvent, type ReadSeries, type Vevent, readSeriesOf, withoutMaster } from './read-series.js';
import { ZoneFinder } from './zones/zone-finder.js';
import { fingerprint } from '../model/fingerprint.js';
import type { DecodedText } from '../transport/decode-bytes.js';

/** An event that a calendar gave. */
export interface CalendarEvent {
  /** The event in the contract's shape, with its identifier; what is in it is still to be checked. */
  readonly record: Readonly<Record<string, unknown>> & { readonly id: string };
  /** What the calendar calls it: its UID, and the date of its series that it is, when it is only one. */
  readonly sourceId: string;
  /** Line of its BEGIN, from 1. */
  readonly line: number;
}

/** What a calendar gave: as many VEVENTs were read as there are events, merged and rejected lines. */
export interface CalendarReading {
  readonly events: readonly CalendarEvent[];
  /** Lines of the VEVENTs that became part of an event: dates of its series, former revisions. */
  readonly merged: readonly number[];
  /** Lines of the VEVENTs that could not be taken. */
  readonly rejected: readonly number[];
  /** What could not be read, each with its line and reason. */
  readonly issues: readonly RecordIssue[];
  readonly encoding: DecodedText['encoding'];
}

/** How a calendar is read. */
export interface CalendarOptions {
  /** The present, RFC 3339: a rule without end gives the dates of the year before and of the two after it. */
  readonly now: string;
}

/**
 * Reads iCalendar (RFC 5545, 7986): text or bytes in, events of the contract out. Whatever the input, it ends soon and
 * throws nothing; what could not be read is told.
 */
export async function readICalendar(input: string | Uint8Array, { now }: CalendarOptions): Promise<CalendarReading> {
  const { text, encoding, isMixed } = typeof input === 'string' ? asText(input) : decodeCalendar(input);
  const notes = new Notes();
  if (isMixed) notes.add({ code: 'mixed-encodings', outcome: 'kept', value: encoding });
  if (encoding === 'windows-1252') notes.add({ code: 'old-encoding', outcome: 'corrected', value: encoding });
  const calendars = readComponents(text, notes).filter(({ name }) => name === 'VCALENDAR');
  if (calendars.length === 0) notes.add({ code: 'no-calendar', outcome: 'rejected', value: text.trim().slice(0, 120) });
  const budget = new Budget(Date.parse(now));
  const { vevents, rejected } = await collect(calendars, notes, budget);
  const read: ReadSeries[] = [{ events: [], merged: [], rejected }];
  for (const group of groupByUid(vevents)) read.push(...(await readGroup(group, budget)));
  const { events, joined } = joinOwn(read.flatMap((series) => series.events));
  const lines = (list: readonly Vevent[]): readonly number[] => list.map(({ component }) => component.line);
  return {
    events: events.map(toEvent),
    merged: lines([...read.flatMap(({ merged }) => merged), ...joined]),
    rejected: lines(read.flatMap((series) => series.rejected)),
    issues: notes.issues,
    encoding,
  };
}

const asText = (text: string): DecodedText => ({ text, encoding: 'utf-8' });

/** The events that may be published; private ones may not. Other components are told once each. */
async function collect(
  calendars: readonly Component[],
  notes: Notes,
  budget: Budget,
): Promise<{ readonly vevents: readonly Vevent[]; readonly rejected: readonly Vevent[] }> {
  const vevents: Vevent[] = [];
  const rejected: Vevent[] = [];
  for (const calendar of calendars) {
    const context = { notes, zones: await ZoneFinder.of(calendar, notes, budget) };
    const isCancelled = propertyOf(calendar, 'METHOD')?.value.trim().toUpperCase() === 'CANCEL';
    for (const component of calendar.components) {
      const { name: value, line } = component;
      if (value === 'VTIMEZONE') continue;
      if (value !== 'VEVENT') {
        notes.addOnce({ code: 'other-component', outcome: 'left-out', value, line });
        continue;
      }
      const vevent = { component, uid: uidOf(component, notes), context, isCancelled };
      const isPrivate = /^(?:PRIVATE|CONFIDENTIAL)$/i.test(propertyOf(component, 'CLASS')?.value.trim() ?? '');
      if (isPrivate) notes.add({ code: 'private-event', outcome: 'rejected', line });
      (isPrivate ? rejected : vevents).push(vevent);
    }
  }
  return { vevents, rejected };
}

/** UID; of an event that has none, its title and start. */
function uidOf(component: Component, notes: Notes): string {
  const uid = propertyOf(component, 'UID')?.value.trim() ?? '';
  if (uid !== '') return uid;
  notes.add({ code: 'no-uid', outcome: 'kept', line: component.line });
  const [title, start] = ['SUMMARY', 'DTSTART'].map((name) => propertyOf(component, name)?.value ?? '');
  return `no-uid-${fingerprint(`${title ?? ''} ${start ?? ''}`)}`;
}

function groupByUid(vevents: readonly Vevent[]): Iterable<readonly Vevent[]> {
  const groups = new Map<string, Vevent[]>();
  for (const vevent of vevents) {
    const group = groups.get(vevent.uid);
    if (group) group.push(vevent);
    else groups.set(vevent.uid, [vevent]);
  }
  return groups.values();
}

const sequenceOf = ({ component }: Vevent): number => Number(propertyOf(component, 'SEQUENCE')?.value) || 0;
const valueOf = ({ component }: Vevent, name: string): string => propertyOf(component, name)?.value.trim() ?? '';
const isChange = (vevent: Vevent): boolean => valueOf(vevent, 'RECURRENCE-ID') !== '';

/**
 * What VEVENTs of one UID make: a series with its changed dates. Of several revisions the last one counts; careless
 * software gives one UID to events of different dates, which stay apart.
 */
async function readGroup(group: readonly Vevent[], budget: Budget): Promise<readonly ReadSeries[]> {
  const masters = latest(
    group.filter((vevent) => !isChange(vevent)),
    'DTSTART',
  );
  const changes = latest(group.filter(isChange), 'RECURRENCE-ID');
  const [master, ...others] = masters.kept;
  const former = { events: [], merged: [...masters.former, ...changes.former], rejected: [] };
  if (!master) return [former, withoutMaster([], changes.kept)];
  const read = [former, await readSeriesOf(master, changes.kept, budget)];
  for (const other of others) {
    const { events, ...rest } = await readSeriesOf(other, [], budget);
    read.push({ ...rest, events: events.map((event) => ({ ...event, instance: valueOf(other, 'DTSTART') })) });
  }
  return read;
}

/** The last revision of each date that a property names; of the whole, when the revisions have numbers. */
function latest(
  vevents: readonly Vevent[],
  name: 'DTSTART' | 'RECURRENCE-ID',
): { readonly kept: readonly Vevent[]; readonly former: readonly Vevent[] } {
  const best = vevents.reduce((most, vevent) => Math.max(most, sequenceOf(vevent)), 0);
  const isNumbered = name === 'DTSTART' && vevents.some((vevent) => sequenceOf(vevent) !== best);
  const kept = new Map<string, Vevent>();
  const former: Vevent[] = [];
  for (const vevent of vevents) {
    const key = isNumbered ? '' : valueOf(vevent, name);
    const other = kept.get(key);
    const isNewer = !other || compare(vevent, other) >= 0;
    if (isNewer) kept.set(key, vevent);
    const old = isNewer ? other : vevent;
    if (!old) continue;
    former.push(old);
    old.context.notes.add({ code: 'former-revision', outcome: 'merged', line: old.component.line });
  }
  return { kept: [...kept.values()], former };
}

function compare(a: Vevent, b: Vevent): number {
  const [left, right] = [a, b].map((vevent) => valueOf(vevent, 'LAST-MODIFIED')) as [string, string];
  return sequenceOf(a) - sequenceOf(b) || (left < right ? -1 : left > right ? 1 : 0);
}

/** Puts together the dates of the events of our own feeds, where each date is a VEVENT. */
function joinOwn(events: readonly DatedEvent[]): {
  readonly events: readonly DatedEvent[];
  readonly joined: readonly Vevent[];
} {
  const whole = new Map<string, DatedEvent>();
  const joined: Vevent[] = [];
  for (const [index, event] of events.entries()) {
    const id = ownId(event.vevent.uid);
    const first = id === undefined ? undefined : whole.get(id);
    if (!first) whole.set(id ?? `#${index}`, event);
    else {
      joined.push(event.vevent);
      whole.set(id!, {
        ...first,
        occurrences: [...first.occurrences, ...event.occurrences.map((one) => withStatus(one, event, first))],
      });
    }
  }
  return { events: [...whole.values()], joined };
}

type Occurrence = DatedEvent['occurrences'][number];

const withStatus = (occurrence: Occurrence, { fields }: DatedEvent, first: DatedEvent): Occurrence =>
  fields.status === undefined || fields.status === first.fields.status
    ? occurrence
    : { ...occurrence, status: fields.status };

function toEvent({ vevent, instance, fields, occurrences, recurrence }: DatedEvent): CalendarEvent {
  const own = ownId(vevent.uid);
  const sourceId = own ?? sourceIdOf(vevent.uid) + (instance === undefined ? '' : `/${instance}`);
  const { title, status, others } = fields;
  const record = {
    id: idOf(sourceId),
    ...(own === undefined ? { sourceIds: [sourceId] } : {}),
    ...(title === '' ? {} : { title }),
    ...others,
    ...(status === undefined ? {} : { status }),
    occurrences,
    ...(recurrence === undefined ? {} : { recurrence }),
  };
  return { record, sourceId, line: vevent.component.line };
}
