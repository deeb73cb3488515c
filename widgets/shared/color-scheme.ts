/** A scheme of colours. */
export type ColorScheme = 'light' | 'dark';

const prefersDark = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)');

/**
 * Scheme that the page itself uses where the element stands. A page that does not declare `color-scheme` is light,
 * whatever the visitor's system prefers: a dark widget on a white page would be a hole.
 */
export function pageColorScheme(element: Element): ColorScheme {
  const declared = declaredSchemes(element);
  if (!declared.includes('dark')) return 'light';
  return !declared.includes('light') || prefersDark().matches ? 'dark' : 'light';
}

/** `color-scheme` where the element stands, else the page's `<meta name="color-scheme">`, which styles do not show. */
function declaredSchemes(element: Element): string {
  const { colorScheme } = getComputedStyle(element);
  if (colorScheme !== 'normal') return colorScheme;
  return document.querySelector<HTMLMetaElement>('meta[name="color-scheme"]')?.content ?? '';
}

const listeners = new Set<() => void>();
let stop: (() => void) | undefined;

/**
 * Calls back when the page's scheme may have changed: the system's preference, or a switch that sets an attribute on the
 * root or the body. One observer serves all elements. Returns what ends the watch.
 */
export function watchPageColorScheme(onChange: () => void): () => void {
  listeners.add(onChange);
  stop ??= watch(() => listeners.forEach((listener) => listener()));
  return () => {
    listeners.delete(onChange);
    if (listeners.size > 0) return;
    stop?.();
    stop = undefined;
  };
}

function watch(onChange: () => void): () => void {
  const media = prefersDark();
  media.addEventListener('change', onChange);
  const observer = new MutationObserver(onChange);
  for (const element of [document.documentElement, document.body])
    observer.observe(element, {
      attributes: true,
      attributeFilter: ['class', 'style', 'data-theme', 'data-bs-theme', 'lang'],
    });
  return () => {
    media.removeEventListener('change', onChange);
    observer.disconnect();
  };
}
