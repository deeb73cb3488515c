/**
 * An address from data that may stand in `href` or `src`: `http`, `https`, or relative to `base`. Anything else gives
 * `undefined`, so that the attribute is left out. The contract refuses other schemes too; this is the last gate.
 */
export function safeUrl(url: string | undefined, base: string | undefined): string | undefined {
  if (!url) return undefined;
  try {
    const { protocol, href } = new URL(url, base);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}
