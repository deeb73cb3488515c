/** Writers of the formats that others' tools read. Pure: no clock, no file, no DOM; same input, same bytes. */
export type { FormatContext } from './context.js';
export type { FeedOptions } from './feed.js';
export { eventToICalendar, eventsToICalendar } from './icalendar/index.js';
export { eventsToGeoJson, toGeoJson } from './geojson/index.js';
export { eventsToCsv, organisationsToCsv, projectsToCsv } from './csv/index.js';
export type { CsvOptions } from './csv/write-csv.js';
export { subventionsToCsv } from './csv/subventions.js';
export type {
  SubventionOmission,
  SubventionOmissionReason,
  SubventionOptions,
  Subventions,
} from './csv/subventions.js';
export { eventsToAtom } from './atom/index.js';
export { eventToJsonLd } from './json-ld/event.js';
export { projectToJsonLd } from './json-ld/project.js';
export { organisationToJsonLd } from './json-ld/organisation.js';
export { serializeJsonLd, type JsonLd } from './json-ld/serialize.js';
export { catalogToDcat, type DcatOptions, type PublishedFile } from './dcat/index.js';
export { decodeIndex, encodeIndex, type IndexColumns } from '../index-file/index.js';
