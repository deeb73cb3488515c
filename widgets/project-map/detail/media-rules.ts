/** What may be done with a medium, given where it comes from: nothing goes to another origin before a click. */
import type { Media } from 'essonne-international';
import { safeUrl } from '../../shared/safe-url.js';

/** Files that a browser plays, by what their path ends with. Anything else is a page to visit. */
const PLAYABLE: Readonly<Partial<Record<Media['kind'], RegExp>>> = {
  video: /\.(?:mp4|m4v|webm)$/i,
  audio: /\.(?:mp3|m4a|oga|ogg|opus|wav|flac)$/i,
};

/**
 * How a medium is shown: `show` at once (films and sounds still wait for their button to play), `ask` before anything is
 * loaded, `visit` by a link. `host` is who is asked.
 */
export interface MediaRule {
  readonly way: 'show' | 'ask' | 'visit';
  readonly url: string;
  readonly host: string;
}

/**
 * The rule of a medium; `undefined` when its address is none that may be opened.
 * @param src Address of the data, which relative addresses are resolved against.
 * @param page Address of the page.
 */
export function mediaRule({ kind, url: given }: Media, src: string, page: string): MediaRule | undefined {
  const url = safeUrl(given, src);
  if (url === undefined) return undefined;
  const { origin, host, pathname } = new URL(url);
  const isFamiliar = [src, page].some((address) => originOf(address) === origin);
  const isShowable = kind === 'image' || PLAYABLE[kind]?.test(pathname) === true;
  return { way: isShowable ? (isFamiliar ? 'show' : 'ask') : 'visit', url, host: host.replace(/^www\./, '') };
}

/**
 * Captions that can be shown over a film. Those from another origin than the page's need that origin's consent, for the
 * film too, which is only to be expected when both come from the same one.
 */
export function captionsRule(
  { captions }: Media,
  film: string,
  src: string,
  page: string,
): { readonly url: string; readonly needsConsent: boolean } | undefined {
  const url = safeUrl(captions, src);
  if (url === undefined) return undefined;
  if (originOf(url) === originOf(page)) return { url, needsConsent: false };
  return originOf(url) === originOf(film) ? { url, needsConsent: true } : undefined;
}

const originOf = (address: string): string => new URL(address).origin;
