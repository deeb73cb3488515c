import { organisationShape } from '../model/shapes/organisations.generated.js';
import { organisationFields } from '../query/fields/organisation-fields.js';
import type { Dataset } from './dataset.js';

/** The dataset of organisations. */
export const organisations: Dataset<'organisations'> = {
  name: 'organisations',
  shape: organisationShape,
  fields: organisationFields,
};
