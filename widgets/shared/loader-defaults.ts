/** What the page's webmaster said once, on the loader's script tag, for every widget of the page. */
export interface LoaderDefaults {
  readonly src?: string | undefined;
  readonly lang?: string | undefined;
}

/** Attribute that tells the loader's script among others. */
const LOADER = 'script[data-essonne-loader], script[src*="essonne.js"]';

/** Reads `data-src` and `data-lang` of the loader's script tag. */
export function loaderDefaults(): LoaderDefaults {
  return document.querySelector<HTMLScriptElement>(LOADER)?.dataset ?? {};
}
