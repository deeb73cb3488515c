import { isoDay } from '../model/dates.js';

/** How numbers are shown, as far as reading needs to know. */
export type NumberForm =
  | { readonly kind: 'number' }
  | { readonly kind: 'percent' }
  /** Digits with zeros before: postcodes, official numbers. */
  | { readonly kind: 'padded'; readonly digits: number }
  | { readonly kind: 'date'; readonly precision: 'year' | 'month' | 'day'; readonly hasTime: boolean }
  | { readonly kind: 'time' };

/** Formats that every workbook knows by number (ECMA-376-1 §18.8.30): dates and times. */
const BUILT_IN: Readonly<Record<number, string>> = {
  9: '0%',
  10: '0.00%',
  14: 'd/m/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm',
  19: 'h:mm:ss',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'd/m/yyyy h:mm',
  45: 'mm:ss',
  46: 'h:mm:ss',
  47: 'mm:ss',
  ...Object.fromEntries([27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, 'd/m/yyyy'])),
};

/** What a number format (`dd/mm/yyyy`, `0.00%`, `00000`) makes of numbers. @param code The workbook's own, if any. */
export function numberForm(id: number, code: string | undefined): NumberForm {
  const [positive = ''] = (code ?? BUILT_IN[id] ?? '').split(';');
  const shape = positive
    .replace(/"[^"]*"|\\.|_.|\*./g, ' ')
    .replace(/\[(?![hms]+\])[^\]]*\]/gi, '')
    .toLowerCase();
  if (shape.includes('%')) return { kind: 'percent' };
  if (/^[0 .-]*$/.test(shape) && /^0[0 ]*0$/.test(shape.trim()))
    return { kind: 'padded', digits: shape.replaceAll(' ', '').length };
  if (shape.includes('general') || !/[ydhs]|m/.test(shape)) return { kind: 'number' };
  const hasTime = /[hs]/.test(shape);
  const hasMonth = shape.replace(/h+[^a-z]*m+|m+[^a-z]*s+/g, '').includes('m');
  if (!/[yd]/.test(shape) && !hasMonth) return { kind: 'time' };
  return { kind: 'date', hasTime, precision: shape.includes('d') ? 'day' : hasMonth ? 'month' : 'year' };
}

/** Days of a spreadsheet count from 1899-12-30, which is this many days before 1970; from 1904 in old Macintosh files. */
const EPOCH = { 1900: 25_569, 1904: 24_107 } as const;

/**
 * A number as a CSV file would write it, dates in their ISO form with the precision that is shown.
 * @param raw The number as the workbook writes it.
 */
export function numberText(raw: string, form: NumberForm, epoch: keyof typeof EPOCH = 1900): string {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return raw;
  switch (form.kind) {
    case 'number':
      return decimalText(raw, value);
    case 'percent':
      return `${decimalText('', value * 100)}%`;
    case 'padded':
      return /^\d+$/.test(raw) ? raw.padStart(form.digits, '0') : decimalText(raw, value);
    case 'time':
      return value < 0 || value >= 1 ? momentText(value, epoch, true) : timeText(value);
    case 'date':
      if (value < 0 || value > 2_958_465) return raw;
      return momentText(value, epoch, form.hasTime).slice(0, { year: 4, month: 7, day: 25 }[form.precision]);
  }
}

/**
 * Fifteen figures, as spreadsheets show them: 0.1 + 0.2 is 0.3. A number with three decimals gets a fourth: in text,
 * « 672.832 » may be read as thousands, and here nothing is in doubt.
 */
function decimalText(raw: string, value: number): string {
  if (/^-?\d+$/.test(raw)) return raw;
  const rounded = Number(value.toPrecision(15));
  const text = String(rounded).includes('e')
    ? rounded.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 })
    : String(rounded);
  return /^-?\d{1,3}\.\d{3}$/.test(text) ? `${text}0` : text;
}

function momentText(serial: number, epoch: keyof typeof EPOCH, hasTime: boolean): string {
  const seconds = Math.round(serial * 86_400);
  const day = isoDay(Math.floor(seconds / 86_400) - EPOCH[epoch]);
  return hasTime ? `${day}T${timeText((seconds % 86_400) / 86_400)}` : day;
}

/** Part of a day as a time: `14:30`, `14:30:15`. */
function timeText(part: number): string {
  const seconds = Math.round(part * 86_400);
  const [hour, minute, second] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map((unit) =>
    String(unit).padStart(2, '0'),
  );
  return second === '00' ? `${hour ?? ''}:${minute ?? ''}` : `${hour ?? ''}:${minute ?? ''}:${second ?? ''}`;
}
