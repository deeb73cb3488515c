export type { AgendaTerms } from '../openagenda/read-event.js';
export type { ColumnReading, Columns, PortalDataset } from '../opendatasoft/columns.js';
export { icalendar, type ICalendarOptions } from './icalendar.js';
export { memorySource, type MemoryData } from './memory.js';
export { contractAt } from './contract-at.js';
export { opendatasoft, type OpendatasoftOptions } from './opendatasoft.js';
export { openagenda, type AgendaOptions, type OpenAgendaOptions, type PortalAgendaOptions } from './openagenda.js';
export { staticContract } from './static-contract.js';
export type { RecordSet, RequestOptions, Source, TableSet } from './source.js';
