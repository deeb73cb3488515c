#!/usr/bin/env node
/** Command line `essonne`: publishes, checks and queries the open data. */
import { run } from './run.js';
import { processTerminal } from './terminal.js';

// A reader that stops early (`essonne query … | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(process.argv.slice(2), processTerminal());
