/** Bundles and minifies scripts of `pages/` into a folder, with MapLibre's worker beside. */
export function buildPages(folder: string, names: readonly string[]): Promise<void>;
/** Bytes of Lit as a bundler puts it in a page, gzip -9. */
export function litBytes(): Promise<number>;
