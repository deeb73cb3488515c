import { lookUp } from '../formats/look-up.js';
import type { IssueCode } from '../messages/issues.fr.js';
import { type IssueOutcome, shorten } from '../model/issues.js';
import type { RecordIssue } from '../model/issues.js';
import { maskPersonal } from '../privacy/personal-data.js';
import { DATES, MARKERS, ROLES, STATUSES, isEmergency, themeOfSector } from './codes.js';
import { readBudget, readFunding, withoutNothing } from './money.js';
import { type Forms, UNTOLD, formsOf, joined, languageOf, textOf, withLabel } from './narratives.js';
import { readCountries, readPlaces } from './places.js';
import { readDocuments, readResults } from './results.js';
import { dayOf } from './values.js';
import { type XmlElement, attributeOf, childOf, childrenOf, wordsOf } from './xml-tree.js';

/** Tells of something that could not be taken as it was. */
export type TakeIssue = (code: IssueCode, outcome: IssueOutcome, path: string, value: string, line: number) => void;

/** An activity as a project of the contract, not yet checked. */
export interface Activity {
  /** Its `iati-identifier`; absent when it has none. */
  readonly identifier?: string;
  /** Fields of a project, without identifier. */
  readonly record: Readonly<Record<string, unknown>>;
  /** Line of its element. */
  readonly line: number;
  readonly issues: readonly RecordIssue[];
}

/** Elements that are read, or say nothing of the activity itself; contacts name persons. */
const READ = new Set(
  (
    'iati-identifier reporting-org title description participating-org other-identifier activity-status activity-date ' +
    'contact-info activity-scope recipient-country location sector tag policy-marker budget transaction document-link ' +
    'conditions result activity-website default-aid-type default-finance-type default-flow-type default-tied-status ' +
    'collaboration-type humanitarian-scope'
  ).split(' '),
);

/** Reads an activity of IATI 1.0x or 2.0x. */
export function readActivity(activity: XmlElement): Activity {
  const issues: RecordIssue[] = [];
  const take: TakeIssue = (code, outcome, path, value, line) =>
    issues.push({ dataset: 'projects', code, outcome, path, line, value: shorten(maskPersonal(value).text) });
  const language = languageOf(activity) ?? UNTOLD;
  const identifier = wordsOf(childOf(activity, 'iati-identifier'));
  const countries = readCountries(activity);
  const sectors = readSectors(activity, take);
  const isHumanitarian = /^(?:1|true)$/.test(attributeOf(activity, 'humanitarian') ?? '') || sectors.isEmergency;
  const text = (path: string, forms: Forms): unknown => textOf(masked(forms, path, activity.line, take));
  const record = withoutNothing({
    title: text('title', formsOf(childrenOf(activity, 'title'), language)),
    description: text('description', readDescription(activity, language)),
    themes: sectors.themes,
    sdgs: sectors.sdgs,
    modality: isHumanitarian ? 'emergency' : undefined,
    status: readStatus(activity, take),
    ...readDates(activity, take),
    ...readOrganisations(activity, language, take),
    countries,
    places: readPlaces(activity, language, countries, take),
    totalBudget: readBudget(activity, take),
    funding: readFunding(activity, language, take),
    policyMarkers: readMarkers(activity),
    results: readResults(activity, language),
    ...readDocuments(activity, language),
    url: wordsOf(childOf(activity, 'activity-website')),
    updatedAt: readUpdate(activity),
  });
  const unread = new Set(activity.children.map(({ name }) => name).filter((name) => !READ.has(name)));
  if (unread.size > 0) take('unread-element', 'left-out', '', [...unread].join(', '), activity.line);
  return { ...(identifier === undefined ? {} : { identifier }), record, line: activity.line, issues };
}

/** Texts without the addresses and telephones of persons. */
function masked(forms: Forms, path: string, line: number, take: TakeIssue): Forms {
  return new Map(
    [...forms].map(([language, form]) => {
      const { text, found } = maskPersonal(form);
      for (const code of new Set(found)) take(code, 'left-out', path, language, line);
      return [language, text];
    }),
  );
}

/** General description, objectives, target groups, others; then the conditions that are attached. */
function readDescription(activity: XmlElement, language: string): Forms {
  const byType = new Map<string, XmlElement[]>();
  for (const element of childrenOf(activity, 'description')) {
    const type = attributeOf(element, 'type') ?? '';
    byType.set(type, [...(byType.get(type) ?? []), element]);
  }
  const conditions = childOf(activity, 'conditions');
  const isAttached = /^(?:1|true)$/.test(attributeOf(conditions, 'attached') ?? '');
  return joined([
    ...[...byType.values()].map((elements) => formsOf(elements, language)),
    ...(isAttached ? childrenOf(conditions, 'condition') : []).map((condition) =>
      withLabel(formsOf([condition], language), { fr: 'Condition\u00a0: ', und: '' }, 'Condition: '),
    ),
  ]);
}

function readStatus(activity: XmlElement, take: TakeIssue): string | undefined {
  const element = childOf(activity, 'activity-status');
  const code = attributeOf(element, 'code');
  if (!element || code === undefined) return undefined;
  const status = lookUp(STATUSES, code);
  if (status === undefined) take('unknown-code', 'left-out', 'status', code, element.line);
  return status;
}

/** What happened counts before what was planned. */
function readDates(activity: XmlElement, take: TakeIssue): Readonly<Record<string, unknown>> {
  const found = { start: new Map<string, string>(), end: new Map<string, string>() };
  for (const element of childrenOf(activity, 'activity-date')) {
    const type = attributeOf(element, 'type')?.toLowerCase() ?? '';
    const [which, how] = lookUp(DATES, type) ?? [];
    const day = dayOf(element);
    if (which === undefined || how === undefined) take('unknown-code', 'left-out', 'start', type, element.line);
    else if (day === undefined)
      take('invalid-date', 'left-out', which, attributeOf(element, 'iso-date') ?? '', element.line);
    else found[which].set(how, day);
  }
  const [start, end] = [found.start, found.end].map((days) => days.get('actual') ?? days.get('planned'));
  return { start, end };
}

/** The first that implements leads; those that fund are co-funders; the others are partners. */
function readOrganisations(activity: XmlElement, language: string, take: TakeIssue): Readonly<Record<string, unknown>> {
  const parties = childrenOf(activity, 'participating-org').flatMap((element) => {
    const written = attributeOf(element, 'role') ?? '';
    const role = lookUp(ROLES, written.toLowerCase());
    if (role === undefined) take('unknown-code', 'left-out', 'partners', written, element.line);
    const name = textOf(formsOf([element], language)) ?? attributeOf(element, 'ref');
    return name === undefined ? [] : [{ role, party: { name } }];
  });
  const lead =
    parties.find(({ role }) => role === 'implementing') ?? parties.find(({ role }) => role === 'accountable');
  const reporting = childOf(activity, 'reporting-org');
  const reporter = reporting && textOf(formsOf([reporting], language));
  const others = parties.filter((one) => one !== lead);
  return {
    leadOrganisation: lead?.party ?? (reporter === undefined ? undefined : { name: reporter }),
    cofunders: others.filter(({ role }) => role === 'funding').map(({ party }) => party),
    partners: others.filter(({ role }) => role !== 'funding').map(({ party }) => party),
  };
}

/** Sectors of the DAC give themes; goals and targets of the United Nations (vocabularies 7 and 8) give SDGs. */
function readSectors(
  activity: XmlElement,
  take: TakeIssue,
): { readonly themes: readonly string[]; readonly sdgs: readonly number[]; readonly isEmergency: boolean } {
  const themes = new Set<string>();
  const sdgs = new Set<number>();
  let isHumanitarian = false;
  const own = childrenOf(activity, 'sector');
  const all = own.length > 0 ? own : childrenOf(activity, 'transaction').flatMap((one) => childrenOf(one, 'sector'));
  for (const sector of all) {
    const code = attributeOf(sector, 'code') ?? '';
    const vocabulary = attributeOf(sector, 'vocabulary')?.toUpperCase() ?? '1';
    if (vocabulary === '7' || vocabulary === '8') sdgs.add(Number.parseInt(code, 10));
    else if (['1', '2', 'DAC', 'DAC-3'].includes(vocabulary) && isEmergency(code)) isHumanitarian = true;
    else {
      const theme = ['1', '2', 'DAC', 'DAC-3'].includes(vocabulary) ? themeOfSector(code) : undefined;
      if (theme === undefined) take('unknown-sector', 'left-out', 'themes', code, sector.line);
      else themes.add(theme);
    }
  }
  for (const tag of childrenOf(activity, 'tag'))
    if (/^[23]$/.test(attributeOf(tag, 'vocabulary') ?? ''))
      sdgs.add(Number.parseInt(attributeOf(tag, 'code') ?? '', 10));
  return { themes: [...themes], sdgs: [...sdgs].filter((goal) => !Number.isNaN(goal)), isEmergency: isHumanitarian };
}

function readMarkers(activity: XmlElement): readonly Readonly<Record<string, unknown>>[] {
  return childrenOf(activity, 'policy-marker').flatMap((marker) => {
    const vocabulary = attributeOf(marker, 'vocabulary')?.toUpperCase() ?? '1';
    const code = lookUp(MARKERS, attributeOf(marker, 'code'));
    const significance = attributeOf(marker, 'significance');
    const isTold = code !== undefined && (vocabulary === '1' || vocabulary === 'DAC') && significance !== '0';
    return isTold
      ? [withoutNothing({ code, significance: significance === undefined ? undefined : Number(significance) })]
      : [];
  });
}

/** An instant without its offset is told by its day. */
function readUpdate(activity: XmlElement): string | undefined {
  const written = attributeOf(activity, 'last-updated-datetime');
  return written === undefined || /(?:Z|[+-]\d{2}:\d{2})$/.test(written) ? written : written.slice(0, 10);
}
