/** The widget over the whole screen or, where the browser does not let it (iPhones, frames), over the whole window. */
import { css } from 'lit';
import { adoptStyles } from '../../shared/lazy-part.js';

const FILLING = 'data-essonne-filling';

const styles = css`
  :host([data-essonne-filling]) {
    position: fixed !important;
    inset: 0 !important;
    z-index: 2147483647 !important;
    inline-size: auto !important;
    block-size: auto !important;
    max-inline-size: none !important;
    max-block-size: none !important;
    margin: 0 !important;
    overscroll-behavior: contain;
  }
  :host(:fullscreen),
  :host([data-essonne-filling]) {
    --essonne-map-height: max(280px, 60vh);
  }
  :host(:fullscreen) .root,
  :host([data-essonne-filling]) .root {
    border: 0;
    border-radius: 0;
  }
`;

/**
 * Enters, and calls back once it is left, by whatever way.
 * @returns how to leave.
 */
export async function enterFullscreen(host: HTMLElement, onLeave: () => void): Promise<void> {
  adoptStyles(host, styles);
  if (document.fullscreenEnabled) {
    try {
      await host.requestFullscreen();
      const onChange = (): void => {
        if (document.fullscreenElement === host) return;
        host.removeEventListener('fullscreenchange', onChange);
        onLeave();
      };
      host.addEventListener('fullscreenchange', onChange);
      return;
    } catch {
      // Refused: the window is filled instead.
    }
  }
  fill(host, onLeave);
}

/** Leaves. */
export function leaveFullscreen(host: HTMLElement): void {
  if (document.fullscreenElement === host) void document.exitFullscreen();
  else leaves.get(host)?.();
}

const leaves = new WeakMap<HTMLElement, () => void>();

/** Puts the widget over the page, whose other parts are out of reach meanwhile. */
function fill(host: HTMLElement, onLeave: () => void): void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented) leave();
  };
  const silenced = around(host).filter((element) => !element.inert);
  const leave = (): void => {
    host.removeAttribute(FILLING);
    for (const element of silenced) element.inert = false;
    removeEventListener('keydown', onKey);
    leaves.delete(host);
    onLeave();
  };
  host.setAttribute(FILLING, '');
  for (const element of silenced) element.inert = true;
  addEventListener('keydown', onKey);
  leaves.set(host, leave);
}

/** Everything beside the widget, up to the page's body. */
function around(host: HTMLElement): readonly HTMLElement[] {
  const found: HTMLElement[] = [];
  let inside: Element | undefined = host;
  while (inside && inside !== document.body) {
    const parent: ParentNode | null = inside.parentNode;
    for (const sibling of parent?.children ?? [])
      if (sibling !== inside && sibling instanceof HTMLElement) found.push(sibling);
    inside = parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : undefined;
  }
  return found;
}
