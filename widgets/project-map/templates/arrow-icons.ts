/** Pictograms that the first view does without. */
export const arrowIcons = {
  up: 'M8 3.5l5.5 7h-11z',
  down: 'M8 12.5l-5.5-7h11z',
  left: 'M3.5 8l7-5.5v11z',
  right: 'M12.5 8l-7 5.5v-11z',
  back: 'M7.5 2.5 9 4 5.9 7H14v2H5.9L9 12l-1.5 1.5L2 8z',
} as const;
