import { fillBlock, tagOf } from './neutral-block.js';

/** What registers each tag. */
export type Chunks = Readonly<Record<string, () => Promise<unknown>>>;

/** Distance from the viewport at which a chunk is asked for. */
const NEAR_VIEWPORT = '600px';
/** Shared by every copy of the loader on the page, whatever its version or origin. */
const RUNNING = Symbol.for('essonne-international.loader');
const BLOCK = '.essonne-embed[data-essonne-widget]';

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
    try {
      await chunks[tagFor(node)]?.();
      if (!node.isConnected) return;
      if (node.matches(BLOCK)) fillBlock(node);
    } catch (error) {
      // The page keeps its own link; the next element of the kind tries again.
      console.warn(`<${tagFor(node)}> could not be loaded.`, error);
    }
  };

  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting) {
          near.unobserve(target);
          void upgrade(target);
        }
    },
    { rootMargin: NEAR_VIEWPORT },
  );

  const watch = (node: Element): void => {
    if (Object.hasOwn(chunks, tagFor(node))) near.observe(node);
    else console.warn(`data-essonne-widget="${node.getAttribute('data-essonne-widget')}" is not a widget.`);
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

  return () => {
    near.disconnect();
    added.disconnect();
    delete shared[RUNNING];
  };
}
