import type { IssueLog } from '../report/issue-log.js';
import type { ChildLine, Draft, Origin } from '../draft.js';
import { type PersonalData, maskPersonal } from '../../privacy/personal-data.js';

/** Numbers of organisations, and addresses that have their own check. */
const OWN_CHECK = new Set(['siren', 'siret', 'rna', 'contact.email', 'publisher.email']);

/**
 * Takes personal data out of everything that was read, before anything is made from it: identifiers, links, the ledger
 * and the report never see them.
 */
export function maskDrafts(drafts: readonly Draft[], lines: readonly ChildLine[], log: IssueLog): void {
  for (const draft of drafts) {
    const note = noteAt(draft.origin, log);
    draft.raw = maskFields(draft.raw, '', note);
    for (const name of ['id', 'reference'] as const) {
      const value = draft[name];
      if (value !== undefined) draft[name] = maskOne(value, name, note, true);
    }
  }
  for (const line of lines) {
    const note = noteAt(line.origin, log);
    line.raw = maskFields(line.raw, '', note);
    line.parent = maskOne(line.parent, 'parent', note);
  }
}

/** The same for what is no record: settings. */
export function maskValue(value: unknown, name: string, file: string, log: IssueLog): unknown {
  return mask(value, name, noteAt({ file }, log));
}

type TakePlace = (code: PersonalData, path: string) => void;

function noteAt(origin: Origin, log: IssueLog): TakePlace {
  return (code, path) => {
    const dotted = path.replace(/\[(\d+)\]/g, '.$1');
    const cell = [dotted, path.replace(/\[\d+\]/g, ''), dotted.replace(/\.[^.]*$/, '')]
      .map((column) => origin.cellAt?.(column))
      .find((found) => found !== undefined);
    log.addAt(
      origin,
      // The log takes personal data out of what it shows.
      { code, outcome: 'left-out', ...(cell ? { value: cell.cell } : {}) },
      { path, ...(cell ? { column: cell.heading } : {}) },
    );
  };
}

function mask(value: unknown, path: string, note: TakePlace): unknown {
  if (typeof value === 'string') return OWN_CHECK.has(path) ? value : maskOne(value, path, note);
  if (Array.isArray(value)) {
    const items = value.map((item: unknown, index) => mask(item, `${path}[${index}]`, note));
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  return typeof value === 'object' && value !== null ? maskFields(value, path, note) : value;
}

/**
 * The same object when there is nothing to take out, which is nearly always. Keys are defined, not assigned: `__proto__`
 * stays a key, and the model refuses it.
 */
function maskFields(fields: object, path: string, note: TakePlace): Record<string, unknown> {
  const given = Object.entries(fields) as [string, unknown][];
  const masked = given.map(([key, value]) => mask(value, path === '' ? key : `${path}.${key}`, note));
  if (masked.every((value, index) => value === given[index]?.[1])) return fields as Record<string, unknown>;
  return Object.fromEntries(given.map(([key], index) => [key, masked[index]]));
}

function maskOne(text: string, path: string, note: TakePlace, isName = /^[a-z]+:\/\//i.test(text)): string {
  const masked = maskPersonal(text, isName);
  for (const code of masked.found) note(code, path);
  return masked.text;
}
