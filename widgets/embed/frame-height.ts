/** Tells the page around how tall the content is. Nothing else leaves the frame, so any page may listen. */

/** What WordPress wrote in the frame's address, which its own script expects back. */
export function wordPressSecret(fragment: string): string | undefined {
  return /[?&#]secret=([a-z0-9]{1,64})(?:$|&)/i.exec(fragment)?.[1];
}

/**
 * Sends the height whenever it changes, to our loader and to WordPress's script, each in its own words.
 * @param parent Window around; the page's own when it is in no frame, and then nothing is said.
 */
export function tellHeight(page: Window, parent: Window, secret: string | undefined): void {
  if (parent === page) return;
  const content = page.document.documentElement;
  let told = -1;
  const tell = (): void => {
    // WordPress's script takes a height of 0 for none.
    const height = Math.max(1, Math.ceil(content.getBoundingClientRect().height));
    if (height !== told) say((told = height));
  };
  const say = (height: number): void => {
    parent.postMessage({ type: 'essonne-embed', height }, '*');
    if (secret) parent.postMessage({ message: 'height', value: height, secret }, '*');
  };
  // At once too: WordPress hides the frame until it has heard of it, and what is hidden loads nothing.
  tell();
  new ResizeObserver(tell).observe(content);
  // The page around may begin to listen later than that: it asks, with the same words.
  page.addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    const { type, message } = (data ?? {}) as { readonly type?: unknown; readonly message?: unknown };
    if (source === parent && (type === 'essonne-embed' || message === 'ready')) say(told);
  });
}
