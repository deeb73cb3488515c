import type { BuildOptions } from 'esbuild';

/** Bundles and minifies a script for a page of the bench. */
export function bundle(input: BuildOptions): Promise<string>;
