import { written } from '../mapped-rows/written.js';
import { type ApiEvent, objectOf, wordsOf } from './api-event.js';

type Row = Readonly<Record<string, unknown>>;

/**
 * An event of OpenAgenda as portals of Opendatasoft keep it (`evenements-publics-openagenda`), in the API's form: texts
 * have a column a language, and what is structured is JSON in a text.
 */
export function fromPortal(row: Row): ApiEvent {
  const coordinates = objectOf(row.location_coordinates);
  const hasPlace = Object.keys(row).some((name) => name.startsWith('location_') && row[name] !== null);
  return {
    uid: row.uid,
    slug: row.slug,
    canonicalUrl: row.canonicalurl,
    title: formsOf(row, 'title'),
    description: formsOf(row, 'description'),
    longDescription: formsOf(row, 'longdescription'),
    conditions: formsOf(row, 'conditions'),
    keywords: Object.fromEntries(
      Object.entries(formsOf(row, 'keywords')).map(([language, words]) => [language, splitWords(words)]),
    ),
    image: row.originalimage ?? row.image,
    imageCredits: row.imagecredits,
    timings: fromJson(row.timings),
    firstTiming: timing(row, 'first'),
    lastTiming: timing(row, 'last'),
    status: fromJson(row.status),
    attendanceMode: fromJson(row.attendancemode),
    onlineAccessLink: row.onlineaccesslink,
    accessibility: fromJson(row.accessibility),
    location: hasPlace
      ? {
          name: row.location_name,
          address: row.location_address,
          insee: row.location_insee,
          city: row.location_city,
          department: row.location_department,
          region: row.location_region,
          countryCode: row.location_countrycode,
          longitude: coordinates.lon,
          latitude: coordinates.lat,
          access: formsOf(row, 'location_access'),
        }
      : null,
    registration: fromJson(row.registration),
    links: fromJson(row.links),
    organizatorName: row.contributor_organization,
    updatedAt: row.updatedat,
  };
}

/** Columns of a text, by language: `title_fr`, `title_en`. */
function formsOf(row: Row, name: string): Readonly<Record<string, unknown>> {
  const prefix = `${name}_`;
  return Object.fromEntries(
    Object.entries(row).flatMap(([column, value]) => {
      const language = column.startsWith(prefix) ? column.slice(prefix.length) : '';
      return /^[a-z]{2,3}$/.test(language) && value !== null ? [[language, value]] : [];
    }),
  );
}

function splitWords(words: unknown): readonly unknown[] {
  return Array.isArray(words) ? (words as readonly unknown[]) : written(words).split(/[;,]/);
}

/** What a text that holds JSON says; any other value as it is. */
function fromJson(value: unknown): unknown {
  const text = wordsOf(value);
  if (text === undefined || !/^[[{]/.test(text)) return value;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return value;
  }
}

const timing = (row: Row, which: 'first' | 'last'): unknown =>
  typeof row[`${which}date_begin`] === 'string'
    ? { begin: row[`${which}date_begin`], end: row[`${which}date_end`] }
    : null;
