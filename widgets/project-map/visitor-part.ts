/** What the map needs once there is a visitor: what marks are called and stand for, what opens them, what the pointer shows. */
export { commonPlace, loadTitles, nameOfMark } from './data/mark-names.js';
export { clusterExtent, membersOf } from './engine/cluster-members.js';
export { styles } from './styles/visitor.js';
export { Opening } from './opening.js';
