/**
 * Removes what no text format carries: C0 and C1 controls (tabs and line breaks are kept) and non-characters; a lone
 * surrogate becomes U+FFFD, as UTF-8 encoders do. Every line break (CRLF, CR, NEL, U+2028, U+2029) becomes one LF.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd');
}

/** The same, on one line. */
export function singleLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}
