/** Heights that a frame may ask for, in CSS pixels. */
const [SHORTEST, TALLEST] = [100, 8000];

const FRAMES = 'iframe[src*="/embed.html?"]';

/** Has the frames that spoke before anybody listened say it again. */
export function askFrames(): void {
  for (const frame of document.querySelectorAll<HTMLIFrameElement>(FRAMES))
    frame.contentWindow?.postMessage({ type: 'essonne-embed' }, '*');
}

/**
 * Gives the framed pages of `embed.html` the height that they ask for. A message counts only from the window of such a
 * frame, and from the origin of its address (`null` in a sandbox).
 */
export function fitFrame({ data, source, origin }: MessageEvent): void {
  const { type, height } = (data ?? {}) as { readonly type?: unknown; readonly height?: unknown };
  if (type !== 'essonne-embed' || typeof height !== 'number' || !(height > 0)) return;
  for (const frame of document.querySelectorAll<HTMLIFrameElement>(FRAMES))
    if (
      frame.contentWindow === source &&
      (origin === new URL(frame.src).origin || (origin === 'null' && frame.hasAttribute('sandbox')))
    )
      frame.style.setProperty('height', `${Math.min(Math.max(height, SHORTEST), TALLEST)}px`);
}
