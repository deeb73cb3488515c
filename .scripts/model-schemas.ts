// The schemas as one graph of modules, for shapes.mjs.
export { Catalog } from '../src/model/catalog.js';
export * as common from '../src/model/common.js';
export { Occurrence } from '../src/model/event.js';
export { Feed } from '../src/model/feed.js';
export { Holiday } from '../src/model/holiday.js';
export * as primitives from '../src/model/primitives.js';
export { recordSchemas } from '../src/model/record-schemas.js';
export { relations } from '../src/model/rules.js';
