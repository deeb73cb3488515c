/** Says on the console what is wrong in a pasted snippet, and how to mend it; loaded when something is. */
import type { Doubt, Slip } from './snippet-doubts.js';

type Words = Readonly<Record<Slip, (doubt: Doubt, known: readonly string[]) => string>>;

const fr: Words = {
  attribute: (_doubt, known) => `n’est pas un attribut de cet élément. Attributs possibles\u00a0: ${known.join(', ')}.`,
  commune: ({ value }) =>
    `«\u00a0${value}\u00a0» n’est pas une commune de l’Essonne. Code INSEE attendu (et non code postal), par exemple 91228.`,
  source: () =>
    'Cette page est en https et ses données en http\u00a0: le navigateur refuse de les lire. Écrivez l’adresse en https.',
};

const en: Words = {
  attribute: (_doubt, known) => `is not an attribute of this element. Possible attributes: ${known.join(', ')}.`,
  commune: ({ value }) =>
    `“${value}” is not a commune of Essonne. INSEE code expected (not a postal code), for instance 91228.`,
  source: () =>
    'This page is in https and its data in http: the browser refuses to read them. Write the address in https.',
};

/** Says each slip once, in the page's language: that of the person who mends it. */
export function advise(snippet: Element, doubts: readonly Doubt[], known: readonly string[]): void {
  const words = /^en\b/i.test(document.documentElement.lang) ? en : fr;
  const [prefix = ''] = /^data-essonne-/.exec(doubts[0]?.name ?? '') ?? [];
  const names = known.map((name) => prefix + name);
  for (const doubt of doubts)
    console.warn(`<${snippet.localName} ${doubt.name}="${doubt.value}"> ${words[doubt.slip](doubt, names)}`);
}
