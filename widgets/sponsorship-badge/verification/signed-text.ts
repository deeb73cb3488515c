/** Where the signed texts come from that the page, or a badge's file, gives. */
import { safeUrl } from '../../shared/safe-url.js';
import type { LoadedBadge } from '../fetch-badge.js';
import { fetchText } from './issuer-files.js';

/** A compact JWS: its header is a JSON object. */
const INLINE = /^eyJ[\w-]*\./;

/** The signed badge beside its file: another site's is not asked for. */
export function ownCredential(loaded: LoadedBadge | undefined): string | undefined {
  const address = safeUrl(loaded?.badge.credential, loaded?.url);
  return address && loaded && new URL(address).origin === new URL(loaded.url).origin ? address : undefined;
}

/** A signed text given as it is or by its address; what was read is not read again, a failure is tried again. */
export function signedText(value: string | undefined, base: string | undefined): () => Promise<string | undefined> {
  const text = value?.trim();
  if (!text || INLINE.test(text)) return () => Promise.resolve(text || undefined);
  const address = safeUrl(text, base);
  let known: string | undefined;
  return async () => {
    try {
      if (address) known ??= await fetchText(address);
    } catch {
      // Told as a check that could not be made.
    }
    return known;
  };
}
