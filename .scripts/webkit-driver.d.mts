/** A window of WebKit's. */
export interface WebKitWindow {
  /** The value of a WebDriver command, its path relative to the session. */
  readonly send: (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** Opens one window; needs WebKitWebDriver and a display. */
export function openWebKit(options?: { readonly port?: number; readonly locale?: string }): Promise<WebKitWindow>;
