/** A reader that this machine lacks; the message says how to install it. */
export class Missing extends Error {}

/** Calendars through libical's parser and its table of restrictions. @throws {Error | Missing} */
export function checkWithLibical(paths: readonly string[], nameOf?: (path: string) => string): string;

/** Calendars through python-icalendar and a look at their bytes. @throws {Error | Missing} */
export function checkWithPythonIcalendar(
  paths: readonly string[],
  events?: string,
  nameOf?: (path: string) => string,
): string;
