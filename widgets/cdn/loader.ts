/**
 * The script that a webmaster includes once: `<script type="module" src="…/essonne.js" data-src="…/data/v1/"></script>`.
 * @module
 */
import { chunks } from './chunks.js';
import { startLoader } from './start-loader.js';

startLoader(chunks);
