/** The agenda: loaded when it is first shown. */
export { agendaFrom } from './agenda-groups.js';
export { agendaView } from './agenda-view.js';
export { styles } from './styles.js';
