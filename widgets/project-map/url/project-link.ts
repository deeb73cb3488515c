/** Name of the fragment of a map that has no `id`. */
export const FRAGMENT_NAME = 'carte';

/** The present page with a project open, for a map whose choices are kept in the address. */
export function projectLink(name: string, id: string): string {
  return new URL(`#${encodeURIComponent(name)}?project=${encodeURIComponent(id)}`, location.href).href;
}
