/** Registers `<essonne-project-map>`. */
import { ProjectMapElement } from '../project-map/project-map-element.js';
import { register } from '../shared/register.js';

register('essonne-project-map', ProjectMapElement);
