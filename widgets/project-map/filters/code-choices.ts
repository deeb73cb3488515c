/** The values that a choice among codes offers. */
import { projectsDataset } from 'essonne-international';
import type { CodeChoice } from '../../shared/filters/choice-panel.js';
import { filterOptions } from '../../shared/filters/options.js';
import { type CodeFilter, presetOf } from '../data/project-query.js';
import type { MapView } from '../map-view.js';
import { organisationNames } from './organisation-names.js';

/** Choices whose vocabulary has an order of its own: that of a project's life, or of usage. */
const IN_ORDER: readonly CodeFilter[] = ['status', 'modality'];

/** Words of a filter's codes. */
export function labelsOfCodes(view: MapView, name: CodeFilter): (code: string) => string {
  const vocabulary = projectsDataset.fields.vocabularies[name];
  if (vocabulary) return (code) => view.labels(vocabulary, code);
  const names = organisationNames(view);
  return (code) => names.of(code);
}

/** What a filter offers under the presets, with the counts under the other choices, in the order of its words. */
export function codeChoices(view: MapView, name: CodeFilter): readonly CodeChoice[] {
  const { data, selection, language } = view;
  const labelOf = labelsOfCodes(view, name);
  const choices = filterOptions(data.facets[name], selection.facets[name], presetOf(data.presets, name)).map(
    (option) => ({
      ...option,
      label: labelOf(option.value),
    }),
  );
  if (!IN_ORDER.includes(name)) {
    const { compare } = new Intl.Collator(language, { numeric: true });
    return choices.sort((a, b) => compare(a.label, b.label));
  }
  const codes = data.catalog?.vocabularies?.[projectsDataset.fields.vocabularies[name]!]?.map(({ code }) => code) ?? [];
  const rank = ({ value }: CodeChoice): number => (codes.indexOf(value) + 1 || codes.length + 1) - 1;
  return choices.sort((a, b) => rank(a) - rank(b));
}
