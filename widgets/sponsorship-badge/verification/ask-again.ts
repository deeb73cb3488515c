/**
 * When the badges of a page are to be verified again: one timer for all of them, and none that works while the page is
 * hidden or kept aside by the browser; what is late is asked when the page comes back.
 */
const due = new Map<() => void, number>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Longest wait of a timer that browsers do not shorten to nothing. */
const LONGEST_MS = 2 ** 31 - 1;
const SHORTEST_MS = 1000;

/** Calls back once, at that instant or when the page comes back after it; `undefined` forgets. */
export function askAgain(callback: () => void, atMs: number | undefined): void {
  if (atMs === undefined) due.delete(callback);
  else due.set(callback, atMs);
  const listen = due.size ? 'addEventListener' : 'removeEventListener';
  document[listen]('visibilitychange', callDue);
  window[listen]('pageshow', callDue);
  plan();
}

function plan(): void {
  clearTimeout(timer);
  const waitMs = Math.min(...due.values()) - Date.now();
  if (due.size) timer = setTimeout(callDue, Math.min(Math.max(waitMs, SHORTEST_MS), LONGEST_MS));
}

function callDue(): void {
  if (document.hidden) return;
  const now = Date.now();
  for (const [callback, atMs] of due)
    if (atMs <= now) {
      due.delete(callback);
      callback();
    }
  plan();
}
