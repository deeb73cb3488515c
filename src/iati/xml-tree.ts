import { type XmlAttributes, type XmlHandler, XmlReader } from '../xml/xml-reader.js';

/** An element and all that is in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: XmlAttributes;
  readonly children: readonly XmlElement[];
  /** Its own text, without that of its children. */
  readonly text: string;
  /** Line of its tag, from 1. */
  readonly line: number;
}

interface Growing extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/** What one tree may hold, in characters and a hundred an element: a file that is one huge tree is not kept in memory. */
const MAX_SIZE = 5_000_000;
const ELEMENT_SIZE = 100;

/** What {@link readTrees} finds. */
export interface FoundTrees {
  /** Name of the document's own element. */
  readonly root: () => string | undefined;
  /** Trees that were complete since the last time. */
  readonly take: () => readonly XmlElement[];
  /** Lines of trees that were too large to be kept. */
  readonly tooLarge: readonly number[];
}

/**
 * Keeps the elements of a name, each with all that is in it, and nothing else of a document.
 * @returns What is found, and the reader to write the document to.
 */
export function readTrees(name: string): FoundTrees & { readonly reader: XmlReader } {
  const stack: Growing[] = [];
  const tooLarge: number[] = [];
  let found: XmlElement[] = [];
  let root: string | undefined;
  let size = 0;
  const handler: XmlHandler = {
    open: (tag, attributes, line) => {
      root ??= tag;
      if (stack.length === 0 && tag !== name) return;
      size = (stack.length === 0 ? 0 : size) + ELEMENT_SIZE;
      stack.push({ name: tag, attributes, children: [], text: '', line });
    },
    close: () => {
      const element = stack.pop();
      if (!element) return;
      const parent = stack.at(-1);
      if (parent) {
        if (size <= MAX_SIZE) parent.children.push(element);
      } else if (size <= MAX_SIZE) found.push(element);
      else tooLarge.push(element.line);
    },
    text: (text) => {
      const element = stack.at(-1);
      size += text.length;
      if (element && size <= MAX_SIZE) element.text += text;
    },
  };
  return {
    reader: new XmlReader(handler),
    root: () => root,
    tooLarge,
    take: () => {
      const taken = found;
      found = [];
      return taken;
    },
  };
}

/** Children of a name. */
export const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? [];

/** The first child of a name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name);

/** An attribute that says something. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  const value = element?.attributes.get(name)?.trim();
  return value === '' ? undefined : value;
}

/** The text of an element; `undefined` when it says nothing. */
export function wordsOf(element: XmlElement | undefined): string | undefined {
  const text = element?.text.trim();
  return text === '' ? undefined : text;
}
