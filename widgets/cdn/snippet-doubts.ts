/** What in a pasted snippet is surely a slip. Only the signs are here; the words are loaded when there is one. */
import { PREFIX, attributesOf } from './neutral-block.js';

/** Attributes that an element may have whatever it is: those of HTML, and those that frameworks leave. */
const OF_ANY =
  /^(?:(?:data|aria|ng|v|x|hx)-|on|item|_|(?:id|class|style|title|dir|hidden|role|slot|part|tabindex|inert|translate|is|nonce|key|exportparts)$)|[^a-z-]/;
/** A code of elsewhere, or a postal code: INSEE's in Essonne go from 91001 to 91699. What is no code, the element says. */
const ELSEWHERE = /(?<![^\s,])(?!91(?!000)[0-6])\d[\dAB]\d{3}(?![^\s,])/;

/** The kinds of slips. */
export type Slip = 'attribute' | 'commune' | 'source';

/** A slip, with the attribute where it is. */
export interface Doubt {
  readonly slip: Slip;
  readonly name: string;
  readonly value: string;
}

/**
 * The slips of an element, or of a neutral block, whose tag is registered by then.
 * @param protocol That of the page: one read in https may not read data in http.
 */
export function doubtsOf(snippet: Element, tag: string, protocol = location.protocol): readonly Doubt[] {
  const prefix = snippet.localName === tag ? '' : PREFIX;
  const known = attributesOf(tag);
  const slipOf = (name: string, value: string): Slip | false => {
    // An event may take place elsewhere; a project's commune is of Essonne.
    if (name === 'commune') return tag === 'essonne-project-map' && ELSEWHERE.test(value) && 'commune';
    if (name === 'src') return protocol === 'https:' && /^http:/i.test(value) && 'source';
    return !known.includes(name) && (prefix ? name !== 'widget' : !OF_ANY.test(name)) && 'attribute';
  };
  return [...snippet.attributes].flatMap(({ name, value }) => {
    const slip = name.startsWith(prefix) && slipOf(name.slice(prefix.length), value);
    return slip ? [{ slip, name, value }] : [];
  });
}
