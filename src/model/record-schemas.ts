import type * as z from 'zod/mini';
import { Call } from './call.js';
import type { DatasetName } from './datasets.js';
import { Event } from './event.js';
import { Organisation } from './organisation.js';
import { Partnership } from './partnership.js';
import { Project } from './project.js';
import { Sponsorship } from './sponsorship.js';

/** Schema of each dataset's records. */
export const recordSchemas: Readonly<Record<DatasetName, z.ZodMiniType>> = {
  projects: Project,
  events: Event,
  organisations: Organisation,
  partnerships: Partnership,
  calls: Call,
  sponsorships: Sponsorship,
};
