/** Prints one part of the page alone; loaded when it is asked for. */
import { css, type CSSResult } from 'lit';

const HIDDEN = 'data-essonne-not-printed';
const AROUND = 'data-essonne-printed';

/** How long pictures are waited for. */
const PICTURES_MS = 3000;

/** How long printing may take to begin; where it never does (a frame may not print), nothing says so. */
const BEGINNING_MS = 1000;

/** Printing is over, or the visitor goes on without it. */
const SIGNS = ['afterprint', 'pointerdown', 'keydown'];

/** What is around the part gives it the whole sheet; what is beside it is left out. Black on white, whatever the theme. */
const sheet = css`
  @media print {
    [data-essonne-not-printed] {
      display: none !important;
    }
    [data-essonne-printed] {
      display: block !important;
      position: static !important;
      inline-size: auto !important;
      block-size: auto !important;
      max-block-size: none !important;
      max-inline-size: none !important;
      margin: 0 !important;
      padding: 0 !important;
      border: 0 !important;
      overflow: visible !important;
      contain: none !important;
      transform: none !important;
      background: #ffffff !important;
      color: #000000 !important;
      color-scheme: light !important;
      --text: #000000 !important;
      --muted: #333333 !important;
      --accent: #000000 !important;
      --surface: #ffffff !important;
    }
  }
`;

/** Prints an element without the rest of the page, whose marks are taken away once it is done. */
export async function printAlone(element: HTMLElement): Promise<void> {
  await Promise.race([pictures(element), new Promise((resolve) => setTimeout(resolve, PICTURES_MS))]);
  const undo = [...openFolded(element), ...isolate(element, sheet)];
  await printed();
  for (const step of undo) step();
}

/** Prints; over once the page has been printed, or has not. */
async function printed(): Promise<void> {
  const abort = new AbortController();
  const { signal } = abort;
  await new Promise<void>((resolve) => {
    const over = (): void => resolve();
    for (const sign of SIGNS) addEventListener(sign, over, { signal });
    const beginning = setTimeout(over, BEGINNING_MS);
    addEventListener('beforeprint', () => clearTimeout(beginning), { signal });
    print();
  });
  abort.abort();
}

/** Pictures that nobody has scrolled to are not loaded yet. */
async function pictures(element: HTMLElement): Promise<void> {
  const decoded = [...element.querySelectorAll('img')].map(async (image) => {
    image.loading = 'eager';
    await image.decode();
  });
  await Promise.allSettled(decoded);
}

/** What is folded on the screen is wanted on paper. */
function openFolded(element: HTMLElement): (() => void)[] {
  return [...element.querySelectorAll<HTMLDetailsElement>('details:not([open])')].map((folded) => {
    folded.open = true;
    return () => (folded.open = false);
  });
}

/** Marks what is around an element and what is beside that, up through the shadow roots. Gives the ways back. */
function isolate(element: HTMLElement, { styleSheet }: CSSResult): (() => void)[] {
  const undo: (() => void)[] = [];
  const mark = (marked: Element, name: string): void => {
    marked.setAttribute(name, '');
    undo.push(() => marked.removeAttribute(name));
  };
  let inside: Element | undefined = element;
  while (inside) {
    mark(inside, AROUND);
    const parent: ParentNode | null = inside.parentNode;
    for (const sibling of parent?.children ?? []) if (sibling !== inside) mark(sibling, HIDDEN);
    if (parent instanceof Element) {
      inside = parent;
      continue;
    }
    if (parent instanceof Document || parent instanceof ShadowRoot) {
      if (styleSheet) parent.adoptedStyleSheets.push(styleSheet);
      undo.push(() => (parent.adoptedStyleSheets = parent.adoptedStyleSheets.filter((one) => one !== styleSheet)));
    }
    inside = parent instanceof ShadowRoot ? parent.host : undefined;
  }
  return undo;
}
