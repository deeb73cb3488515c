import type { Component } from './components.js';
import { propertyOf } from './components.js';
import type { Notes } from './notes.js';
import { singleLine } from '../formats/characters.js';
import { isGenericEmail } from '../privacy/generic-mailbox.js';

/**
 * Who organises. The address is never kept; the name is, unless it comes with a mailbox that is a person's: then the
 * name is that person's too (a calendar kept by an agent says the agent).
 */
export function readOrganisers(component: Component, notes: Notes): readonly { readonly name: string }[] {
  const property = propertyOf(component, 'ORGANIZER');
  const name = singleLine(property?.parameters.get('CN')?.[0] ?? '');
  if (!property || name === '' || name.includes('@')) return [];
  const email = /^mailto:(.+@.+)$/i.exec(property.value.trim())?.[1];
  if (email !== undefined && !isGenericEmail(email)) {
    notes.add({ code: 'personal-organiser', outcome: 'left-out', path: 'organisers', line: property.line });
    return [];
  }
  return [{ name }];
}
