// Our own page: the element, whole, put there by its loader, with the list, the filters and the data layer.
import { boxOf, count, start, WORLD } from './harness.mjs';

/** What a first view cannot be without: land, which is a path, and the number of a cluster. */
const DRAWINGS = { fill: (path) => path instanceof Path2D, fillText: (text) => /\d/.test(text) };

/** The first theme of the filters. */
const THEME = '[part~=filters] fieldset input[type=checkbox]';

const contexts = [CanvasRenderingContext2D.prototype, globalThis.OffscreenCanvasRenderingContext2D?.prototype];

/** Once each of the drawings was made by any canvas; the methods are the browser's own again afterwards. */
function drawings(wanted) {
  return Promise.all(
    Object.entries(wanted).map(
      ([method, isIt]) =>
        new Promise((resolve) => {
          const own = contexts.filter(Boolean).map((context) => [context, context[method]]);
          for (const [context, original] of own)
            context[method] = function (...args) {
              if (isIt(...args)) {
                for (const [each, restored] of own) each[method] = restored;
                resolve();
              }
              return original.apply(this, args);
            };
        }),
    ),
  );
}

const event = (element, name) => new Promise((resolve) => element.addEventListener(name, resolve, { once: true }));

/** Once an element answers a selector inside the widget. */
async function rendered(element, selector) {
  for (;;) {
    const found = element.shadowRoot?.querySelector(selector);
    if (found) return found;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

function lookAt(element, { lon, lat, zoom }) {
  element.setAttribute('center', `${lon} ${lat}`);
  element.setAttribute('zoom', zoom);
}

start(async () => {
  const host = document.querySelector('#host');
  const element = document.createElement('essonne-project-map');
  element.setAttribute('src', `/site-${count}/data/v1/`);
  lookAt(element, WORLD);
  const data = event(element, 'data-load');
  const failure = event(element, 'data-error').then(({ detail }) => Promise.reject(detail.error));
  const complete = Promise.all([data, drawings(DRAWINGS), data.then(() => rendered(element, '[part~=item]'))]);
  host.append(element);
  await Promise.race([complete, failure]);
  const canvas = () => element.shadowRoot.querySelector('canvas');
  return {
    look: async (view) => {
      element.setAttribute('view', 'map');
      element.setAttribute('layers', 'points countries links');
      lookAt(element, view);
      await drawings({ fillText: DRAWINGS.fillText });
      await new Promise((resolve) => setTimeout(resolve, 1000));
    },
    refilter: async () => {
      const chip = element.shadowRoot.querySelector(THEME);
      if (!chip) throw new Error(`No ${THEME} to filter with.`);
      const redrawn = drawings({ fillText: DRAWINGS.fillText });
      const told = event(element, 'filter-change');
      chip.click();
      await Promise.all([told, redrawn]);
    },
    box: () => boxOf(canvas()),
    unmount: () => element.remove(),
  };
});
