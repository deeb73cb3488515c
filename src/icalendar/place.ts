import { singleLine } from '../formats/characters.js';
import { communeByName, communesByPostcode } from '../referential/index.js';
import type { Place } from '../model/common.js';
import { type Component, propertyOf } from './components.js';
import type { Notes } from './notes.js';
import { plainText, readText } from './text.js';

/** Where an event takes place, and whether its LOCATION says that it is online. */
export interface FoundPlace {
  readonly place?: Place;
  readonly isOnline: boolean;
  /** Address of an online event that stands in its LOCATION. */
  readonly address?: string;
}

/** Beyond, a LOCATION is no address: nothing is looked for in it. */
const MAX_LENGTH = 500;

const ONLINE =
  /^(?:en ligne|en distanciel|distanciel|visio(?:conf[ée]rence)?|webinaire|online|virtual|webinar|(?:r[ée]union )?(?:microsoft )?teams(?: meeting)?|zoom)$/i;

/** LOCATION and GEO. */
export function readPlace(component: Component, notes: Notes): FoundPlace {
  const location = singleLine(plainText(readText(propertyOf(component, 'LOCATION')?.value ?? '')));
  const isShort = location.length <= MAX_LENGTH;
  const address = isShort ? /https?:\/\/[^\s;,<>"]+/i.exec(location)?.[0] : undefined;
  const name =
    address === undefined ? location : location.replace(address, '').replace(/^[\s,;:()-]+|[\s,;:()-]+$/g, '');
  const isOnline = address !== undefined && (name === '' || ONLINE.test(name));
  const found = { isOnline: isOnline || ONLINE.test(location), ...(isOnline ? { address } : {}) };
  if (found.isOnline) return found;
  const position = readGeo(component, notes);
  if (location === '' && !position) return found;
  const commune = isShort ? communeOf(location) : undefined;
  return {
    ...found,
    place: {
      ...(location === '' ? {} : { name: location }),
      ...(commune === undefined ? {} : { commune }),
      ...(position ? { lat: position[0], lon: position[1], precision: 'point' } : {}),
    },
  };
}

/** Latitude and longitude (§3.8.1.6); SOGo escapes the semicolon between them, others write a comma. */
function readGeo(component: Component, notes: Notes): readonly [lat: number, lon: number] | undefined {
  const property = propertyOf(component, 'GEO');
  if (!property || property.value.trim() === '') return undefined;
  const { line, value } = property;
  const [, lat = NaN, lon = NaN] =
    /^\s*([+-]?\d{1,3}(?:\.\d+)?)\s*\\?[;,]\s*([+-]?\d{1,3}(?:\.\d+)?)\s*$/.exec(value)?.map(Number) ?? [];
  if (lat === 0 && lon === 0) {
    notes.add({ code: 'null-position', outcome: 'left-out', value, line });
    return undefined;
  }
  if (Math.abs(lat) <= 90 && Math.abs(lon) <= 180) return [lat, lon];
  notes.add({ code: 'unreadable-property', outcome: 'left-out', value: `GEO:${value}`, line });
  return undefined;
}

/**
 * The commune of Essonne that a LOCATION names: a part of it is a commune's name, alone or after its postcode. A postcode
 * of another department means a namesake.
 */
function communeOf(location: string): string | undefined {
  for (const part of location.split(/[,;()\n]| [-–—] /).reverse()) {
    const [, postcode, name = ''] = /^\s*(?:F-)?(\d{5})?\s*(.*?)\s*$/.exec(part) ?? [];
    const commune = communeByName(name.replace(/ cedex(?: \d+)?$/i, ''));
    if (postcode !== undefined) {
      if (!postcode.startsWith('91')) return undefined;
      // « CEDEX » postcodes are nobody's.
      const sharing = communesByPostcode(postcode);
      return commune?.code ?? (sharing.length === 1 ? sharing[0]?.code : undefined);
    }
    if (commune) return commune.code;
  }
  return undefined;
}
