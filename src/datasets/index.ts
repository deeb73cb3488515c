import type { DatasetName } from '../model/datasets.js';
import { calls } from './calls.js';
import type { Dataset } from './dataset.js';
import { events } from './events.js';
import { organisations } from './organisations.js';
import { partnerships } from './partnerships.js';
import { projects } from './projects.js';
import { sponsorships } from './sponsorships.js';

/** Every dataset, by its name. */
export const datasets: { readonly [Name in DatasetName]: Dataset<Name> } = {
  projects,
  events,
  organisations,
  partnerships,
  calls,
  sponsorships,
};
