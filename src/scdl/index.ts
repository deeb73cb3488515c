/** Reader of files of grants, as French law asks public bodies to publish them: SCDL « Subventions ». */
export { isScdl } from './columns.js';
export type { NamedOrganisation } from './organisations.js';
export { type Grant, type ScdlReading, readScdl } from './read-scdl.js';
