import { callShape } from '../model/shapes/calls.generated.js';
import { callFields } from '../query/fields/call-fields.js';
import type { Dataset } from './dataset.js';

/** The dataset of calls. */
export const calls: Dataset<'calls'> = { name: 'calls', shape: callShape, fields: callFields };
