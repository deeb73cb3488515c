/** A visitor who has a keyboard alone: what has the focus, and whether it is seen. */
import type { KeyInput, Page } from 'puppeteer-core';

/** What has the focus, as the visitor knows it. */
export interface Focused {
  /** Its words: label, name or content. */
  readonly name: string;
  readonly tag: string;
  readonly role: string;
  /** Why a visitor would not find it; empty when it is seen. */
  readonly trouble: string;
}

/** Reads what has the focus, through shadow roots. It runs in the page, and names no function in it. */
function read(): Focused {
  let element: Element | null = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!element || element === document.body)
    return { name: '', tag: 'body', role: '', trouble: 'nothing has the focus' };
  const root = element.getRootNode() as Document | ShadowRoot;
  const label =
    element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels?.[0] : null;
  const name =
    element.getAttribute('aria-label') ??
    ((element.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => (id ? (root.getElementById(id)?.textContent ?? '') : ''))
      .join(' ')
      .trim() ||
      label?.textContent ||
      element.textContent);
  // What is there for screen readers alone is seen through its words.
  const seen = element.classList.contains('visually-hidden') ? (label?.querySelector('.face') ?? label) : element;
  // Some draw their ring around the whole of their cell.
  const own = getComputedStyle(seen!);
  const { outlineStyle, outlineWidth } = own.outlineStyle === 'none' ? getComputedStyle(seen!, '::after') : own;
  const { left, right, top, bottom, width, height } = seen!.getBoundingClientRect();
  const x = (Math.max(0, left) + Math.min(innerWidth, right)) / 2;
  const y = (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2;
  const over = root.elementFromPoint(x, y);
  const trouble = [
    (outlineStyle === 'none' || (outlineStyle !== 'auto' && parseFloat(outlineWidth) < 2)) && 'no ring',
    (width < 1 || height < 1) && 'no size',
    (right < 0 || bottom < 0 || left > innerWidth || top > innerHeight) && 'out of the window',
    over && !seen!.contains(over) && !over.contains(seen!) && !label?.contains(over) && `under ${over.className}`,
  ];
  return {
    name: name.replace(/\s+/g, ' ').trim(),
    tag: element.localName,
    role: element.getAttribute('role') ?? '',
    trouble: trouble.filter(Boolean).join(', '),
  };
}

/** Keys beyond which a visitor has lost the way. */
const FAR = 150;

/** Presses keys, and looks after each where the focus went. */
export class Keyboard {
  readonly #page: Page;
  /** What had the focus without being seen, or nothing that had it. */
  readonly troubles: string[] = [];
  #last = '';

  constructor(page: Page) {
    this.#page = page;
  }

  /** What has the focus now. */
  async focused(): Promise<Focused> {
    const focused = await this.#page.evaluate(read);
    if (focused.trouble)
      this.troubles.push(`${focused.tag} « ${focused.name} »: ${focused.trouble}, after « ${this.#last} »`);
    this.#last = focused.name;
    return focused;
  }

  /** Presses keys one after the other; `Shift+Tab` holds the first meanwhile. */
  async press(...keys: readonly string[]): Promise<Focused> {
    for (const key of keys) {
      const parts = key.length > 1 ? key.split('+') : [key];
      const last = parts.pop() as KeyInput;
      for (const held of parts) await this.#page.keyboard.down(held as KeyInput);
      await this.#page.keyboard.press(last);
      for (const held of parts) await this.#page.keyboard.up(held as KeyInput);
    }
    await this.#page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    return this.focused();
  }

  /** Waits until what has those words has the focus: it may have to be loaded first. */
  async lands(name: RegExp): Promise<void> {
    const end = Date.now() + 8000;
    while (!name.test((await this.#page.evaluate(read)).name) && Date.now() < end)
      await new Promise((resolve) => setTimeout(resolve, 50));
    const focused = await this.focused();
    if (!name.test(focused.name)) throw new Error(`${String(name)} has not taken the focus, but « ${focused.name} »`);
  }

  /** Presses a key, and waits until what it opens has the focus. */
  async opens(name: RegExp, key: KeyInput = 'Enter'): Promise<void> {
    await this.#page.keyboard.press(key);
    await this.lands(name);
  }

  type(text: string): Promise<void> {
    return this.#page.keyboard.type(text);
  }

  /** Goes by Tab, or by another key, to what has those words. */
  async to(name: string | RegExp, key = 'Tab'): Promise<Focused> {
    const passed: string[] = [];
    for (let i = 0; i < FAR; i++) {
      const focused = await this.press(key);
      if (typeof name === 'string' ? focused.name === name : name.test(focused.name)) return focused;
      passed.push(focused.name || focused.tag);
    }
    throw new Error(`${String(name)} was not reached; passed: ${passed.join(' | ')}`);
  }
}
