// Writes the modules that are drawn from npm packages at build time: the communes and countries, and the basemap.
import { fileURLToPath } from 'node:url';
import { writeBasemap } from './basemap.mjs';
import { writeReferential } from './referential.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
await writeReferential(root);
await writeBasemap(root);
