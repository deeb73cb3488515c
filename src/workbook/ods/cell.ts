import type { XmlAttributes } from '../../xml/xml-reader.js';
import { numberText } from '../cell-text.js';
import type { SheetProblem } from '../sheet.js';

/** A cell of an OpenDocument spreadsheet as it is read: its value stands in attributes, what it shows in its text. */
export interface OdsCell {
  readonly attributes: XmlAttributes;
  text: string;
  hasText: boolean;
  /** Under a merged one. */
  readonly isCovered: boolean;
}

/** A cell as a CSV file would write it: the exact value, with the precision that is shown. */
export function odsCellText({ attributes, text, isCovered }: OdsCell): {
  readonly text: string;
  readonly problem?: SheetProblem['code'];
} {
  if (isCovered) return { text: '' };
  const hasFormula = attributes.get('formula') !== undefined;
  const type = attributes.get('value-type');
  if (hasFormula && /^(?:#[A-Z/0!?]+|Err:\d+)/.test(text)) return { text: '', problem: 'formula-error' };
  if (hasFormula && type === undefined && text === '') return { text: '', problem: 'uncalculated-formula' };
  const value = attributes.get('value') ?? '';
  switch (type) {
    case 'float':
    case 'currency': {
      // Zeros before a number are its format's, and an official number needs them.
      const isPadded = /^0\d+$/.test(text) && Number(text) === Number(value);
      return { text: isPadded ? text : numberText(value, { kind: 'number' }) };
    }
    case 'percentage':
      return { text: numberText(value, { kind: 'percent' }) };
    case 'boolean':
      return { text: attributes.get('boolean-value') === 'true' ? 'vrai' : 'faux' };
    case 'date':
      return { text: dateText(attributes.get('date-value') ?? '', text) };
    case 'time':
      return { text: timeText(attributes.get('time-value') ?? '') ?? text };
    default:
      return { text: text === '' ? (attributes.get('string-value') ?? '') : text };
  }
}

/** A date with no more precision than it is shown with: « 2026 », « mars 2026 », a day, a time. */
function dateText(value: string, shown: string): string {
  const [day = '', time = ''] = value.split('T');
  if (/^\s*\d{4}\s*$/.test(shown)) return day.slice(0, 4);
  if (/^\s*(?:\d{1,2}[/.-]|\p{L}+\.?[ -])\d{4}\s*$/u.test(shown)) return day.slice(0, 7);
  const hasTime = time !== '' && (shown === '' || /\d ?[:h]/i.test(shown));
  return hasTime ? `${day}T${time.replace(/(?:\.\d+)?$/, '').replace(/^(\d+:\d+):00$/, '$1')}` : day;
}

/** `PT14H30M00S` → `14:30` */
function timeText(duration: string): string | undefined {
  const [, hours = '', minutes = '', seconds = ''] = /^PT(\d+)H(\d+)M(\d+)(?:[.,]\d+)?S$/.exec(duration) ?? [];
  if (hours === '') return undefined;
  const parts = [hours, minutes, ...(Number(seconds) > 0 ? [seconds] : [])];
  return parts.map((part) => String(Number(part)).padStart(2, '0')).join(':');
}
