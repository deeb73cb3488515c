import { kitWords } from '../words.js';
import type { BadgeContent } from '../badge-content.js';
import { type Drawing, printPalette as palette } from '../drawing.js';
import { rectangle } from '../typeset/path.js';
import { qrMark } from './qr-mark.js';

/** Side of the QR code alone, px: it is enlarged as one likes. */
const SIDE = 300;

/** The QR code of the verification page, alone. */
export function qrPicture({ language }: BadgeContent, url: string): Drawing {
  const title = kitWords[language].qrCode(url);
  return {
    width: SIDE,
    height: SIDE,
    title,
    language,
    marks: [
      { path: rectangle(0, 0, SIDE, SIDE), fill: palette.surface },
      qrMark(url, { x: 0, y: 0, side: SIDE, colour: palette.text }, title),
    ],
  };
}
