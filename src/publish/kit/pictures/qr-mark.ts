import encodeQr from 'qr';
import type { Mark } from '../drawing.js';
import { type Path, joined, rectangle } from '../typeset/path.js';

/** Clear modules around a QR code (ISO/IEC 18004). */
const QUIET = 4;

/** A QR code in a square, with its clear margin, each row of dark modules as one rectangle. */
export function qrMark(
  url: string,
  { x, y, side, colour }: { readonly x: number; readonly y: number; readonly side: number; readonly colour: string },
  means: string,
): Mark {
  const modules = encodeQr(url, 'raw', { ecc: 'medium', border: QUIET });
  const unit = side / modules.length;
  const rows: Path[] = [];
  for (const [row, cells] of modules.entries())
    for (let start = 0; start < cells.length; start++) {
      if (!cells[start]) continue;
      let end = start;
      while (cells[end]) end++;
      rows.push(rectangle(x + start * unit, y + row * unit, (end - start) * unit, unit));
      start = end;
    }
  return { path: joined(rows), fill: colour, means: { text: means, isPicture: true } };
}
