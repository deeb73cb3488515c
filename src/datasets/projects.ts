import { projectShape } from '../model/shapes/projects.generated.js';
import { projectFields } from '../query/fields/project-fields.js';
import type { Dataset } from './dataset.js';

/** The dataset of projects. */
export const projects: Dataset<'projects'> = { name: 'projects', shape: projectShape, fields: projectFields };
