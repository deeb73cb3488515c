/** Names of the organisations that projects speak of. */
import { datasets, type Party, type Text } from 'essonne-international';
import { sharedResource } from '../../shared/resources.js';
import type { MapData } from '../data/project-data.js';
import type { MapView } from '../map-view.js';

/** Names as they are known so far. */
export interface OrganisationNames {
  /** The name of an organisation; its identifier until it is known. */
  readonly of: (id: string) => string;
  readonly state: 'loading' | 'ready' | 'failed';
  /** Asks again for the names that could not be had. */
  readonly retry: () => void;
}

interface Known {
  readonly names: Map<string, Text>;
  state: OrganisationNames['state'];
}

const knownOf = new WeakMap<MapData, Known>();

/** The names of the organisations of a map's projects; those that the projects in hand do not tell are asked for. */
export function organisationNames(view: MapView): OrganisationNames {
  const { data, text } = view;
  let known = knownOf.get(data);
  if (!known) {
    known = { names: namesInHand(view), state: 'ready' };
    knownOf.set(data, known);
    const isMissing = data.facets.organisation.some(({ value }) => !known!.names.has(value));
    const isPublished = data.catalog?.datasets.some(({ name }) => name === 'organisations');
    if (isMissing && isPublished) void load(view, known);
  }
  const { names, state } = known;
  return { of: (id) => text(names.get(id)) || id, state, retry: () => void load(view, known) };
}

/** What projects that are already read tell. */
function namesInHand({ selection: { table } }: MapView): Map<string, Text> {
  const names = new Map<string, Text>();
  for (let row = 0; row < table.size; row++) {
    const { leadOrganisation, partners = [], cofunders = [] } = table.peek(row) ?? {};
    for (const { id, name } of [leadOrganisation, ...partners, ...cofunders].filter((party): party is Party => !!party))
      if (id !== undefined && name !== undefined) names.set(id, name);
  }
  return names;
}

async function load({ src, actions }: MapView, known: Known): Promise<void> {
  known.state = 'loading';
  try {
    const { items } = await sharedResource(src, datasets.organisations).list({ limit: Infinity });
    for (const { id, title } of items) known.names.set(id, title);
    known.state = 'ready';
  } catch {
    known.state = 'failed';
  }
  actions.set({});
}
