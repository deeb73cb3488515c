import { readCategories } from './categories.js';
import { type Component, propertyOf } from './components.js';
import { readLinks } from './links.js';
import { type TimeContext, readInstant } from './moments.js';
import { readOrganisers } from './organiser.js';
import { readPlace } from './place.js';
import { readStatus } from './status.js';
import { plainText, readText } from './text.js';
import type { Place } from '../model/common.js';
import { maskPersonal } from '../privacy/personal-data.js';

/** What a VEVENT says, apart from when. */
export interface EventFields {
  readonly title: string;
  readonly status?: string;
  readonly place?: Place;
  /** The other fields, in the contract's terms. */
  readonly others: Readonly<Record<string, unknown>>;
}

/** Reads every field but the times; ATTENDEE, CONTACT and COMMENT name persons, and are not looked at. */
export function readFields(component: Component, isCancelled: boolean, { notes }: TimeContext): EventFields {
  const { title, status } = readStatus(component, isCancelled);
  const { place, isOnline, address } = readPlace(component, notes);
  const { onlineUrl = address, ...links } = readLinks(component, notes);
  const description = mask(readDescription(component), 'description', component, notes);
  const organisers = readOrganisers(component, notes);
  const updatedAt = readInstant(component, 'LAST-MODIFIED');
  const attendance = onlineUrl !== undefined || isOnline ? (place ? 'mixed' : 'online') : undefined;
  return {
    title: mask(title, 'title', component, notes),
    ...(status === undefined ? {} : { status }),
    ...(place ? { place: maskPlace(place, component, notes) } : {}),
    others: {
      ...(description === '' ? {} : { description }),
      ...readCategories(component, notes),
      ...(attendance === undefined ? {} : { attendance }),
      ...(onlineUrl === undefined ? {} : { onlineUrl }),
      ...(organisers.length === 0 ? {} : { organisers }),
      ...links,
      ...(updatedAt === undefined ? {} : { updatedAt }),
    },
  };
}

/** DESCRIPTION, or what Outlook writes in its place. */
function readDescription(component: Component): string {
  const [text = '', rich = ''] = ['DESCRIPTION', 'X-ALT-DESC'].map((name) =>
    plainText(readText(propertyOf(component, name)?.value ?? '')),
  );
  return text === '' ? rich : text;
}

function maskPlace({ name, ...place }: Place, component: Component, notes: TimeContext['notes']): Place {
  return typeof name === 'string' ? { name: mask(name, 'occurrences.place.name', component, notes), ...place } : place;
}

/** A text without the addresses and telephones of persons, which the file's author did not write for a website. */
function mask(text: string, path: string, { line }: Component, notes: TimeContext['notes']): string {
  const masked = maskPersonal(text);
  for (const code of new Set(masked.found)) notes.add({ code, outcome: 'left-out', path, line });
  return masked.text;
}
