/** Draws what the page has laid out onto a canvas: boxes, pictograms and text. No picture of the page is asked for. */

interface Origin {
  readonly left: number;
  readonly top: number;
}

/** Draws an element and all that is in it; canvases of the element are drawn as they are. */
export function paintElement(context: CanvasRenderingContext2D, element: Element): void {
  paint(context, element, element.getBoundingClientRect());
}

function paint(context: CanvasRenderingContext2D, element: Element, origin: Origin): void {
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  if (style.display === 'none' || box.width === 0 || box.height === 0) return;
  if (element.matches('.visually-hidden')) return;
  if (element instanceof SVGSVGElement) {
    paintPictogram(context, element, style, box, origin);
    return;
  }
  paintBox(context, style, box, origin);
  if (element instanceof HTMLCanvasElement)
    context.drawImage(element, box.left - origin.left, box.top - origin.top, box.width, box.height);
  for (const node of element.childNodes)
    if (node instanceof Text) paintText(context, node, style, origin);
    else if (node instanceof Element) paint(context, node, origin);
}

function paintBox(context: CanvasRenderingContext2D, style: CSSStyleDeclaration, box: DOMRect, origin: Origin): void {
  const [x, y] = [box.left - origin.left, box.top - origin.top];
  const radius = Math.min(parseFloat(style.borderTopLeftRadius) || 0, 0.5 * Math.min(box.width, box.height));
  const isRound = style.borderTopLeftRadius.endsWith('%') || radius * 2 >= Math.min(box.width, box.height);
  const outline = (inset: number): void => {
    const [width, height] = [box.width - 2 * inset, box.height - 2 * inset];
    context.beginPath();
    context.roundRect(x + inset, y + inset, width, height, isRound ? Math.min(width, height) / 2 : radius);
  };
  if (style.backgroundColor !== 'rgba(0, 0, 0, 0)') {
    context.fillStyle = style.backgroundColor;
    outline(0);
    context.fill();
  }
  paintBorders(context, style, { x, y, width: box.width, height: box.height }, outline);
}

/** Equal borders as one outline; those of one side, or in two colours, side by side. */
function paintBorders(
  context: CanvasRenderingContext2D,
  style: CSSStyleDeclaration,
  { x, y, width, height }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  outline: (inset: number) => void,
): void {
  const sides = [
    [style.borderTopWidth, style.borderTopStyle, style.borderTopColor, [x, y], [x + width, y]],
    [style.borderRightWidth, style.borderRightStyle, style.borderRightColor, [x + width, y], [x + width, y + height]],
    [
      style.borderBottomWidth,
      style.borderBottomStyle,
      style.borderBottomColor,
      [x + width, y + height],
      [x, y + height],
    ],
    [style.borderLeftWidth, style.borderLeftStyle, style.borderLeftColor, [x, y + height], [x, y]],
  ] as const;
  const thickest = Math.max(...sides.map(([thickness]) => parseFloat(thickness)));
  if (!(thickest > 0)) return;
  const areAll = sides.every(([thickness]) => parseFloat(thickness) === thickest);
  const [middleX, middleY] = [x + width / 2, y + height / 2];
  for (const [thickness, line, colour, [fromX, fromY], [toX, toY]] of sides) {
    const wide = parseFloat(thickness);
    if (wide === 0 || line === 'none') continue;
    context.save();
    context.strokeStyle = colour;
    context.lineWidth = wide;
    context.setLineDash(line === 'dashed' ? [wide * 2, wide * 2] : []);
    if (areAll) {
      // The outline of the whole box, of which this side shows its quarter.
      context.beginPath();
      context.moveTo(middleX, middleY);
      context.lineTo(fromX, fromY);
      context.lineTo(toX, toY);
      context.clip();
      outline(wide / 2);
    } else {
      context.beginPath();
      context.moveTo(fromX, fromY);
      context.lineTo(toX, toY);
    }
    context.stroke();
    context.restore();
  }
}

/** A pictogram of paths in a box of its own, drawn as large as the page draws it. */
function paintPictogram(
  context: CanvasRenderingContext2D,
  picture: SVGSVGElement,
  style: CSSStyleDeclaration,
  box: DOMRect,
  origin: Origin,
): void {
  const { x, y, width, height } = picture.viewBox.baseVal;
  if (width === 0 || height === 0) return;
  const scale = Math.min(box.width / width, box.height / height);
  context.save();
  context.translate(box.left - origin.left, box.top - origin.top);
  context.scale(scale, scale);
  context.translate(-x, -y);
  for (const path of picture.querySelectorAll('path')) {
    const own = getComputedStyle(path);
    const shape = new Path2D(path.getAttribute('d') ?? '');
    if (own.fill !== 'none') {
      context.fillStyle = own.fill || style.color;
      context.fill(shape);
    }
    if (own.stroke === 'none') continue;
    context.strokeStyle = own.stroke;
    context.lineWidth = parseFloat(own.strokeWidth);
    context.stroke(shape);
  }
  context.restore();
}

/** A text, word by word where the page has put each: lines break as they do there. */
function paintText(context: CanvasRenderingContext2D, text: Text, style: CSSStyleDeclaration, origin: Origin): void {
  context.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  context.fillStyle = style.color;
  context.textBaseline = 'alphabetic';
  context.direction = style.direction === 'rtl' ? 'rtl' : 'ltr';
  context.textAlign = 'left';
  const range = document.createRange();
  for (const { 0: word, index } of text.data.matchAll(/[^\s\u00a0]+/g)) {
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    const box = range.getClientRects()[0];
    if (!box) continue;
    const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = context.measureText(word);
    const baseline = box.top + (box.height - ascent - descent) / 2 + ascent;
    const shown = style.textTransform === 'uppercase' ? word.toLocaleUpperCase() : word;
    context.fillText(shown, box.left - origin.left, baseline - origin.top);
  }
}
