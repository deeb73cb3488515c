import { partnershipShape } from '../model/shapes/partnerships.generated.js';
import { partnershipFields } from '../query/fields/partnership-fields.js';
import type { Dataset } from './dataset.js';

/** The dataset of partnerships. */
export const partnerships: Dataset<'partnerships'> = {
  name: 'partnerships',
  shape: partnershipShape,
  fields: partnershipFields,
};
