import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

type Properties = Readonly<Record<`--${string}`, string | number>>;

class CssProperties extends Directive {
  override render(_properties: Properties): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [properties]: [Properties]): unknown {
    const { style } = element as HTMLElement;
    for (const [name, value] of Object.entries(properties)) style.setProperty(name, String(value));
    return noChange;
  }
}

/** On an element, custom properties for its styles: a `style` attribute in a template is refused by a strict CSP. */
export const cssProperties = directive(CssProperties);
