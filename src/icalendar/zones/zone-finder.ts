import { type Component, propertyOf } from '../components.js';
import type { Budget } from '../limits.js';
import type { Notes } from '../notes.js';
import { platformZone } from './platform-zone.js';
import { readOffset, ruleZone } from './rule-zone.js';
import { windowsZone } from './windows-zones.js';
import { type Zone, fixedZone, utc } from './zone.js';

/** The zone of the Department, and of times that name none. */
export const paris: Zone = platformZone('Europe/Paris') ?? fixedZone('Europe/Paris', 3_600_000);

/** Finds the zones that a calendar's times name. */
export class ZoneFinder {
  readonly #own: ReadonlyMap<string, Zone>;
  readonly #notes: Notes;

  private constructor(own: ReadonlyMap<string, Zone>, notes: Notes) {
    this.#own = own;
    this.#notes = notes;
  }

  /** Reads the rules of the zones of a calendar that are known by no name. */
  static async of(calendar: Component, notes: Notes, budget: Budget): Promise<ZoneFinder> {
    const own = new Map<string, Zone>();
    for (const component of calendar.components) {
      const id = component.name === 'VTIMEZONE' ? propertyOf(component, 'TZID')?.value.trim() : undefined;
      if (id === undefined || own.has(id) || zoneByName(id)) continue;
      const location = propertyOf(component, 'X-LIC-LOCATION')?.value.trim();
      const zone =
        (location === undefined ? undefined : platformZone(location)) ?? (await ruleZone(id, component, budget));
      if (zone) own.set(id, zone);
    }
    return new ZoneFinder(own, notes);
  }

  /** The zone with an identifier; Paris when it is not known, which is told. */
  find(id: string, line: number): Zone {
    const zone = zoneByName(id) ?? this.#own.get(id) ?? zoneByOffset(id);
    if (zone) return zone;
    this.#notes.addOnce({ code: 'unknown-zone', outcome: 'corrected', value: id, corrected: paris.name, line });
    return paris;
  }
}

/**
 * By its IANA name, whatever path software puts before it (`/mozilla.org/20050126_1/Europe/Paris`); by its name in
 * Windows; by the list of cities that Windows shows (`(UTC+01:00) Bruxelles, Copenhague, Madrid, Paris`).
 */
function zoneByName(id: string): Zone | undefined {
  if (id.length > 200) return undefined;
  if (/^(?:Z|UTC|GMT|Etc\/UTC|Coordinated Universal Time)$/i.test(id)) return utc;
  const windows = windowsZone(id);
  return (
    platformZone(windows ?? id) ??
    platformZone(/[A-Z][A-Za-z]+\/[\w+-]+(?:\/[\w+-]+)?$/.exec(id)?.[0] ?? '') ??
    (/^\((?:UTC|GMT)\+01:00\).*\bParis\b/.test(id) ? paris : undefined)
  );
}

/** `GMT+0100`, `(UTC+05:30) Chennai`: a clock that never changes, for want of better. */
function zoneByOffset(id: string): Zone | undefined {
  const [, sign = '', hours = '', minutes = '00'] =
    /^\(?(?:UTC|GMT) ?([+-])(\d{1,2}):?(\d{2})?(?:\)|$)/i.exec(id) ?? [];
  const offset = sign === '' ? undefined : readOffset(sign + hours.padStart(2, '0') + minutes);
  return offset === undefined ? undefined : fixedZone(id, offset);
}
