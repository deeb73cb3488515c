import type { Frame, Page } from 'puppeteer-core';

/**
 * Waits until something is there, in an element's shadow root when `inside` names it. The driver's own search makes code
 * of texts, which these pages refuse.
 */
export async function shown(frame: Frame | Page, selector: string, inside?: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    // A frame on its way to its address has nothing to look into.
    const isThere = await frame
      .evaluate(
        (outer, inner) => {
          const element = document.querySelector(outer);
          return Boolean(inner === null ? element : element?.shadowRoot?.querySelector(inner));
        },
        selector,
        inside ?? null,
      )
      .catch(() => false);
    if (isThere) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`never there: ${selector} ${inside ?? ''}`);
}
