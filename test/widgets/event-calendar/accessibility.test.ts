import type { EventCalendarElement } from '../../../widgets/event-calendar/event-calendar-element.js';
import { expectAccessible } from '../accessibility.js';
import { forEachLook, LOOKS, SIZES } from '../looks.js';
import { chips, choices, choose, create, find, mount, removeAll, until } from './harness.js';
import { answerHolidays } from './holidays/answer.js';
import { serveSample } from './sample.js';
import { answerFeeds } from './take-home/harness.js';

type Attributes = Readonly<Record<string, string>>;

/** A state of the element and how to reach it, with attributes besides (the language). */
type States = Readonly<Record<string, (attributes: Attributes) => Promise<EventCalendarElement>>>;

/** The whole page's width, so that the element follows it. */
const mountWide = async (attributes: Attributes): Promise<EventCalendarElement> => {
  const element = await mount(attributes);
  element.parentElement!.style.removeProperty('width');
  return element;
};

/** Puts an element in the page whose data do not come. */
function createUnready(attributes: Attributes): EventCalendarElement {
  const element = create(attributes);
  document.body.append(element);
  return element;
}

/** With a choice made, the filters beyond the first ones, and the values of a choice. */
async function withFilters(element: EventCalendarElement): Promise<EventCalendarElement> {
  await choose(element, 'theme', 'economy');
  find(element, '.further')!.click();
  await until(() => find(element, '.more-filters'));
  await choices(element, 'kind');
  return element;
}

/** Data with holidays; data with calendars to subscribe to. */
const HOLIDAYS = { src: 'https://holidays.example/data/v1/' };
const FEEDS = { src: 'https://feeds.example/data/v1/' };

async function withHolidays(element: EventCalendarElement): Promise<EventCalendarElement> {
  await until(() => find(element, '.holidays-source'), 'the holidays');
  return element;
}

/** Every state: what an element shows when it is ready, and when it is not. */
const STATES: States = {
  month: mountWide,
  agenda: async (attributes) => {
    const element = await mountWide({ ...attributes, view: 'agenda' });
    await until(() => find(element, '.agenda'));
    return element;
  },
  week: async (attributes) => {
    const element = await mountWide({ ...attributes, view: 'week' });
    await until(() => find(element, '[part=grid]'));
    return element;
  },
  'week when the clocks change': async (attributes) => {
    const element = await mountWide({ ...attributes, view: 'week', date: '2026-10-25' });
    await until(() => find(element, '[part=grid]'));
    return element;
  },
  year: async (attributes) => {
    const element = await mountWide({ ...attributes, view: 'year' });
    await until(() => find(element, '.year'));
    return element;
  },
  'months to go to': async (attributes) => {
    const element = await mountWide(attributes);
    find(element, '#jump')!.click();
    await until(() => find(element, '.jump'));
    return element;
  },
  'month with holidays': async (attributes) => withHolidays(await mountWide({ ...attributes, ...HOLIDAYS })),
  'panel of a holiday': async (attributes) => {
    const element = await withHolidays(await mountWide({ ...attributes, ...HOLIDAYS }));
    find(element, 'td[data-holiday=public] .number')!.click();
    await until(() => find(element, '.holidays'));
    return element;
  },
  'agenda with holidays': async (attributes) => {
    const element = await mountWide({ ...attributes, ...HOLIDAYS, date: '2026-11-11', view: 'agenda' });
    return withHolidays(element);
  },
  'week with holidays': async (attributes) =>
    withHolidays(await mountWide({ ...attributes, ...HOLIDAYS, date: '2026-11-11', view: 'week' })),
  'year with holidays': async (attributes) => {
    const element = await mountWide({ ...attributes, ...HOLIDAYS, view: 'year' });
    await until(() => find(element, '.holidays-list'));
    return element;
  },
  'taking home': async (attributes) => {
    const element = await mountWide({ ...attributes, ...FEEDS, commune: '91228', theme: 'water education' });
    find(element, '#take-home')!.click();
    await until(() => find(element, '.take-home .contents'));
    return element;
  },
  'panel of a day of the year': async (attributes) => {
    const element = await mountWide({ ...attributes, view: 'year' });
    const day = await until(() => find(element, '.small-month [tabindex="0"]'));
    day.click();
    return element;
  },
  'filters of a narrow one': async (attributes) => {
    const element = await mount(attributes, 280);
    find(element, '.bar .more')!.click();
    return withFilters(element);
  },
  filters: async (attributes) => withFilters(await mountWide(attributes)),
  'panel of a day': async (attributes) => {
    const element = await mountWide(attributes);
    find(element, '[data-more]')!.click();
    return element;
  },
  detail: async (attributes) => {
    const element = await mountWide(attributes);
    chips(element, 'forum')[0]!.click();
    await until(() => find(element, '[part=detail] dl'));
    return element;
  },
  'detail of a cancelled event': async (attributes) => {
    const element = await mountWide(attributes);
    chips(element, 'projection')[0]!.click();
    await until(() => find(element, '[part=detail] dl'));
    return element;
  },
  'month without an event': (attributes) => mountWide({ ...attributes, date: '2026-08-01' }),
  'no event at all': async (attributes) => {
    const element = await mountWide({ ...attributes, to: '2020-01-01' });
    await until(() => find(element, '[part=empty]'));
    return element;
  },
  error: async (attributes) => {
    const element = createUnready({ ...attributes, src: 'https://donnees.example/none/' });
    await until(() => find(element, '[role=alert]'));
    return element;
  },
  loading: async (attributes) => {
    const element = createUnready({ ...attributes, src: 'https://donnees.example/never/' });
    await until(() => find(element, '[part=loading]'));
    return element;
  },
};

const never = new Promise<Response>(() => undefined);

function answer(url: string): Response | Promise<Response> | undefined {
  if (url.startsWith('https://donnees.example/none/')) return new Response('', { status: 404 });
  if (url.startsWith('https://donnees.example/never/')) return never;
  if (url.startsWith(HOLIDAYS.src)) return answerHolidays(url);
  return url.startsWith(FEEDS.src) ? answerFeeds(url) : undefined;
}

describe('<essonne-event-calendar>: accessibility', () => {
  let stopServing: () => void;
  before(() => (stopServing = serveSample(answer)));
  afterEach(removeAll);
  after(() => stopServing());

  for (const [lang, looks] of Object.entries({ fr: LOOKS, en: SIZES }))
    for (const [state, reach] of Object.entries(STATES))
      it(`has no violation in its looks: ${state}, ${lang}`, async () => {
        const element = await reach({ lang });
        await forEachLook(() => expectAccessible(element), looks);
      }).timeout(60_000);
});
