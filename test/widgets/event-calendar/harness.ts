/** Makes calendars in a page, and reads them as a visitor would. */
import { EventCalendarElement } from '../../../widgets/event-calendar/event-calendar-element.js';
import type { EventCalendarEvents } from '../../../widgets/event-calendar/events.js';
import { register } from '../../../widgets/shared/register.js';
import { freshAddress, now, sampleCatalog } from './sample.js';

register('essonne-event-calendar', EventCalendarElement);

type Attributes = Readonly<Record<string, string>>;

const elements: HTMLElement[] = [];

export function create(attributes: Attributes = {}): EventCalendarElement {
  const element = document.createElement('essonne-event-calendar');
  for (const [name, value] of Object.entries({ src: freshAddress(), lang: 'fr', ...attributes }))
    element.setAttribute(name, value);
  element.now = now;
  const link = document.createElement('a');
  link.href = '#agenda';
  link.textContent = 'Voir l’agenda';
  element.append(link);
  elements.push(element);
  return element;
}

export function removeAll(): void {
  for (const element of elements.splice(0)) element.remove();
}

export async function until<T>(read: () => T | null | undefined | false, what = 'what was awaited'): Promise<T> {
  const end = performance.now() + 5000;
  for (;;) {
    const value = read();
    if (value !== null && value !== undefined && value !== false) return value;
    if (performance.now() > end) throw new Error(`${what} did not come`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Mounts in a box of some width, and waits for the data. */
export async function mount(attributes: Attributes = {}, width = 1000): Promise<EventCalendarElement> {
  const element = create(attributes);
  const box = document.createElement('div');
  box.style.width = `${width}px`;
  elements.push(box);
  box.append(element);
  document.body.append(box);
  await until(() => find(element, '[part=count]'), 'the ready state');
  // The width is known after a frame.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await written(element);
  return element;
}

/** Waits for what is opened to be there: what writes days and events out is loaded apart. */
export async function written(element: EventCalendarElement): Promise<void> {
  await element.updateComplete;
  await until(() => !find(element, '.panel > [aria-hidden]'), 'what was opened');
  await element.updateComplete;
}

export const find = <T extends HTMLElement>(element: HTMLElement, selector: string): T | null =>
  element.shadowRoot!.querySelector<T>(selector);
export const findAll = <T extends HTMLElement>(element: HTMLElement, selector: string): T[] => [
  ...element.shadowRoot!.querySelectorAll<T>(selector),
];
/** Words as they are read out: one space between words, breaking or not. */
export const words = (node: Node | null | undefined): string =>
  ((node instanceof Element && node.getAttribute('aria-label')) || node?.textContent || '')
    .replace(/\s+/g, ' ')
    .replace(/ ,/g, ',')
    .trim();
export const status = (element: HTMLElement): string => words(find(element, '[part=count]'));
export const period = (element: HTMLElement): string => words(find(element, '#period'));
export const cell = (element: HTMLElement, number: number): HTMLElement =>
  findAll(element, 'td:not([data-outside])').find(
    (each) => words(each.querySelector('.number span')) === String(number),
  )!;
export const chips = (element: HTMLElement, id: string): HTMLElement[] => findAll(element, `td [data-id="${id}"]`);
export const button = (element: HTMLElement, name: string): HTMLButtonElement =>
  findAll<HTMLButtonElement>(element, 'button').find(
    (each) => each.getAttribute('aria-label') === name || words(each) === name,
  )!;
export const focused = (element: HTMLElement): Element | null => element.shadowRoot!.activeElement;

export async function click(element: EventCalendarElement, target: HTMLElement | null | undefined): Promise<void> {
  target!.click();
  await written(element);
}

/** Presses a key; Enter and Space press the button that has the focus, as browsers do. */
export async function press(element: EventCalendarElement, key: string, init: KeyboardEventInit = {}): Promise<void> {
  const target = focused(element) ?? element;
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...init });
  const isAllowed = target.dispatchEvent(event);
  if (isAllowed && (key === 'Enter' || key === ' ') && target instanceof HTMLButtonElement) target.click();
  await written(element);
}

/** Opens a choice among codes, and gives its values as they are read. */
export async function choices(element: EventCalendarElement, name: string): Promise<string[]> {
  if (!find(element, `#${name} ~ .choice-panel`)) find(element, `#${name}`)!.click();
  await until(() => find(element, '.choice-panel .option'), `the values of ${name}`);
  return findAll(element, '.choice-panel .option').map(words);
}

/** Writes a text, or ticks the value of a code, and waits for the results. */
export async function choose(element: EventCalendarElement, name: string, value: string): Promise<void> {
  const changed = nextEvent(element, 'filter-change');
  if (name === 'text') {
    const field = find<HTMLInputElement>(element, '#text')!;
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  } else {
    const labels = labelsOf(value);
    await choices(element, name);
    findAll(element, '.choice-panel .option')
      .find((option) => labels.some((label) => words(option).startsWith(`${label} (`)))!
      .click();
    find(element, `#${name}`)!.click();
  }
  await changed;
  await element.updateComplete;
}

/** Labels of a code, whatever its vocabulary and the language. */
function labelsOf(code: string): string[] {
  const terms = Object.values(sampleCatalog.vocabularies).flat() as { code: string; label: string | object }[];
  const { label } = terms.find((term) => term.code === code)!;
  return typeof label === 'string' ? [label] : Object.values<string>({ ...label });
}

export function nextEvent<Name extends keyof EventCalendarEvents>(
  target: EventTarget,
  name: Name,
): Promise<EventCalendarEvents[Name]> {
  return new Promise((resolve) =>
    target.addEventListener(name, (event) => resolve(event as EventCalendarEvents[Name]), { once: true }),
  );
}

/** Opens an event and waits for its detail, which is loaded apart. */
export async function open(element: EventCalendarElement, id: string): Promise<HTMLElement> {
  await click(element, chips(element, id)[0]);
  return until(() => find(element, '[part=detail] dl'), 'the detail');
}
