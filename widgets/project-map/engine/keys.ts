/** What a key means when the map has the focus. */
import type { Direction } from './hit-test.js';

/** What the visitor means by a key. Distances are CSS pixels. */
export type KeyIntent =
  | { readonly kind: 'pan'; readonly dx: number; readonly dy: number }
  | { readonly kind: 'zoom'; readonly levels: number }
  | { readonly kind: 'move'; readonly to: Direction | 'first' | 'last' }
  | { readonly kind: 'open' }
  | { readonly kind: 'reset' };

/** The fields read of a KeyboardEvent. */
export interface KeyInput {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const KEY_PAN = 80;

const ARROWS: Readonly<Record<string, readonly [Direction, number, number]>> = {
  ArrowLeft: ['left', KEY_PAN, 0],
  ArrowRight: ['right', -KEY_PAN, 0],
  ArrowUp: ['up', 0, KEY_PAN],
  ArrowDown: ['down', 0, -KEY_PAN],
};

/** What a key means: arrows go from mark to mark, with Shift they move the map; undefined leaves it to the page. */
export function keyIntent(input: KeyInput): KeyIntent | undefined {
  if (input.ctrlKey || input.metaKey || input.altKey) return undefined;
  const arrow = ARROWS[input.key];
  if (arrow) return input.shiftKey ? { kind: 'pan', dx: arrow[1], dy: arrow[2] } : { kind: 'move', to: arrow[0] };
  switch (input.key) {
    case '+':
    case '=':
      return { kind: 'zoom', levels: 1 };
    case '-':
    case '_':
      return { kind: 'zoom', levels: -1 };
    case '0':
      return { kind: 'reset' };
    case 'Home':
      return { kind: 'move', to: 'first' };
    case 'End':
      return { kind: 'move', to: 'last' };
    case 'Enter':
    case ' ':
      return { kind: 'open' };
    default:
      return undefined;
  }
}
