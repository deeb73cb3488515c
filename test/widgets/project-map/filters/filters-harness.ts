/** Opens the filters of a map, and reads them as a visitor would. */
import type { Project } from 'essonne-international';
import type { ProjectMapElement } from '../../../../widgets/project-map/project-map-element.js';
import { button, find, findAll, mount, status, until } from '../harness.js';
import { filtersProjects } from './filters-sample.js';

export async function mountOpen(attributes: Readonly<Record<string, string>> = {}): Promise<ProjectMapElement> {
  const element = await mount(attributes);
  button(element, attributes.lang === 'en' ? 'More filters' : 'Plus de filtres').click();
  await until(() => find(element, '.more-filters'), 'more filters');
  return element;
}

export const offered = (element: HTMLElement): string[] =>
  findAll(element, '.choice-panel .option').map(({ textContent }) => textContent.trim());
export const chips = (element: HTMLElement): string[] =>
  findAll(element, '.chosen button').map(({ textContent }) => textContent.trim());
export const flag = (element: HTMLElement, words: string): HTMLElement =>
  findAll(element, '.flags .option').find(({ textContent }) => textContent.trim().startsWith(words))!;
export const active = (element: HTMLElement): Element | null => element.shadowRoot!.activeElement;

/** How many projects pass a test, in the plainest way. */
export const count = (test: (project: Project) => boolean): number => filtersProjects.filter(test).length;
export const counted = (element: HTMLElement, expected: number): Promise<unknown> =>
  until(() => status(element).startsWith(`${expected} projet`), `${expected} projects`);
