/**
 * First instant in Essonne of a day, a month or a year, RFC 3339 with its offset: `2026-03` → `2026-03-01T00:00:00+01:00`.
 */
export function startOf(date: string): string {
  return inEssonne(dayOf(date), '00:00:00');
}

/** Last second in Essonne of a day, a month or a year: `2026` → `2026-12-31T23:59:59+01:00`. */
export function endOf(date: string): string {
  const [year = 0, month = 12, day] = date.split('-').map(Number);
  const last = day ?? new Date(Date.UTC(year, month, 0)).getUTCDate();
  return inEssonne(dayOf(`${date.slice(0, 4)}-${padded(month)}-${padded(last)}`), '23:59:59');
}

const dayOf = (date: string): string => `${date}-01-01`.slice(0, 10);

const padded = (part: number): string => String(part).padStart(2, '0');

/** Clocks change at night, two hours after midnight at the latest: the offset at either end of a day is that of its hour in UTC. */
function inEssonne(day: string, time: string): string {
  const name = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Paris', timeZoneName: 'longOffset' })
    .formatToParts(new Date(`${day}T${time}Z`))
    .find(({ type }) => type === 'timeZoneName')?.value;
  return `${day}T${time}${name?.slice('GMT'.length) ?? ''}`;
}
