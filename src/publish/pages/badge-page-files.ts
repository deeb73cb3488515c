import type { Language } from '../../messages/language.js';

/** The verification page of a badge in each language, in its folder; the first one is the folder's own. */
export const PAGES = { fr: 'index.html', en: 'en.html' } as const satisfies Record<Language, string>;

/** The piece for letters, as a page to copy from. */
export const EMAILS = { fr: 'email.html', en: 'email.en.html' } as const satisfies Record<Language, string>;
