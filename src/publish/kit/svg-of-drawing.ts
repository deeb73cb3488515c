import { escapeHtml } from '../pages/html.js';
import type { Drawing, Mark } from './drawing.js';
import type { Path } from './typeset/path.js';

/** Steps in the width of a picture: whole numbers are shorter than decimals, and finer here than an eye sees. */
const STEPS = 9600;

/**
 * A picture as SVG: outlines only, nothing from elsewhere, a name for who cannot see it. No identifier in it, so that two
 * of them may be put in one page.
 * @param unit Unit of the drawing, `px` when absent.
 */
export function svgOf({ width, height, title, language, marks }: Drawing, unit: '' | 'mm' = ''): string {
  const scale = Math.round(STEPS / width);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}${unit}" height="${height}${unit}" ` +
    `viewBox="0 0 ${Math.round(width * scale)} ${Math.round(height * scale)}" role="img" lang="${escapeHtml(language)}">` +
    `<title>${escapeHtml(title)}</title>${marks.map((mark) => pathElement(mark, scale)).join('')}</svg>\n`
  );
}

function pathElement({ path, fill, stroke }: Mark, scale: number): string {
  if (path.length === 0) return '';
  const line = stroke
    ? ` stroke="${stroke.colour}" stroke-width="${Math.round(stroke.width * scale)}" stroke-linecap="round" stroke-linejoin="round"` +
      (stroke.dash === undefined ? '' : ` stroke-dasharray="${Math.round(stroke.dash * scale)}"`)
    : '';
  return `<path fill="${fill ?? 'none'}"${line} d="${relativePath(path, scale)}"/>`;
}

/** Ways from one point to the next are short: half as many bytes. What is rounded does not add up. */
function relativePath(path: Path, scale: number): string {
  let data = '';
  let former = '';
  let [x, y] = [0, 0];
  let [startX, startY] = [0, 0];
  for (const { type, values } of path) {
    const points = values.map((value) => Math.round(value * scale));
    const written = points.map((value, index) => value - (index % 2 === 0 ? x : y)).map(String);
    // The same letter again is left out.
    const letter = type === former && type !== 'M' ? '' : type.toLowerCase();
    data +=
      letter + written.map((value, i) => ((i === 0 && letter) || value.startsWith('-') ? value : ` ${value}`)).join('');
    [x, y] = type === 'Z' ? [startX, startY] : [points.at(-2) ?? 0, points.at(-1) ?? 0];
    if (type === 'M') [startX, startY] = [x, y];
    former = type;
  }
  return data;
}
