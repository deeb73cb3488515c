import { type ContentLine, readLines } from './content-lines.js';
import type { Notes } from './notes.js';

/** What stands between BEGIN and END. */
export interface Component {
  /** Upper case: `VEVENT`. */
  readonly name: string;
  /** Line of its BEGIN. */
  readonly line: number;
  readonly properties: readonly ContentLine[];
  readonly components: readonly Component[];
}

interface OpenComponent extends Component {
  readonly properties: ContentLine[];
  readonly components: Component[];
}

/** No real file nests deeper than an alarm in an event in a calendar. */
const MAX_DEPTH = 10;

/**
 * The components of a text, in their order. One that is not closed ends with what holds it, or with the file: what a
 * cut file still holds is read.
 */
export function readComponents(text: string, notes: Notes): readonly Component[] {
  const { lines, unreadable } = readLines(text);
  for (const { text: value, line } of unreadable)
    notes.add({ code: 'unreadable-line', outcome: 'left-out', value, line });
  const root: OpenComponent = { name: '', line: 1, properties: [], components: [] };
  const open = [root];
  /** How many BEGIN deeper than any real file are not closed yet; what they hold is passed over. */
  let beyond = 0;
  for (const line of lines) {
    const current = open.at(-1) ?? root;
    const name = line.value.trim().toUpperCase();
    if (line.name === 'BEGIN' && open.length > MAX_DEPTH) {
      if (beyond === 0)
        notes.add({ code: 'unreadable-line', outcome: 'left-out', value: `BEGIN:${name}`, line: line.line });
      beyond += 1;
    } else if (beyond > 0) {
      if (line.name === 'END') beyond -= 1;
    } else if (line.name === 'BEGIN') {
      const component = { name, line: line.line, properties: [], components: [] };
      current.components.push(component);
      open.push(component);
    } else if (line.name === 'END') close(open, name, line.line, notes);
    else current.properties.push(line);
  }
  for (const { name, line } of open.slice(1))
    notes.add({ code: 'unclosed-component', outcome: 'kept', value: name, line });
  return root.components;
}

function close(open: OpenComponent[], name: string, line: number, notes: Notes): void {
  const depth = open.findLastIndex((component, index) => index > 0 && component.name === name);
  if (depth === -1) {
    notes.add({ code: 'unreadable-line', outcome: 'left-out', value: `END:${name}`, line });
    return;
  }
  for (const inner of open.splice(depth).slice(1))
    notes.add({ code: 'unclosed-component', outcome: 'kept', value: inner.name, line: inner.line });
}

/** The first property with a name. */
export function propertyOf(component: Component, name: string): ContentLine | undefined {
  return component.properties.find((property) => property.name === name);
}

/** Every property with a name: RDATE, EXDATE and CATEGORIES may come several times. */
export function propertiesOf(component: Component, name: string): readonly ContentLine[] {
  return component.properties.filter((property) => property.name === name);
}
