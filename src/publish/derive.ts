import type { Call, Deadline } from '../model/call.js';
import type { DatasetName, RecordTypes } from '../model/datasets.js';
import type { EventRecord } from '../model/event.js';
import { DERIVED_MARK } from './identity/identify-all.js';
import { targetDatasets } from './links/link-fields.js';

/** Records by dataset and identifier. */
export type RecordMaps = { readonly [Name in DatasetName]: Map<string, RecordTypes[Name]> };

/** A deadline as an event; the name its identifier is made of, and the reference by which the ledger knows it again. */
export interface DerivedEvent {
  readonly name: string;
  readonly reference: string;
  readonly event: Omit<EventRecord, 'id'>;
}

/** Deadlines of calls as events, but for those that the agent already wrote in the agenda. */
export function deadlineEvents(calls: Iterable<Call>, events: Iterable<EventRecord>): readonly DerivedEvent[] {
  const written = new Set(
    [...events].flatMap(({ call, occurrences }) =>
      call === undefined ? [] : occurrences.map(({ start }) => `${call} ${start.slice(0, 10)}`),
    ),
  );
  return [...calls].flatMap((call) =>
    (call.deadlines ?? []).flatMap((deadline, index) =>
      written.has(`${call.id} ${deadline.at.slice(0, 10)}`)
        ? []
        : [
            {
              name: deadlineName(call.id, index),
              reference: deadlineReference(call.id, index),
              event: deadlineEvent(call, deadline),
            },
          ],
    ),
  );
}

/** What the identifier of a deadline's event is made of. @param index Position among the call's deadlines. */
export function deadlineName(call: string, index: number): string {
  return `${call} date limite${index === 0 ? '' : ` ${index + 1}`}`;
}

/** What the ledger knows a deadline's event by. */
export function deadlineReference(call: string, index: number): string {
  return `${DERIVED_MARK}call ${call} ${index + 1}`;
}

function deadlineEvent(call: Call, { at, label }: Deadline): Omit<EventRecord, 'id'> {
  const named = label === undefined ? {} : { label };
  return {
    title: call.title,
    ...(label === undefined ? {} : { summary: label }),
    kind: 'call-deadline',
    ...(call.themes === undefined ? {} : { themes: call.themes }),
    status: 'scheduled',
    occurrences: [{ start: at, ...(at.includes('T') ? {} : { allDay: true }), ...named }],
    call: call.id,
    ...(call.funder === undefined ? {} : { organisers: [call.funder] }),
    ...(call.url === undefined ? {} : { url: call.url }),
    ...(call.updatedAt === undefined ? {} : { updatedAt: call.updatedAt }),
  };
}

/**
 * Adds what follows from other records: the sponsorships and events of a project, the sponsorships of an event or an
 * organisation, the communes of a project that names none (that of its lead organisation).
 */
export function addBackLinks(records: RecordMaps): void {
  const sponsored = new Map<string, string[]>();
  for (const { id, target } of records.sponsorships.values())
    if (target) push(sponsored, `${targetDatasets[target.kind]} ${target.id}`, id);
  for (const dataset of Object.values(targetDatasets))
    for (const record of records[dataset].values()) {
      // What a file says of it is not read: the sponsorships themselves tell.
      const known: { sponsorships?: readonly string[] | undefined } = { ...record };
      const ids = sponsored.get(`${dataset} ${record.id}`)?.sort();
      if (ids) known.sponsorships = ids;
      else delete known.sponsorships;
      put(records, dataset, known);
    }

  const eventsOf = new Map<string, string[]>();
  for (const { id, projects } of records.events.values())
    for (const project of projects ?? []) push(eventsOf, project, id);
  for (const project of records.projects.values()) {
    const events = [...new Set([...(project.events ?? []), ...(eventsOf.get(project.id) ?? [])])].sort();
    const commune = records.organisations.get(project.leadOrganisation?.id ?? '')?.commune;
    const communes = project.communes ?? (commune?.startsWith('91') ? [commune] : undefined);
    records.projects.set(project.id, {
      ...project,
      ...(communes ? { communes } : {}),
      ...(events.length > 0 ? { events } : {}),
    });
  }
}

function put<Name extends DatasetName>(records: RecordMaps, dataset: Name, record: unknown): void {
  const one = record as RecordTypes[Name];
  records[dataset].set(one.id, one);
}

function push(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
