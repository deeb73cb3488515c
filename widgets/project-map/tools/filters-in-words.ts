/** What narrows the results, in words, for what leaves the page: prints and pictures. */
import type { VocabularyName } from 'essonne-international';
import { formatNumber, formatPartialDate } from '../../shared/format.js';
import { CODE_FILTERS, type CodeFilter, FLAG_FILTERS, projectQuery } from '../data/project-query.js';
import type { MapView } from '../map-view.js';
import { toolsMessages } from './tools-messages.js';

const VOCABULARIES: Readonly<Record<Exclude<CodeFilter, 'organisation'>, VocabularyName>> = {
  country: 'countries',
  status: 'projectStatuses',
  theme: 'themes',
  modality: 'modalities',
  commune: 'communes',
  epci: 'epcis',
  canton: 'cantons',
};

type Told = Pick<MapView, 'data' | 'visitor' | 'labels' | 'language' | 'text' | 'selection'>;

/** The page's presets and the visitor's choices, one phrase each: « pays : Mali, Sénégal ». */
export function filtersInWords(view: Told): readonly string[] {
  const { language, labels } = view;
  const words = toolsMessages[language].filters;
  const { text, near, from, to, ...query } = projectQuery(view.data.presets, view.visitor.filters);
  const codes = CODE_FILTERS.flatMap((name) => {
    const chosen = query[name];
    if (chosen === undefined) return [];
    const label = (code: string): string =>
      name === 'organisation' ? organisationName(code, view) : labels(VOCABULARIES[name], code);
    return [words[name] + words.colon + [chosen].flat().map(label).join(', ')];
  });
  return [
    ...(text ? [words.text + words.colon + words.quoted(text)] : []),
    ...codes,
    ...(from ? [words.from(formatPartialDate(from, language))] : []),
    ...(to ? [words.to(formatPartialDate(to, language))] : []),
    ...(near ? [words.near(formatNumber(near.km, language))] : []),
    ...FLAG_FILTERS.filter((name) => query[name]).map((name) => words[name]),
  ];
}

/** As the projects in hand name it; they are those that it takes part in. */
function organisationName(id: string, { selection: { table, rows }, text }: Told): string {
  for (const row of rows) {
    const project = table.peek(row);
    if (!project) continue;
    const { leadOrganisation, partners = [], cofunders = [] } = project;
    const party = [leadOrganisation, ...partners, ...cofunders].find((each) => each?.id === id);
    if (party?.name) return text(party.name);
  }
  return id;
}
