/** Makes map elements in a page, and reads them as a visitor would. */
import { ProjectMapElement } from '../../../widgets/project-map/project-map-element.js';
import type { ProjectMapEvents } from '../../../widgets/project-map/events.js';
import { register } from '../../../widgets/shared/register.js';
import { freshAddress } from './sample.js';
import { until } from '../until.js';

export { until } from '../until.js';

register('essonne-project-map', ProjectMapElement);

type Attributes = Readonly<Record<string, string>>;

const elements: HTMLElement[] = [];

export function create(attributes: Attributes = {}): ProjectMapElement {
  const element = document.createElement('essonne-project-map');
  for (const [name, value] of Object.entries({ src: freshAddress(), lang: 'fr', ...attributes }))
    element.setAttribute(name, value);
  const link = document.createElement('a');
  link.href = '#projets';
  link.textContent = 'Voir la carte des projets';
  element.append(link);
  elements.push(element);
  return element;
}

export const find = <T extends HTMLElement>(element: HTMLElement, selector: string): T | null =>
  element.shadowRoot!.querySelector<T>(selector);
export const findAll = <T extends HTMLElement>(element: HTMLElement, selector: string): T[] => [
  ...element.shadowRoot!.querySelectorAll<T>(selector),
];
export const titles = (element: HTMLElement): string[] =>
  findAll(element, '.open').map((button) => button.textContent.trim());
export const status = (element: HTMLElement): string => find(element, '[part=count]')?.textContent.trim() ?? '';
export const button = (element: HTMLElement, name: string): HTMLButtonElement =>
  findAll<HTMLButtonElement>(element, 'button').find(
    (each) => each.getAttribute('aria-label') === name || each.textContent.trim() === name,
  )!;
export const options = (element: HTMLElement): string[] =>
  findAll(element, '[role=option]').map(({ textContent }) => textContent);

export async function mount(attributes: Attributes = {}): Promise<ProjectMapElement> {
  const element = create(attributes);
  document.body.append(element);
  await until(() => find(element, '[part=count]'), 'the ready state');
  await element.updateComplete;
  return element;
}

/** Mounts with the marks of the map, which come once it rests. */
export async function mountMap(attributes: Attributes = {}): Promise<ProjectMapElement> {
  const element = await mount(attributes);
  await until(() => options(element).length > 0, 'the marks');
  await comeToPage(element);
  return element;
}

/** Moves the pointer over the page: marks have their names in full from the first sign of a visitor. */
async function comeToPage(element: ProjectMapElement): Promise<void> {
  window.dispatchEvent(new Event('pointermove'));
  await until(() => !options(element).some((name) => /^\d+ proje[ct]+s?$/.test(name)), 'the names of the marks');
}

export function nextEvent<Name extends keyof ProjectMapEvents>(name: Name): Promise<ProjectMapEvents[Name]> {
  return new Promise((resolve) =>
    document.addEventListener(name, (event) => resolve(event as ProjectMapEvents[Name]), { once: true }),
  );
}

export function press(element: HTMLElement, key: string, shiftKey = false): void {
  const event = new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, composed: true, cancelable: true });
  find(element, '.surface')!.dispatchEvent(event);
}

export function choose(element: HTMLElement, id: string, value: string): void {
  const field = find<HTMLSelectElement | HTMLInputElement>(element, `#${id}`)!;
  field.value = value;
  field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
}

/** Ticks values of a choice among codes, by the beginning of their words, and leaves it open. */
export async function tick(element: ProjectMapElement, name: string, ...values: readonly string[]): Promise<void> {
  if (find(element, `#${name}`)!.getAttribute('aria-expanded') === 'false') find(element, `#${name}`)!.click();
  await until(() => find(element, '.choice-panel .option'), 'the values to tick');
  for (const value of values) {
    const option = findAll(element, '.choice-panel .option').find(({ textContent }) =>
      textContent.trim().startsWith(value),
    );
    option!.click();
    await element.updateComplete;
  }
}

/** Removes what the test made. */
export function removeAll(): void {
  for (const element of elements.splice(0)) element.remove();
}

/** Has the element removed with the others. */
export function removeLater(element: HTMLElement): void {
  elements.push(element);
}
