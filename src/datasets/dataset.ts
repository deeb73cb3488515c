import type { Shape } from '../model/conforms.js';
import type { DatasetName } from '../model/datasets.js';
import type { DatasetFields } from '../query/dataset-fields.js';

/** What reading and querying a dataset takes. A page that uses one dataset loads no other's. */
export interface Dataset<Name extends DatasetName> {
  readonly name: Name;
  readonly shape: Shape;
  readonly fields: DatasetFields<Name>;
}
