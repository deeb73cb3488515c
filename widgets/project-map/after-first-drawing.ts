/** What the map does once it is drawn, of which most pages need nothing: each is loaded by those that do. */
import type { Language } from 'essonne-international';
import type { ReactiveControllerHost } from 'lit';
import { tokensOf } from '../shared/presets.js';
import { isInseeCode } from './map-attributes.js';
import type { MapProperties } from './map-properties.js';
import type { VisitorController } from './visitor-controller.js';

/** Time that the browser is given to draw in, and then to find a moment of rest. */
const REST_MS = 200;

/** Says when map and list are drawn: what can wait comes then. */
export class FirstDrawing {
  /** Whether it is past. */
  isPast = false;
  #isFollowed = false;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** All is there to be drawn: has the host updated again once the browser has drawn it and rests. */
  follow(): void {
    if (this.#isFollowed) return;
    this.#isFollowed = true;
    const act = (): void => {
      this.isPast = true;
      this.#host.requestUpdate();
    };
    atRest(act);
  }
}

/** Acts once the browser has drawn what there is and found a moment of rest. */
function atRest(act: () => void): void {
  // Safari 16.4 does not say when it rests.
  const idle = globalThis.requestIdleCallback as typeof requestIdleCallback | undefined;
  const wait = idle ? () => idle(act, { timeout: REST_MS }) : act;
  requestAnimationFrame(() => setTimeout(wait, REST_MS));
}

/** Attributes that few pages have, in which a webmaster may write what is not understood. */
const RARE_ATTRIBUTES = ['filters', 'layers', 'view', 'projection', 'basemap', 'center', 'zoom', 'from', 'to'];

/** Tells the webmaster in the console what the attributes say that is not understood. */
export function adviseWebmaster(element: MapProperties, language: Language): void {
  const isWorthReading =
    RARE_ATTRIBUTES.some((name) => element.hasAttribute(name)) ||
    tokensOf(element.commune)?.every(isInseeCode) === false;
  if (!isWorthReading) return;
  atRest(() => {
    void import('./advice/map-advice.js').then(
      ({ advise }) => advise(element, language),
      () => undefined,
    );
  });
}

/** Has the address follow the map; without its chunk the address stays as it is. */
export function followAddress(element: MapProperties, visitor: VisitorController, isReady: () => boolean): void {
  if (!element.syncUrl) return;
  void import('./url/follow-url.js').then(
    ({ followUrl }) => followUrl(element, visitor, isReady),
    () => undefined,
  );
}

/** Has a dark map printed in light colours with its page; without its chunk it is printed as it is. */
export function printInLight(element: MapProperties, drawNow: () => void): void {
  void import('./page-print-controller.js').then(
    ({ PagePrintController }) => element.addController(new PagePrintController(element, drawNow)),
    () => undefined,
  );
}
