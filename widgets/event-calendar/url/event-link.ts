/** Name of the fragment of a calendar that has no `id`. */
export const FRAGMENT_NAME = 'agenda';

/** The present page with an event open, for a calendar whose choices are kept in the address. */
export function eventLink(name: string, id: string): string {
  return new URL(`#${encodeURIComponent(name)}?event=${encodeURIComponent(id)}`, location.href).href;
}
