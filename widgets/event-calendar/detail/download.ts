/** Longer than any browser needs to begin the download. */
const REVOKE_DELAY_MS = 10_000;

/** Offers a text as a file, without a request: strict policies let `blob:` downloads pass. */
export function download(text: string, fileName: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), REVOKE_DELAY_MS);
}
