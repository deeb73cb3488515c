/** The columnar index file of a dataset: see format.ts for the format, byte by byte. */
export { decodeIndex, type IndexColumns } from './decode-index.js';
export { encodeIndex } from './encode-index.js';
export { SHARD_SIZE } from './format.js';
