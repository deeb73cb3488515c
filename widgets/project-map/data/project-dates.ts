import type { Language, Project } from 'essonne-international';
import { formatPartialDate } from '../../shared/format.js';
import type { MapMessages } from '../messages/fr.js';

/** When a project takes place: « mars 2023 – 2025 », « depuis 2024 »; empty when its dates are unknown. */
export function projectPeriod(
  { start, end }: Pick<Project, 'start' | 'end'>,
  language: Language,
  { dates }: MapMessages,
): string {
  const first = start === undefined ? '' : formatPartialDate(start, language);
  const last = end === undefined ? '' : formatPartialDate(end, language);
  if (first && last) return first === last ? first : `${first}\u00a0–\u00a0${last}`;
  if (first) return dates.since(first);
  return last && dates.until(last);
}

/** The same in years, for lists. */
export function projectYears(project: Project, language: Language, words: MapMessages): string {
  const { start, end } = project;
  const years = { ...project, start: start?.slice(0, 4), end: end?.slice(0, 4) } as Project;
  return projectPeriod(years, language, words);
}
