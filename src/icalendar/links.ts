import { type Component, propertiesOf, propertyOf } from './components.js';
import type { ContentLine } from './content-lines.js';
import type { Notes } from './notes.js';
import { readText } from './text.js';

/** Addresses that an event gives. */
export interface FoundLinks {
  readonly url?: string;
  readonly onlineUrl?: string;
  readonly image?: { readonly kind: 'image'; readonly url: string };
}

/** URL, CONFERENCE (RFC 7986 §5.11, and what Google and Microsoft write for it), IMAGE and ATTACH. */
export function readLinks(component: Component, notes: Notes): FoundLinks {
  const url = webAddress(propertyOf(component, 'URL')?.value);
  const onlineUrl = conferenceOf(component);
  const image = imageOf(component, notes);
  return {
    ...(url === undefined ? {} : { url }),
    ...(onlineUrl === undefined ? {} : { onlineUrl }),
    ...(image === undefined ? {} : { image: { kind: 'image', url: image } }),
  };
}

/** An `http(s)` address; escapes that a careless writer put in it are undone. */
function webAddress(value: string | undefined): string | undefined {
  const address = readText(value ?? '').trim();
  return /^https?:\/\/[^\s\\]+$/i.test(address) ? address : undefined;
}

/** The address where one sees and hears, rather than the telephone. */
function conferenceOf(component: Component): string | undefined {
  const conferences = propertiesOf(component, 'CONFERENCE');
  const seen = conferences.filter(({ parameters }) => parameters.get('FEATURE')?.some((one) => /^VIDEO$/i.test(one)));
  const others = ['X-GOOGLE-CONFERENCE', 'X-MICROSOFT-SKYPETEAMSMEETINGURL', 'X-MICROSOFT-ONLINEMEETINGEXTERNALLINK'];
  return [...seen, ...conferences, ...others.flatMap((name) => propertiesOf(component, name))]
    .map(({ value }) => webAddress(value))
    .find((address) => address !== undefined);
}

function imageOf(component: Component, notes: Notes): string | undefined {
  let image: string | undefined;
  for (const name of ['IMAGE', 'ATTACH'])
    for (const property of propertiesOf(component, name)) {
      const isPicture = name === 'IMAGE' || /^image\//i.test(property.parameters.get('FMTTYPE')?.[0] ?? '');
      const address = isPicture ? webAddress(property.value) : undefined;
      if (address !== undefined) image ??= address;
      else notes.add({ code: 'attachment-left-out', outcome: 'left-out', value: shown(property), line: property.line });
    }
  return image;
}

/** The address of what is left out; of what is inside the file, nothing but its type. */
const shown = ({ name, value, parameters }: ContentLine): string =>
  `${name}:${parameters.has('ENCODING') ? (parameters.get('FMTTYPE')?.[0] ?? 'BINARY') : value}`;
