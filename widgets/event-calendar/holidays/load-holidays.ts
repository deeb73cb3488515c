import { type Catalog, readHolidays } from 'essonne-international';
import { HolidayDays } from './holiday-days.js';

const files = new Map<string, Promise<HolidayDays>>();

/** The holidays of an address, read once for all the calendars of the page. A failure is forgotten: the next one asks again. */
export function loadHolidays(catalog: Catalog, address: string): Promise<HolidayDays> {
  const key = `${address} ${catalog.holidays?.sha256 ?? ''}`;
  let file = files.get(key);
  if (!file) {
    files.set(key, (file = readHolidays(catalog, address).then(({ holidays }) => new HolidayDays(holidays))));
    file.catch(() => files.delete(key));
  }
  return file;
}
