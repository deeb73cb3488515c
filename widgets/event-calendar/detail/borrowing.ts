/** How to borrow a travelling exhibition, and whom to ask. */
import { type EventRecord, type Organisation, datasets, textOf } from 'essonne-international';
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { sharedResource } from '../../shared/resources.js';
import { loaded } from '../../shared/stateful.js';
import { type CalendarContext, textIn, urlIn } from '../context.js';
import { type Content } from './fact.js';
import { detailMessages } from './messages.js';

/** Conditions, lender and links. */
export function borrowing({ borrowing: loan }: EventRecord, context: CalendarContext): Content {
  if (!loan) return nothing;
  const { language, defaultLanguage } = context;
  const words = detailMessages[language];
  const lender = textOf(loan.contact?.name, language, defaultLanguage);
  const href = urlIn(context, loan.url);
  return html`${textIn(context, loan.conditions)} ${lender ? words.borrowingContact(lender) : nothing}
  ${contactLink(loan.contact?.id, lender, context)} ${href ? html`<a href=${href}>${words.borrowingUrl}</a>` : nothing}`;
}

/** The generic contact of the lender, read when the exhibition is opened; without it the name alone stays. */
function contactLink(id: string | undefined, lender: string, context: CalendarContext): unknown {
  const { dataUrl, language } = context;
  if (id === undefined || dataUrl === undefined) return nothing;
  return keyed(
    id,
    loaded(
      (signal) => sharedResource(dataUrl, datasets.organisations).retrieve(id, { signal }),
      (found) => {
        const href = found.kind === 'ready' ? contactAddress(found.value, context) : undefined;
        return href ? html`<a href=${href}>${detailMessages[language].askBorrowing(lender)}</a>` : nothing;
      },
    ),
  );
}

function contactAddress({ contact }: Organisation, context: CalendarContext): string | undefined {
  return urlIn(context, contact?.url) ?? (contact?.email ? `mailto:${contact.email}` : undefined);
}
