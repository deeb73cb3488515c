// EventCalendar with its month and its list, in French.
import { createCalendar, DayGrid, List } from '@event-calendar/core';
import css from '@event-calendar/core/index.css';
import { dayAfter, fetchEvents, makeBox, start, titlesIn, TODAY, until } from './harness.mjs';

start(async () => {
  const box = makeBox(css);
  const events = (await fetchEvents()).map((one) => (one.allDay ? { ...one, end: dayAfter(one.end) } : one));
  const calendar = createCalendar(box, [DayGrid, List], {
    view: 'dayGridMonth',
    date: TODAY,
    locale: 'fr-FR',
    firstDay: 1,
    height: '800px',
    headerToolbar: { start: 'prev,next today', center: 'title', end: 'dayGridMonth,listMonth' },
    buttonText: { today: 'aujourd’hui', dayGridMonth: 'mois', listMonth: 'liste' },
    dayMaxEvents: true,
    events,
  });
  await until(() => titlesIn(box) > 0);
  return {
    move: async (months) => (months < 0 ? calendar.prev() : calendar.next()),
  };
});
