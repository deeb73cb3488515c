import type { ClusterIndex } from './clusters.js';
import type { Mark } from './marks.js';
import type { Projection } from './projection.js';

/** What the map shows. */
export interface MapContent {
  readonly projection: Projection;
  readonly index: ClusterIndex;
  /** ISO 3166-1 alpha-2 codes of the countries that the results are about. */
  readonly partners: ReadonlySet<string>;
}

/** How the controller tells its host. */
export interface MapControllerOptions {
  /** A mark was chosen that stands for one project, or for several that no zoom separates. */
  readonly onOpen: (mark: Mark) => void;
  /** The visitor moved the map, and it came to rest. */
  readonly onRest: () => void;
  /** A gesture was left to the page. */
  readonly onHint: (hint: 'wheel' | 'touch') => void;
}
