/** Bundles and minifies scripts of `pages/` into a folder. */
export function buildPages(folder: string, names: readonly string[]): Promise<void>;
