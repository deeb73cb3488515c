import type { MapProperties } from '../map-properties.js';

/** Does some work while the widget has its light colours, as paper has; those of the page come back after it. */
export async function inLight<Result>(host: Element, work: () => Promise<Result>): Promise<Result> {
  const element = host as Element & Pick<MapProperties, 'colorScheme' | 'updateComplete'>;
  const { colorScheme } = element;
  element.colorScheme = 'light';
  try {
    await element.updateComplete;
    return await work();
  } finally {
    element.colorScheme = colorScheme;
  }
}
