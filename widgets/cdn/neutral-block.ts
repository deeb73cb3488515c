/** Attributes that a neutral block may give to its element; nothing else passes. */
const ATTRIBUTES =
  'basemap center color-scheme commune country credential date epci filters from heading-level kind lang layers ' +
  'organisation projection selected sponsorship src status theme to variant view zoom';

const allowed = new Set(ATTRIBUTES.split(' '));
const PREFIX = 'data-essonne-';

/** Tag that a neutral block stands for: `data-essonne-widget="project-map"` → `essonne-project-map`. */
export function tagOf(block: Element): string {
  return `essonne-${block.getAttribute(`${PREFIX}widget`)}`;
}

/**
 * Puts the element in its block, with the block's attributes and the block's content (its link) as fallback. A block
 * that has its element already, because an editor copied it whole, is left alone.
 */
export function fillBlock(block: Element): void {
  const tag = tagOf(block);
  if (block.querySelector(tag)) return;
  const element = document.createElement(tag);
  for (const { name, value } of block.attributes) {
    const attribute = name.slice(PREFIX.length);
    if (name.startsWith(PREFIX) && allowed.has(attribute)) element.setAttribute(attribute, value);
  }
  element.append(...block.childNodes);
  block.append(element);
}
