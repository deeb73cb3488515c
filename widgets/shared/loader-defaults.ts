/** What the page's webmaster said once, on the loader's script tag, for every widget of the page. */
export interface LoaderDefaults {
  readonly src?: string;
  readonly lang?: string;
}

/** Attribute that tells the loader's script among others. */
const LOADER = 'script[data-essonne-loader], script[src*="essonne.js"]';

/** Reads `data-src` and `data-lang` of the loader's script tag. */
export function loaderDefaults(): LoaderDefaults {
  const { src, lang } = document.querySelector<HTMLScriptElement>(LOADER)?.dataset ?? {};
  return { ...(src ? { src } : {}), ...(lang ? { lang } : {}) };
}
