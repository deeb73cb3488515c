/** What the attributes of a neutral block begin with. */
export const PREFIX = 'data-essonne-';

/** Tag that a neutral block stands for: `data-essonne-widget="project-map"` → `essonne-project-map`. */
export function tagOf(block: Element): string {
  return `essonne-${block.getAttribute(`${PREFIX}widget`)}`;
}

/** Attributes that the element of a tag, which is registered by then, reads. */
export function attributesOf(tag: string): readonly string[] {
  return (
    (customElements.get(tag) as { readonly observedAttributes?: readonly string[] } | undefined)?.observedAttributes ??
    []
  );
}

/**
 * Puts the element, which is registered by then, in its block, with the block's content (its link) as fallback and those
 * of the block's attributes that the element reads: nothing else passes. A block that has its element already, because an
 * editor copied it whole, is left alone.
 */
export function fillBlock(block: Element): void {
  const tag = tagOf(block);
  if (block.querySelector(tag)) return;
  const element = document.createElement(tag);
  const known = attributesOf(tag);
  for (const { name, value } of block.attributes) {
    const attribute = name.slice(PREFIX.length);
    if (name.startsWith(PREFIX) && known.includes(attribute)) element.setAttribute(attribute, value);
  }
  element.append(...block.childNodes);
  block.append(element);
}
