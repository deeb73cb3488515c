// Writes the modules that are made at build time: communes and countries and the basemap, drawn from npm packages, and
// the shapes, drawn from the schemas.
import { fileURLToPath } from 'node:url';
import { writeBasemap } from './basemap.mjs';
import { writeReferential } from './referential.mjs';
import { writeShapes } from './shapes.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
await writeReferential(root);
await writeBasemap(root);
await writeShapes(root);
