import { codedFields } from '../../model/datasets.js';
import { type VocabularyName, vocabularies } from '../../model/vocabularies.js';
import { communeByCode, countryByCode, currentCommuneCode } from '../../referential/index.js';
import { type LineLists, locate } from '../drafts/locate.js';
import { visit } from '../links/link-fields.js';
import type { IssueLog } from '../report/issue-log.js';
import type { Note, TakeNote } from '../../cells/note.js';
import type { Draft } from '../draft.js';
import { isGenericEmail } from '../../privacy/generic-mailbox.js';
import { mendPosition } from '../../referential/mend-position.js';

/** What the model cannot know: positions swapped, codes outside their vocabulary, a person's address, whole days. */
export function checkDraft(draft: Draft, lines: LineLists, log: IssueLog): void {
  const noteAt =
    (path: string): TakeNote =>
    ({ value, corrected, ...note }: Note) => {
      const place = locate(draft, path, lines);
      const shown = value ?? place.value ?? corrected;
      log.add({
        ...place,
        ...(shown === undefined ? {} : { value: shown }),
        ...(corrected === undefined || corrected === shown ? {} : { corrected }),
        ...note,
      });
    };

  const { title } = draft.raw;
  // A map without a text is no title: the model misses it then.
  if (isRecord(title) && !hasForm(title)) delete draft.raw.title;
  for (const path of ['places', 'occurrences.place'])
    visit(draft.raw, path, ({ value, path: place, replace }) => {
      if (isRecord(value)) replace(mendPosition(value, onlyCountry(draft), noteAt(`${place}.lat`)));
    });
  for (const [path, vocabulary] of Object.entries(codedFields[draft.dataset]))
    visit(draft.raw, path, ({ value, path: place, replace }) => {
      if (typeof value === 'string') replace(checkCode(value, vocabulary, path === 'communes', noteAt(place)));
    });
  visit(draft.raw, 'contact.email', ({ value, path, replace }) => {
    if (typeof value !== 'string' || !value.includes('@') || isGenericEmail(value)) return;
    // The address itself stays out of the report, which is sent on.
    noteAt(path)({ code: 'personal-email', outcome: 'left-out', value: `…@${value.split('@').at(-1) ?? ''}` });
    replace(undefined);
  });
  visit(draft.raw, 'occurrences', ({ value, replace }) => {
    if (isRecord(value) && typeof value.start === 'string' && value.allDay === undefined)
      replace(value.start.includes('T') ? value : { ...value, allDay: true });
  });
}

function onlyCountry({ raw }: Draft): string | undefined {
  const countries: unknown = raw.countries;
  const [country, second] = Array.isArray(countries) ? (countries as unknown[]) : [];
  return typeof country === 'string' && second === undefined ? country : undefined;
}

function checkCode(code: string, vocabulary: VocabularyName, isEssonne: boolean, note: TakeNote): string | undefined {
  if (vocabulary === 'communes') {
    const current = currentCommuneCode(code);
    if (current !== code) note({ code: 'commune-guess', outcome: 'corrected', value: code, corrected: current });
    if (communeByCode(current) || !/^(?:\d{2}|2[AB])\d{3}$/.test(code)) return current;
    if (code.startsWith('91')) {
      note({ code: 'unknown-commune', outcome: 'left-out', value: code });
      return undefined;
    }
    if (isEssonne) note({ code: 'commune-outside-essonne', outcome: 'kept', value: code });
    return code;
  }
  const isKnown =
    vocabulary === 'countries'
      ? countryByCode(code) !== undefined
      : vocabulary !== 'epcis' && vocabulary !== 'cantons' && Object.hasOwn(vocabularies[vocabulary], code);
  // What is no code at all is left to the model.
  const isCode = vocabulary === 'countries' ? /^[A-Z]{2}$/.test(code) : /^[a-z0-9-]{1,64}$/.test(code);
  // The words of the cell are shown, and the code that they became.
  if (!isKnown && isCode) note({ code: 'unknown-term', outcome: 'kept', corrected: code });
  return code;
}

function hasForm(text: Record<string, unknown>): boolean {
  return Object.entries(text).some(
    ([tag, form]) => /^[a-z]{2,3}(?:-|$)/i.test(tag) && typeof form === 'string' && form.trim() !== '',
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
