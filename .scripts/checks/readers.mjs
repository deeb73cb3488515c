// Readers that others wrote, run on files: a Python module, or a program compiled against a C library.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = dirname(fileURLToPath(import.meta.url));

/** A reader that this machine lacks; the message says how to install it. */
export class Missing extends Error {}

/** Path of a checker of this folder. */
export const checkerPath = (name) => join(folder, name);

/**
 * Runs a checker that takes paths on its input and answers a line a file; returns what it says of the whole.
 * @param nameOf How a path is told in an error.
 */
export function runChecker(command, args, paths, unit, nameOf = basename) {
  if (paths.length === 0) throw new Error('no file to check');
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    input: paths.map((path) => `${path}\n`).join(''),
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    env: { ...process.env, PYTHONUTF8: '1' },
  });
  if (error) throw error;
  const lines = stdout.trim().split('\n');
  const refused = lines.filter((line) => line.includes('\t!'));
  if (status !== 0 || lines.length !== paths.length) {
    const reasons = refused.slice(0, 5).map((line) => `${nameOf(line.split('\t')[0])}: ${line.split('\t!')[1]}`);
    throw new Error(reasons.join('\n    ') || stderr.trim() || `stopped with status ${status}`);
  }
  const total = lines.reduce((sum, line) => sum + Number(line.split('\t')[1]), 0);
  return `${paths.length} ${paths.length === 1 ? 'file' : 'files'}, ${total} ${unit}`;
}

/** A Python that has modules. */
export function findPython(modules, packages) {
  for (const python of ['/usr/bin/python3', 'python3']) {
    if (spawnSync(python, ['-c', `import ${modules}`]).status === 0) return python;
  }
  throw new Missing(`apt-get install ${packages}`);
}

function compileLibicalCheck(output) {
  const missing = new Missing('apt-get install libical-dev gcc libc6-dev');
  const { error, status, stderr } = spawnSync(
    'cc',
    ['-O1', '-Wall', '-o', output, checkerPath('libical-check.c'), '-lical'],
    { encoding: 'utf8' },
  );
  if (error || /ical\.h|cannot find -lical/.test(stderr)) throw missing;
  if (status !== 0) throw new Error(stderr.trim());
  return output;
}

/** Calendars through libical's parser and its table of restrictions. */
export function checkWithLibical(paths, nameOf) {
  const build = mkdtempSync(join(tmpdir(), 'essonne-formats-'));
  try {
    return runChecker(compileLibicalCheck(join(build, 'libical-check')), [], paths, 'events', nameOf);
  } finally {
    rmSync(build, { recursive: true, force: true });
  }
}

/** Calendars through python-icalendar and a look at their bytes. @param events JSON of what the first file must hold. */
export function checkWithPythonIcalendar(paths, events, nameOf) {
  const python = findPython('icalendar, recurring_ical_events', 'python3-icalendar python3-recurring-ical-events');
  const options = events === undefined ? [] : ['--events', events];
  return runChecker(python, [checkerPath('ics_lint.py'), ...options], paths, 'events', nameOf);
}
