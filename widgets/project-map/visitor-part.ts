/** What the map needs once there is a visitor: what marks are called and stand for, and what opens them. */
export { commonPlace, nameOfCluster } from './data/mark-names.js';
export { clusterExtent, membersOf } from './engine/cluster-members.js';
export { Opening } from './opening.js';
