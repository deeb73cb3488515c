import type { Language } from '../../messages/language.js';
import type { Catalog } from '../../model/catalog.js';
import { Holiday } from '../../model/holiday.js';
import type { Note } from './finding.js';
import { type ReadFile, itemsIn, readDescribed, tryRead } from './read-file.js';

/** Checks the file of holidays: its size and digest, its schema, and each of them. */
export async function checkHolidays(
  holidays: NonNullable<Catalog['holidays']>,
  read: ReadFile,
  language: Language,
  note: Note,
): Promise<void> {
  const file = holidays.href;
  const bytes = await readDescribed(read, holidays, note);
  if (holidays.schema !== undefined) await tryRead(read, holidays.schema, note);
  const items = bytes && itemsIn(bytes, file, language, note);
  for (const [index, item] of items?.entries() ?? []) {
    const [issue] = Holiday.safeParse(item).error?.issues ?? [];
    if (issue) note({ code: 'bad-holiday', file, path: `items[${index}]`, detail: issue.message });
  }
}
