/** What the address of `embed.html` may ask for: each attribute of an element, as a parameter of the same name. */

type Rule = (value: string, page: URL) => boolean;

const matches =
  (pattern: RegExp): Rule =>
  (value) =>
    pattern.test(value);

/** Codes, identifiers or names separated by spaces or commas; none is a list too. */
const LIST = matches(/^[\w:.,\s-]{0,2000}$/);
const ID = matches(/^[a-z0-9-]{1,64}$/);
const DATE = matches(/^\d{4}(?:-\d\d){0,2}$/);
const NAME = matches(/^[a-z-]{1,20}$/);
const BOOLEAN = matches(/^(?:1|true)?$/);
const NUMBER = matches(/^\d{1,2}(?:\.\d{1,6})?$/);
/** Text that the element writes as such. */
const TEXT = matches(/^[^\p{Cc}]{1,200}$/u);
/** Whoever sends a link must not have the publisher's page show data of their own: only data of its own site. */
const OWN_DATA: Rule = (value, page) => originOf(value, page) === page.origin;
const TILES = matches(/^(?:embedded|ign|osm|https:\/\/\S{1,300})$/);

const shared = {
  src: OWN_DATA,
  lang: matches(/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i),
  'color-scheme': matches(/^(?:auto|light|dark)$/),
  'heading-level': matches(/^[1-6]$/),
};

const presets = {
  commune: LIST,
  epci: LIST,
  canton: LIST,
  theme: LIST,
  organisation: LIST,
  status: LIST,
  from: DATE,
  to: DATE,
  filters: LIST,
  view: NAME,
  selected: ID,
  'sync-url': BOOLEAN,
};

/** The widgets, with the rule of each attribute. */
const WIDGETS: Readonly<Record<string, Readonly<Record<string, Rule>>>> = {
  'project-map': {
    ...shared,
    ...presets,
    country: LIST,
    projection: NAME,
    center: LIST,
    zoom: NUMBER,
    layers: LIST,
    basemap: TILES,
    'basemap-attribution': TEXT,
  },
  'event-calendar': {
    ...shared,
    ...presets,
    date: matches(/^\d{4}-\d\d-\d\d$/),
    kind: LIST,
    audience: LIST,
    attendance: LIST,
    free: BOOLEAN,
    holidays: NAME,
  },
  // Nor may a link choose whose word is believed.
  'sponsorship-badge': {
    ...shared,
    sponsorship: ID,
    variant: NAME,
    proof: NAME,
    credential: OWN_DATA,
    status: OWN_DATA,
    issuer: OWN_DATA,
  },
};

const COLOUR = matches(/^#?(?:[\da-f]{3}|[\da-f]{6})$/i);

/** What makes the element look like the site around it. */
const LOOKS: Readonly<Record<string, Rule>> = {
  accent: COLOUR,
  surface: COLOUR,
  text: COLOUR,
  radius: matches(/^\d{1,2}(?:px)?$/),
};

/** What an address asks for. */
export interface Parameters {
  /** `project-map`; `undefined` when the address names no widget that exists. */
  readonly widget: string | undefined;
  readonly attributes: ReadonlyMap<string, string>;
  /** Values of the custom properties `--essonne-*`, by what follows. */
  readonly looks: ReadonlyMap<string, string>;
  /** Names of the parameters that are left out. */
  readonly refused: readonly string[];
}

/** Reads the address of the page. What does not pass its rule is left out. */
export function readParameters(page: URL): Parameters {
  const asked = page.searchParams.get('widget') ?? '';
  const rules = Object.hasOwn(WIDGETS, asked) ? WIDGETS[asked] : undefined;
  const attributes = new Map<string, string>();
  const looks = new Map<string, string>();
  const refused: string[] = [];
  for (const [name, value] of page.searchParams) {
    if (name === 'widget' || !rules) continue;
    if (passes(rules, name, value, page)) attributes.set(name, value);
    else if (passes(LOOKS, name, value, page)) looks.set(name, lookOf(name, value));
    else refused.push(name);
  }
  return { widget: rules && asked, attributes, looks, refused };
}

function passes(rules: Readonly<Record<string, Rule>>, name: string, value: string, page: URL): boolean {
  return Object.hasOwn(rules, name) && Boolean(rules[name]?.(value, page));
}

/** A colour with its `#`, which an address may leave out, and a length with its unit. */
function lookOf(name: string, value: string): string {
  if (name === 'radius') return value.endsWith('px') ? value : `${value}px`;
  return value.startsWith('#') ? value : `#${value}`;
}

function originOf(address: string, page: URL): string | undefined {
  try {
    return new URL(address, page).origin;
  } catch {
    return undefined;
  }
}
