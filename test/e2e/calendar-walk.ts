/** A visit of a calendar by keyboard alone. */
import { inWidget } from './in-widget.js';
import type { Focused } from './keyboard.js';
import { type AloneOptions, type ServedSite, visitAlone } from './served-site.js';
import { Walk } from './walk.js';

const TAG = 'essonne-event-calendar';

/** Name of a day in a grid: its number for the eye, then the day in full. */
const GRID_STOP = /^(?:\D+ )?\d+([a-zé]+ \d+(?:er)? [a-zûé]+ \d{4})/;

/** What is in the calendar. */
export const { see, seeGone, textsIn } = inWidget(TAG);

/** A page with a calendar and the keyboard of its visitor. */
export class CalendarWalk extends Walk {
  /** Begins on the link before the calendar. */
  static async begin(site: ServedSite, attributes = '', options: AloneOptions = {}): Promise<CalendarWalk> {
    const { page } = await visitAlone(
      site,
      `<p><a href="#avant">Avant</a></p><${TAG} ${attributes}><a href="/data/v1/events.ics">Voir l’agenda</a></${TAG}>` +
        '<p><a href="#apres">Après</a></p>',
      options,
    );
    await see(page, '[part~=count]', 'événement');
    await see(page, '.view > :not([aria-hidden])');
    const walk = new CalendarWalk(page);
    await walk.start();
    return walk;
  }

  /** Goes by Tab to the one stop of the grid. */
  toGrid(): Promise<Focused> {
    return this.keyboard.to(GRID_STOP);
  }

  /** Title of the period. */
  async period(): Promise<string | undefined> {
    return (await textsIn(this.page, '#period'))[0];
  }
}

/** Day that has the focus in a grid, without what is on it. */
export function gridDay({ name }: Focused): string | undefined {
  return GRID_STOP.exec(name)?.[1];
}
