import { escapeHtml } from '../pages/html.js';
import type { Drawing, Mark } from './drawing.js';
import { type Path, coordinatesOf } from './typeset/path.js';

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
  if (path.steps === '') return '';
  const line = stroke
    ? ` stroke="${stroke.colour}" stroke-width="${Math.round(stroke.width * scale)}" stroke-linecap="round" stroke-linejoin="round"` +
      (stroke.dash === undefined ? '' : ` stroke-dasharray="${Math.round(stroke.dash * scale)}"`)
    : '';
  return `<path fill="${fill ?? 'none'}"${line} d="${relativePath(path, scale)}"/>`;
}

/** Ways from one point to the next are short: half as many bytes. What is rounded does not add up. */
function relativePath({ steps, values }: Path, scale: number): string {
  let data = '';
  let former = '';
  let [x, y, startX, startY, next] = [0, 0, 0, 0, 0];
  for (const step of steps) {
    // The same letter again is left out.
    let isFirst = step !== former || step === 'M';
    if (isFirst) data += step.toLowerCase();
    former = step;
    const end = next + coordinatesOf(step);
    let [toX, toY] = step === 'Z' ? [startX, startY] : [x, y];
    for (; next < end; next += 2) {
      toX = Math.round(values[next]! * scale);
      toY = Math.round(values[next + 1]! * scale);
      data += `${isFirst || toX < x ? '' : ' '}${toX - x}${toY < y ? '' : ' '}${toY - y}`;
      isFirst = false;
    }
    [x, y] = [toX, toY];
    if (step === 'M') [startX, startY] = [x, y];
  }
  return data;
}
