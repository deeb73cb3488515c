/** What narrows the events, in words. */
import { type EventQuery, eventsDataset } from 'essonne-international';
import { formatPartialDate } from '../../shared/format.js';
import type { CalendarContext } from '../context.js';
import { takeHomeMessages } from './messages.js';

/** Some filters of a query, each value by its label: « eau et assainissement », « à partir du 1er mars 2027 ». */
export function filtersInWords(
  query: EventQuery,
  names: readonly (keyof EventQuery)[],
  { language, labels }: CalendarContext,
): readonly string[] {
  const { filters } = takeHomeMessages[language];
  const { vocabularies } = eventsDataset.fields;
  return names.flatMap((name): readonly string[] => {
    if (name === 'text') return [filters.text(query.text ?? '')];
    if (name === 'from' || name === 'to') return [filters[name](formatPartialDate(query[name] ?? '', language))];
    const vocabulary = (vocabularies as Partial<Record<typeof name, (typeof vocabularies)['theme']>>)[name];
    if (vocabulary) return ([query[name]].flat() as readonly string[]).map((code) => labels(vocabulary, code));
    return [filters.others[name] ?? filters.other];
  });
}
