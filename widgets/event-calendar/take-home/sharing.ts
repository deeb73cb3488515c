/** The page's address, and its print. */
import { html, nothing, type TemplateResult } from 'lit';
import { copyAddress } from '../../shared/copy-address.js';
import { printAlone } from '../../shared/print-alone.js';
import { safeUrl } from '../../shared/safe-url.js';
import type { CalendarContext } from '../context.js';
import { heading } from '../heading.js';
import { takeHomeMessages } from './messages.js';

/** What shares the calendar as it is shown. */
export function sharing(context: CalendarContext): TemplateResult {
  const { language } = context;
  const words = takeHomeMessages[language].share;
  const address = safeUrl(location.href, undefined);
  return html`<section>
    ${heading(context.level + 2, words.title)}
    ${address ? copyAddress(address, { button: context.fragment === undefined ? words.copy : words.copyView, field: words.field }, language) : nothing}
    <button type="button" @click=${printCalendar}>${words.print}</button>
  </section>`;
}

function printCalendar({ currentTarget }: Event): void {
  const root = (currentTarget as Element).closest<HTMLElement>('.root');
  if (root) void printAlone(root);
}
