/** What records have or have not, to tick. */
import type { Language } from 'essonne-international';
import { html, type TemplateResult } from 'lit';
import { tickOption } from './choice-panel.js';
import { filtersMessages } from './messages.js';

/** Something that records have or have not. */
export interface FlagOption {
  readonly label: string;
  /** Records that would be left. */
  readonly count: number;
  readonly isChosen: boolean;
  readonly choose: (isChosen: true | undefined) => void;
}

/** @param flags Those to offer. */
export function flagsField(flags: readonly FlagOption[], language: Language): TemplateResult {
  return html`<fieldset class="flags">
    <legend>${filtersMessages[language].flagsLegend}</legend>
    ${flags.map(({ label, count, isChosen, choose }) =>
      tickOption(label, count, isChosen, () => choose(isChosen ? undefined : true), language),
    )}
  </fieldset>`;
}
