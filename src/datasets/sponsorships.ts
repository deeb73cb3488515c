import { sponsorshipShape } from '../model/shapes/sponsorships.generated.js';
import { sponsorshipFields } from '../query/fields/sponsorship-fields.js';
import type { Dataset } from './dataset.js';

/** The dataset of sponsorships. */
export const sponsorships: Dataset<'sponsorships'> = {
  name: 'sponsorships',
  shape: sponsorshipShape,
  fields: sponsorshipFields,
};
