import type { Path } from './typeset/path.js';

/** Line drawn along a path, its ends and corners round. */
export interface Stroke {
  readonly colour: string;
  readonly width: number;
  /** Length of the dashes and of the gaps between them. */
  readonly dash?: number;
}

/** One thing that is drawn. */
export interface Mark {
  readonly path: Path;
  /** `#rrggbb`. */
  readonly fill?: string;
  readonly stroke?: Stroke;
  /** What it says, to who cannot see it: the words that it outlines, or what a picture shows. None when it is decoration. */
  readonly means?: { readonly text: string; readonly isPicture?: boolean };
}

/** A picture, before it is written as SVG or PDF. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** What it shows, in one sentence. */
  readonly title: string;
  /** BCP 47 tag of its words. */
  readonly language: string;
  /** The last ones are over the first ones. */
  readonly marks: readonly Mark[];
}

/** Colours of a picture, all opaque. */
export interface Palette {
  readonly surface: string;
  readonly text: string;
  readonly muted: string;
  readonly accent: string;
  readonly line: string;
  /** What is drawn over the accent. */
  readonly onAccent: string;
}

/** On a screen. */
export const screenPalette: Palette = {
  surface: '#ffffff',
  text: '#1b2430',
  muted: '#55606b',
  accent: '#0a4f8f',
  line: '#d5dbe1',
  onAccent: '#ffffff',
};

/** In one colour: right on a photocopy. */
export const printPalette: Palette = {
  surface: '#ffffff',
  text: '#000000',
  muted: '#000000',
  accent: '#000000',
  line: '#000000',
  onAccent: '#ffffff',
};
