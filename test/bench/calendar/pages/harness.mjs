// What every page of the calendars' bench has in common: a box of one size, the same data, the same calls.

/** How many events the page shows. */
export const count = Number(new URLSearchParams(location.search).get('n'));

/** The day that every calendar begins with. */
export const TODAY = '2026-11-23';

export async function fetchEvents() {
  const response = await fetch(`/events-${count}.json`);
  if (!response.ok) throw new Error(`events: ${response.status}`);
  return response.json();
}

/** A day after another: for calendars whose ends are excluded. */
export const dayAfter = (day) => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** A box in the page, with a style sheet of its own. */
export function makeBox(css = '') {
  const host = document.querySelector('#host').appendChild(document.createElement('div'));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${css.replace(/url\([^)]*\)/g, 'none')} .box{width:1100px;height:800px}`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  host.className = 'box';
  return host;
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

/** Once something holds, looked at each frame. */
export async function until(holds) {
  for (let frame = 0; !holds(); frame++) {
    if (frame > 3000) throw new Error('What was awaited never came.');
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

const NAMES = /Forum|Festival|Formation|Rencontre|Exposition|Projection|Conférence/g;

/** How many events an element shows, by their titles. */
export const titlesIn = (element) => element.textContent.match(NAMES)?.length ?? 0;

/** Elements below a node, through open shadow roots. */
function countElements(node) {
  let found = 0;
  for (const element of node.querySelectorAll('*'))
    found += 1 + (element.shadowRoot ? countElements(element.shadowRoot) : 0);
  return found;
}

/**
 * Shows the calendar and tells the bench when its first month is complete. `mount` resolves once there are events to
 * draw, to `{ move(months) }`, which resolves once the other month is shown.
 */
export async function start(mount) {
  try {
    const calendar = await mount();
    await drawn();
    globalThis.bench = {
      move: async (months) => {
        const before = performance.now();
        await calendar.move(months);
        await drawn();
        return performance.now() - before;
      },
      elements: () => countElements(document.querySelector('#host')),
    };
    globalThis.benchReady(JSON.stringify({ wallMs: performance.now() }));
  } catch (error) {
    globalThis.benchReady(JSON.stringify({ error: error.stack ?? String(error) }));
  }
}
