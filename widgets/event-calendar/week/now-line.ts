import { noChange } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ElementPart } from 'lit/directive.js';
import { parisMoment } from '../paris-time.js';
import type { WeekLayout } from './week-layout.js';

/** Where the line may stand, and the clock that moves it. */
interface Clock {
  readonly layout: Pick<WeekLayout, 'firstHour' | 'lastHour'>;
  readonly day: number;
  readonly now: () => Date;
}

const MINUTE_MS = 60_000;

class NowLine extends AsyncDirective {
  #line: HTMLElement | undefined;
  #clock: Clock | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override render(_clock: Clock): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [clock]: [Clock]): unknown {
    this.#line = element as HTMLElement;
    this.#clock = clock;
    this.reconnected();
    return noChange;
  }

  override disconnected(): void {
    clearTimeout(this.#timer);
  }

  override reconnected(): void {
    clearTimeout(this.#timer);
    if (!this.#line || !this.#clock) return;
    const { layout, day, now } = this.#clock;
    const date = now();
    const moment = parisMoment(date.toISOString());
    const hour = (moment.day - day) * 24 + moment.minute / 60;
    this.#line.hidden = moment.day !== day || hour < layout.firstHour || hour >= layout.lastHour;
    this.#line.style.setProperty('--hours', String(hour - layout.firstHour));
    this.#timer = setTimeout(() => this.reconnected(), MINUTE_MS - (date.getTime() % MINUTE_MS));
  }
}

/** On a line of the present day: the hours from the first that is shown to now, each minute; hidden outside them. */
export const nowLine = directive(NowLine);
