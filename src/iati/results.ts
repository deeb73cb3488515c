import { withoutNothing } from './money.js';
import { formsOf, textOf } from './narratives.js';
import { dayOf, numberOf } from './values.js';
import { type XmlElement, attributeOf, childOf, childrenOf } from './xml-tree.js';

type Fields = Readonly<Record<string, unknown>>;

/** Results and their indicators: the first baseline, and the target and value of the last period that tells them. */
export function readResults(activity: XmlElement, language: string): readonly Fields[] {
  return childrenOf(activity, 'result').flatMap((result) => {
    const title = textOf(formsOf(childrenOf(result, 'title'), language));
    if (title === undefined) return [];
    const indicators = childrenOf(result, 'indicator').flatMap((indicator) => readIndicator(indicator, language));
    return [
      withoutNothing({ title, description: textOf(formsOf(childrenOf(result, 'description'), language)), indicators }),
    ];
  });
}

function readIndicator(indicator: XmlElement, language: string): readonly Fields[] {
  const name = textOf(formsOf(childrenOf(indicator, 'title'), language));
  if (name === undefined) return [];
  const last = (what: string): number | undefined =>
    childrenOf(indicator, 'period')
      .flatMap((period) => childrenOf(period, what))
      .flatMap((one) => numberOf(attributeOf(one, 'value')) ?? [])
      .at(-1);
  return [
    withoutNothing({
      name,
      unit: attributeOf(indicator, 'measure') === '2' ? '%' : undefined,
      baseline: numberOf(attributeOf(childOf(indicator, 'baseline'), 'value')),
      target: last('target'),
      actual: last('actual'),
    }),
  ];
}

/** Review of performance and evaluation, in the list of categories of documents. */
const EVALUATION = 'A07';

/** Documents: evaluations apart, pictures as pictures. */
export function readDocuments(activity: XmlElement, language: string): Fields {
  const evaluations: Fields[] = [];
  const media: Fields[] = [];
  for (const link of childrenOf(activity, 'document-link')) {
    const title = textOf(formsOf(childrenOf(link, 'title'), language));
    const url = attributeOf(link, 'url');
    const isEvaluation = childrenOf(link, 'category').some((category) => attributeOf(category, 'code') === EVALUATION);
    if (isEvaluation && title !== undefined)
      evaluations.push(withoutNothing({ title, url, date: dayOf(childOf(link, 'document-date')) }));
    else if (url !== undefined) {
      const isImage = attributeOf(link, 'format')?.startsWith('image/');
      media.push(withoutNothing({ kind: isImage ? 'image' : 'document', url, caption: title }));
    }
  }
  return { evaluations, media };
}
