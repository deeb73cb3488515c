/** What registers each element, fetched when the page needs it. */
export const chunks: Readonly<Record<string, () => Promise<unknown>>> = {
  'essonne-project-map': () => import('../define/essonne-project-map.js'),
  'essonne-event-calendar': () => import('../define/essonne-event-calendar.js'),
  'essonne-sponsorship-badge': () => import('../define/essonne-sponsorship-badge.js'),
};
