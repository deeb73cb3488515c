// What every page of the map's bench has in common: a box of one size with a shadow root, the same data, the same calls.

const query = new URLSearchParams(location.search);

/** How many points the page shows. */
export const count = Number(query.get('n'));

/** Longitude, latitude and zoom (256 × 2^zoom pixels for the world) of the first view, and of the movements. */
export const WORLD = { lon: 5, lat: 15, zoom: 2 };
export const CLOSE = { lon: 5, lat: 15, zoom: 4 };

/** Pixels within which points are one cluster, and the zoom beyond which they are drawn one by one. */
export const CLUSTER_RADIUS = 60;
export const CLUSTER_MAX_ZOOM = 9;

export const COLOURS = { sea: '#dbe7ee', land: '#f6f4ee', line: '#b3ab98', cluster: '#1d5c7f', point: '#b5472f' };

export async function fetchJson(path) {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

export const fetchPoints = () => fetchJson(`/points-${count}.geojson`);

/** A box in a shadow root of the page, with a style sheet of its own. */
export function makeBox(css = '') {
  const host = document.querySelector('#host').appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  // Pictures named by a peer's style sheet would be asked of a wrong address; none of them is used.
  sheet.replaceSync(
    `${css.replace(/url\([^)]*\)/g, 'none')} .box{width:1000px;height:600px;background:${COLOURS.sea}}`,
  );
  root.adoptedStyleSheets = [sheet];
  const box = root.appendChild(document.createElement('div'));
  box.className = 'box';
  return { box, remove: () => host.remove() };
}

/** Once the frame that comes next has been drawn. */
export function drawn() {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(undefined);
    });
  });
}

/** Instants of the frames while the bench moves the map. */
function recordFrames() {
  const instants = [];
  let frame = requestAnimationFrame(function record(now) {
    instants.push(now);
    frame = requestAnimationFrame(record);
  });
  return () => {
    cancelAnimationFrame(frame);
    return instants;
  };
}

/**
 * Shows the map and tells the bench when it is complete. `mount` resolves once it has everything to draw, to
 * `{ look(view), refilter(isAll), box(), unmount() }`; `look` and `refilter` resolve once that is done.
 */
export async function start(mount) {
  try {
    let map = await mount();
    await drawn();
    let stop;
    globalThis.bench = {
      look: async () => {
        await map.look(CLOSE);
        await drawn();
      },
      box: () => map.box(),
      startFrames: () => {
        stop = recordFrames();
      },
      stopFrames: () => stop(),
      refilter: async (isAll) => {
        const before = performance.now();
        await map.refilter(isAll);
        await drawn();
        return performance.now() - before;
      },
      remount: async () => {
        map.unmount();
        map = await mount();
        await drawn();
      },
    };
    globalThis.benchReady(JSON.stringify({ wallMs: performance.now() }));
  } catch (error) {
    globalThis.benchReady(JSON.stringify({ error: error.stack ?? String(error) }));
  }
}

/** Where an element is, for the mouse. */
export const boxOf = (element) => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
};

/** The theme that refiltering keeps. */
export const KEPT_THEME = 'water';
export const keep = (points, isAll) =>
  isAll ? points : { ...points, features: points.features.filter(({ properties }) => properties.theme === KEPT_THEME) };
