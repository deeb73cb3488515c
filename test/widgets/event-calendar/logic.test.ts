/** The pure logic again, with the browser's own Intl. */
import './agenda-groups.node.test.js';
import './calendar-query.node.test.js';
import './event-dates.node.test.js';
import './event-words.node.test.js';
import './month-layout.node.test.js';
import './months.node.test.js';
import './paris-time.node.test.js';
import './spans.node.test.js';
