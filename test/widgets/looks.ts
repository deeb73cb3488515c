/** The looks that an element must stand: a wide page and a phone's, light, dark and in colours the visitor imposes. */
import { executeServerCommand } from '@web/test-runner-commands';

export interface Look {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly scheme: 'light' | 'dark';
  /** In forced colours, such as Windows' contrast themes. */
  readonly isForced: boolean;
}

const WIDE = { width: 1280, height: 900 };
/** 320 CSS pixels are also a page of 1280 zoomed four times (WCAG 1.4.10). */
const NARROW = { width: 320, height: 700 };

const LIGHT = { scheme: 'light', isForced: false } as const;
const DARK = { scheme: 'dark', isForced: false } as const;
const FORCED = { scheme: 'light', isForced: true } as const;

export const LOOKS: readonly Look[] = [WIDE, NARROW].flatMap((size) =>
  [LIGHT, DARK, FORCED].map((colours) => ({ ...size, ...colours })),
);

/** The sizes alone, for what colours do not change: words of another language. */
export const SIZES: readonly Look[] = LOOKS.filter(({ scheme, isForced }) => scheme === 'light' && !isForced);

/** What the pages of the test runner have from the start. */
const USUAL: Look = { width: 800, height: 600, ...LIGHT };

/** In words, for messages: « 320 px, forced colours ». */
export const describeLook = ({ width, scheme, isForced }: Look): string =>
  `${width} px, ${isForced ? 'forced colours' : scheme}`;

/**
 * Gives the page those looks that the engine can take (all of them in Chromium) and calls back in each; what fails says
 * in which look it did. The page takes both schemes meanwhile, so that elements follow the visitor's.
 */
export async function forEachLook(check: (look: Look) => unknown, looks = LOOKS): Promise<void> {
  const { style } = document.documentElement;
  style.colorScheme = 'light dark';
  try {
    for (const look of looks) {
      if (!(await setLook(look))) continue;
      try {
        await check(look);
      } catch (error) {
        throw new Error(`${describeLook(look)}: ${error instanceof Error ? error.message : String(error)}`, {
          cause: error,
        });
      }
    }
  } finally {
    style.removeProperty('color-scheme');
    await setLook(USUAL);
  }
}

/** Sets a look and lets the page follow; false when the engine cannot take it. */
async function setLook(look: Look): Promise<boolean> {
  if (!(await executeServerCommand('set-look', look))) return false;
  const query = look.isForced ? '(forced-colors: active)' : `(prefers-color-scheme: ${look.scheme})`;
  while (innerWidth !== look.width || !matchMedia(query).matches) await frame();
  // Elements see their new size after a frame, and draw in the one that follows.
  for (let i = 0; i < 3; i++) await frame();
  await Promise.all(document.getAnimations().map(({ finished }) => finished));
  return true;
}

const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
