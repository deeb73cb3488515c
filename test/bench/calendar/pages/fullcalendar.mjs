// FullCalendar with its month and its list, in French.
import { Calendar } from 'fullcalendar';
import dayGridPlugin from 'fullcalendar/daygrid';
import listPlugin from 'fullcalendar/list';
import frLocale from 'fullcalendar/locales/fr';
import skeletonCss from 'fullcalendar/skeleton.css';
import classicPlugin from 'fullcalendar/themes/classic';
import paletteCss from 'fullcalendar/themes/classic/palette.css';
import themeCss from 'fullcalendar/themes/classic/theme.css';
import { dayAfter, fetchEvents, makeBox, start, titlesIn, TODAY, until } from './harness.mjs';

start(async () => {
  const box = makeBox(skeletonCss + themeCss + paletteCss);
  const events = (await fetchEvents()).map((one) => (one.allDay ? { ...one, end: dayAfter(one.end) } : one));
  const calendar = new Calendar(box, {
    plugins: [dayGridPlugin, listPlugin, classicPlugin],
    locale: frLocale,
    initialView: 'dayGridMonth',
    initialDate: TODAY,
    headerToolbar: { start: 'prev,next today', center: 'title', end: 'dayGridMonth,listMonth' },
    dayMaxEvents: 4,
    height: 800,
    events,
  });
  calendar.render();
  await until(() => titlesIn(box) > 0);
  return {
    move: async (months) => (months < 0 ? calendar.prev() : calendar.next()),
  };
});
