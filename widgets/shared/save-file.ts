/** Gives the visitor a file that was made in the page. */

/** Time that a browser may take to begin reading the file. */
const KEPT_MS = 60_000;

/** Has the browser save a file. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}

/** « projets-essonne-2026-11-23.csv ». @param day ISO. */
export function fileName(day: string, extension: string, what = 'projets'): string {
  return `${what}-essonne-${day}.${extension}`;
}

/** Whether files can be saved: `false` in a frame where downloads are known to be dead; other frames do not tell. */
export function canSave(page: Window = window): boolean {
  if (page.origin === 'null') return false;
  try {
    const frame = page.frameElement as HTMLIFrameElement | null;
    return !frame?.hasAttribute('sandbox') || frame.sandbox.contains('allow-downloads');
  } catch {
    // A frame of another site's page.
    return true;
  }
}
