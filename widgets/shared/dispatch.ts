/** Sends an event that leaves the shadow root. `CustomEvent` survives libraries that patch `Event`. */
export function dispatch<Detail>(element: Element, type: string, detail: Detail, init: EventInit = {}): boolean {
  return element.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, ...init }));
}
