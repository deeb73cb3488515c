import { askFrames, fitFrame } from './fit-frame.js';
import { attributesOf, fillBlock, tagOf } from './neutral-block.js';
import { doubtsOf } from './snippet-doubts.js';

/** What registers each tag. */
export type Chunks = Readonly<Record<string, () => Promise<unknown>>>;

/** Distance from the viewport at which a chunk is asked for. */
const NEAR_VIEWPORT = '600px';
/** Shared by every copy of the loader on the page, whatever its version or origin. */
const RUNNING = Symbol.for('essonne-international.loader');
const BLOCK = '.essonne-embed[data-essonne-widget]';

/**
 * What to watch for an element: itself, or its nearest ancestor with a box. A page may hide what is not defined yet
 * (`:not(:defined) { display: none }`), and what has no box never meets the viewport.
 */
function boxOf(node: Element): Element {
  let box = node;
  while (box.parentElement && /^(?:none|contents)$/.test(getComputedStyle(box).display)) box = box.parentElement;
  return box;
}

/**
 * Finds the elements and the neutral blocks of the page, those added later too, and fetches the chunk of each when it
 * comes near the viewport. A second copy says so once and stands back.
 * @returns what stops it (tests).
 */
export function startLoader(chunks: Chunks): () => void {
  const shared = globalThis as { [RUNNING]?: { isTold: boolean } };
  const running = shared[RUNNING];
  if (running) {
    if (!running.isTold) console.warn('essonne.js is included twice: the first copy serves the page. Remove one.');
    running.isTold = true;
    return () => undefined;
  }
  shared[RUNNING] = { isTold: false };

  const selector = [...Object.keys(chunks), BLOCK].join();
  const tagFor = (node: Element): string => (node.matches(BLOCK) ? tagOf(node) : node.localName);

  const upgrade = async (node: Element): Promise<void> => {
    const tag = tagFor(node);
    try {
      await chunks[tag]?.();
      if (!node.isConnected) return;
      if (node.matches(BLOCK)) fillBlock(node);
    } catch (error) {
      // The page keeps its own link; the next element of the kind tries again.
      console.warn(`<${tag}> could not be loaded.`, error);
      return;
    }
    const doubts = doubtsOf(node, tag);
    if (doubts.length === 0) return;
    const advice = await import('./snippet-advice.js').catch(() => undefined);
    advice?.advise(node, doubts, attributesOf(tag));
  };

  /** Elements that wait, by what is watched for them. */
  const waiting = new WeakMap<Element, Set<Element>>();
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting) {
          near.unobserve(target);
          waiting.get(target)?.forEach((node) => void (node.isConnected && upgrade(node)));
          waiting.delete(target);
        }
    },
    { rootMargin: NEAR_VIEWPORT },
  );

  const watch = (node: Element): void => {
    if (!Object.hasOwn(chunks, tagFor(node))) {
      console.warn(`data-essonne-widget="${node.getAttribute('data-essonne-widget')}" is not a widget.`);
      return;
    }
    const box = boxOf(node);
    waiting.set(box, (waiting.get(box) ?? new Set()).add(node));
    near.observe(box);
  };

  const added = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes)
        if (node instanceof Element) {
          if (node.matches(selector)) watch(node);
          node.querySelectorAll(selector).forEach(watch);
        }
  });
  added.observe(document.documentElement, { childList: true, subtree: true });
  document.querySelectorAll(selector).forEach(watch);
  addEventListener('message', fitFrame);
  askFrames();

  return () => {
    removeEventListener('message', fitFrame);
    near.disconnect();
    added.disconnect();
    delete shared[RUNNING];
  };
}
