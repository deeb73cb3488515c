/** Pictograms of the themes, as SVG path data in a box of 16 × 16: colour is never alone. */
export const THEME_ICON_SIZE = 16;

const ICONS: Readonly<Record<string, string>> = {
  education: 'M1.5 3.5c2.4-1 4.5-.7 6 .6v9c-1.5-1.2-3.6-1.5-6-.6zM14.5 3.5c-2.4-1-4.5-.7-6 .6v9c1.5-1.2 3.6-1.5 6-.6z',
  health: 'M6 2h4v4h4v4h-4v4H6v-4H2V6h4z',
  water: 'M8 1.3c3.2 4 4.8 6.2 4.8 8.5a4.8 4.8 0 0 1-9.6 0c0-2.3 1.6-4.5 4.8-8.5z',
  food: 'M7.3 15V3h1.4v12zM8 4.6c-1.4-1-1.6-2.4 0-4 1.6 1.6 1.4 3 0 4zM7.3 8.2C5 8.2 3.9 7 4 4.9c2.2 0 3.3 1.1 3.3 3.3zm1.4 0c0-2.2 1.1-3.3 3.3-3.3.1 2.1-1 3.3-3.3 3.3zm-1.4 4c-2.3 0-3.4-1.2-3.3-3.3 2.2 0 3.3 1.1 3.3 3.3zm1.4 0c0-2.2 1.1-3.3 3.3-3.3.1 2.1-1 3.3-3.3 3.3z',
  environment: 'M8 1l4.4 5.6h-2.1L13.6 11H8.9v4H7.1v-4H2.4l3.3-4.4H3.6z',
  energy: 'M9.8.8 2.8 9.3h4.1L5.8 15.2l7.4-9H8.9z',
  economy: 'M1.8 14V8.5h3.2V14zM6.4 14V5h3.2v9zM11 14V1.8h3.2V14z',
  digital: 'M1.5 2.5h13v8.6h-13zM5 12.6h6v1.6H5z',
  culture: 'M5.5 3.2l8-1.7v9.4a2.3 2 0 1 1-1.7-1.9V5.2L7.2 6.2v6.7a2.3 2 0 1 1-1.7-1.9z',
  rights:
    'M7.2 1.5h1.6v1.3l4 .7 2.2 5.3a2.6 2.2 0 0 1-5.2 0l1.5-3.6-2.5-.4v8h2.4v1.5H4.8v-1.5h2.4v-8l-2.5.4 1.5 3.6a2.6 2.2 0 0 1-5.2 0l2.2-5.3 4-.7z',
  equality: 'M2.5 4.3h11v2.7h-11zM2.5 9h11v2.7h-11z',
  other: 'M8 1.5l1.9 4.1 4.5.5-3.3 3 .9 4.4L8 11.3l-4 2.2.9-4.4-3.3-3 4.5-.5z',
};

/** Codes of the themes in the order of the vocabulary; « other » comes last and takes in unknown codes. */
export const themeCodes: readonly string[] = Object.keys(ICONS);

/** The path of a theme's pictogram; an unknown theme has that of « other ». */
export function themeIcon(theme: string): string {
  return ICONS[theme] ?? ICONS.other!;
}
