const WEB = /^https?:\/\//i;

/**
 * Absolute `http(s)` address, or nothing: no other scheme leaves a writer. The WHATWG parser percent-encodes blanks,
 * controls and what is not ASCII, so that the result fits any line format.
 */
export function absoluteUrl(url: string | undefined, baseUrl?: string): string | undefined {
  if (url === undefined) return undefined;
  try {
    const { href } = new URL(url, baseUrl !== undefined && WEB.test(baseUrl) ? baseUrl : undefined);
    return WEB.test(href) ? href : undefined;
  } catch {
    return undefined;
  }
}

/** {@link absoluteUrl}; or the relative address as it is when nothing says what it is relative to. */
export function linkUrl(url: string | undefined, baseUrl?: string): string | undefined {
  const isRelative = url !== undefined && !/^[a-z][a-z0-9+.-]*:/i.test(url) && !/[\s\\\p{Cc}]/u.test(url);
  return absoluteUrl(url, baseUrl) ?? (isRelative ? url : undefined);
}
