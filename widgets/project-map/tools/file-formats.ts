/** Formats of the results, by extension. */
export const FILE_FORMATS = ['csv', 'geojson'] as const;

/** See {@link FILE_FORMATS}. */
export type FileFormat = (typeof FILE_FORMATS)[number];
