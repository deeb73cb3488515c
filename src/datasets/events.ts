import { eventShape } from '../model/shapes/events.generated.js';
import { eventFields } from '../query/fields/event-fields.js';
import type { Dataset } from './dataset.js';

/** The dataset of events. */
export const events: Dataset<'events'> = { name: 'events', shape: eventShape, fields: eventFields };
