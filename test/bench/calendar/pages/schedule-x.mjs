// Schedule-X with its month and its list, in French; the browser's own Temporal.
import { createCalendar, createViewList, createViewMonthGrid } from '@schedule-x/calendar';
import css from '@schedule-x/theme-default/dist/index.css';
import { fetchEvents, makeBox, start, titlesIn, TODAY, until } from './harness.mjs';

const { Temporal } = globalThis;
const ZONE = 'Europe/Paris';
const moment = (text, isDay) =>
  isDay ? Temporal.PlainDate.from(text) : Temporal.Instant.from(text).toZonedDateTimeISO(ZONE);

start(async () => {
  const box = makeBox(`${css} .sx__calendar-wrapper{width:1100px;height:800px}`);
  const events = (await fetchEvents()).map(({ id, title, start: from, end, allDay }) => ({
    id,
    title,
    start: moment(from, allDay),
    end: moment(end, allDay),
  }));
  const month = createViewMonthGrid();
  const calendar = createCalendar({
    views: [month, createViewList()],
    defaultView: month.name,
    selectedDate: Temporal.PlainDate.from(TODAY),
    locale: 'fr-FR',
    timezone: ZONE,
    monthGridOptions: { nEventsPerDay: 4 },
    isResponsive: false,
    events,
  });
  calendar.render(box);
  const heading = () => box.querySelector('.sx__range-heading').textContent;
  await until(() => titlesIn(box) > 0);
  return {
    move: async (months) => {
      const before = heading();
      const buttons = box.querySelectorAll('.sx__forward-backward-navigation button');
      // Its buttons hear the mouse rather than the click.
      buttons[months < 0 ? 0 : 1].dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
      await until(() => heading() !== before);
    },
  };
});
