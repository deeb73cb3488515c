/**
 * Registers an element once. A second copy of the script (another version, another origin) is told and stands back: the
 * first wins, nothing throws.
 */
export function register(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
  else if (customElements.get(tag) !== element)
    console.warn(`<${tag}> is already registered; this second copy of the script is ignored.`);
}
