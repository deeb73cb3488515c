/** What the deadline of a call leads to: the call itself, read when its deadline is opened. */
import { type Call, type EventRecord, datasets } from 'essonne-international';
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { formatMoney } from '../../shared/format-money.js';
import { formatPartialDate } from '../../shared/format.js';
import { numberFormatter } from '../../shared/number-formatter.js';
import { sharedResource } from '../../shared/resources.js';
import { loaded } from '../../shared/stateful.js';
import { type CalendarContext, textIn, urlIn } from '../context.js';
import { isPast } from '../event-dates.js';
import { momentDay, momentText } from '../days/event-moments.js';
import { daysUntil } from '../event-words.js';
import { type Content, fact } from './fact.js';
import { detailMessages } from './messages.js';

/** The call of which an event is a deadline: its dates, money and conditions, and its link unless the event has it. */
export function callFacts({ call: id, url }: EventRecord, context: CalendarContext): unknown {
  const { dataUrl, language } = context;
  if (id === undefined || dataUrl === undefined) return nothing;
  const words = detailMessages[language];
  const show = (call: Call): unknown => [deadlines(call, context), ...conditions(call, url === undefined, context)];
  return keyed(
    id,
    loaded(
      (signal) => sharedResource(dataUrl, datasets.calls).retrieve(id, { signal }),
      (call) => {
        if (call.kind === 'ready') return show(call.value);
        return call.kind === 'pending'
          ? nothing
          : html`<dt>${words.call}</dt>
              <dd>
                ${words.callFailed} <button type="button" class="link" @click=${call.retry}>${words.retry}</button>
              </dd>`;
      },
    ),
  );
}

function deadlines({ deadlines: all = [] }: Call, context: CalendarContext): Content {
  const words = detailMessages[context.language];
  // A single one is the event itself.
  if (all.length < 2) return nothing;
  const inOrder = [...all].sort((a, b) => momentDay(a.at) - momentDay(b.at));
  return html`<dt>${words.deadlines}</dt>
    <dd>
      <ul>
        ${inOrder.map(({ at, label }) => {
          const left = daysUntil(at, momentDay(at), context);
          const look = left.isOver ? 'over' : left.isSoon ? 'left soon' : 'left';
          return html`<li>
            <span class=${left.isOver ? 'over' : ''}
              >${label ? html`${textIn(context, label)}${context.words.colon}` : nothing}${momentText(at, context)}</span
            >
            ${
              left.short === left.spoken
                ? html`<b class=${look}>${left.short}</b>`
                : html`<b class=${look} aria-hidden="true">${left.short}</b
                    ><span class="visually-hidden">${left.spoken}</span>`
            }
          </li>`;
        })}
      </ul>
    </dd>`;
}

function conditions(call: Call, hasLink: boolean, context: CalendarContext): readonly Content[] {
  const { labels, language } = context;
  const words = detailMessages[language];
  const { funder, eligibleLeads, rate, ceiling, countries, url } = call;
  const list = (codes: readonly string[] | undefined, label: (code: string) => string): Content =>
    codes?.length ? codes.map(label).join(', ') : nothing;
  const share = rate === undefined ? undefined : numberFormatter(language, { style: 'percent' }).format(rate);
  const sum = ceiling && formatMoney(ceiling.amount, ceiling.currency ?? 'EUR', language);
  const href = hasLink ? urlIn(context, url) : undefined;
  return [
    fact(words.about, textIn(context, call.summary)),
    fact(words.opens, opening(call, context)),
    fact(words.funder, textIn(context, funder?.name)),
    fact(
      words.eligible,
      list(eligibleLeads, (code) => labels('organisationKinds', code)),
    ),
    fact(words.money, [share && words.rate(share), sum && words.ceiling(sum)].filter(Boolean).join(', ')),
    fact(
      words.countries,
      list(countries, (code) => labels('countries', code)),
    ),
    fact(words.call, href ? html`<a href=${href}>${words.callUrl}</a>` : nothing),
  ];
}

/** « ouvert depuis le 12 janvier 2026 » as long as one may apply; the date alone afterwards. */
function opening({ opens, deadlines: all = [] }: Call, context: CalendarContext): Content {
  const { language } = context;
  if (!opens) return nothing;
  const date = formatPartialDate(opens, language);
  const isClosed = all.length > 0 && all.every(({ at }) => isPast(at, context));
  return isClosed ? date : detailMessages[language].opensOn(date, isPast(firstOf(opens), context));
}

/** First day of a year or a month. */
const firstOf = (date: string): string => `${date}-01-01`.slice(0, 10);
