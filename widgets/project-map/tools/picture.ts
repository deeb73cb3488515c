/** The map as a picture, with heading, legend and source around it; loaded when it is asked for. */
import { html, nothing, render, type TemplateResult } from 'lit';
import { adoptStyles } from '../../shared/lazy-part.js';
import { styles as legendStyles } from '../legend/legend.js';
import type { MapView } from '../map-view.js';
import { inLight } from './in-light.js';
import { paintElement } from './paint-dom.js';
import { sheetHead, sheetLegend, sheetSource } from './sheet.js';
import { styles } from './sheet-styles.js';

/** Pixels of the picture in a CSS pixel: sharp on paper and on fine screens. */
const PIXEL_RATIO = 2;
/** In a narrow column the legend would be taller than the map is wide. */
const MIN_WIDTH = 480;
const PADDING = 24;

/** @throws {DOMException} when the map shows pictures that may not be copied. */
export function mapPicture(view: MapView, root: ShadowRoot): Promise<Blob> {
  for (const each of [legendStyles, styles]) adoptStyles(root.host, each);
  return inLight(root.host, () => draw(view, root));
}

async function draw(view: MapView, root: ShadowRoot): Promise<Blob> {
  const map = view.actions.snapshot(PIXEL_RATIO);
  if (!map) throw new Error('The map is not drawn.');
  const sheet = document.createElement('div');
  sheet.className = 'sheet drawn';
  const width = Math.max(map.width / PIXEL_RATIO, MIN_WIDTH);
  sheet.style.setProperty('inline-size', `${width + 2 * PADDING}px`);
  root.querySelector('.root')!.append(sheet);
  try {
    render(drawnSheet(view, map), sheet);
    return await blobOf(paintSheet(sheet));
  } finally {
    render(nothing, sheet);
    sheet.remove();
  }
}

function drawnSheet(view: MapView, map: HTMLCanvasElement): TemplateResult {
  return html`${sheetHead(view, new Date())}
    <div class="sheet-map">${map}</div>
    ${sheetLegend(view)} ${sheetSource(view)}`;
}

function paintSheet(sheet: HTMLElement): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const { width, height } = sheet.getBoundingClientRect();
  canvas.width = Math.ceil(width * PIXEL_RATIO);
  canvas.height = Math.ceil(height * PIXEL_RATIO);
  const context = canvas.getContext('2d')!;
  context.scale(PIXEL_RATIO, PIXEL_RATIO);
  paintElement(context, sheet);
  return canvas;
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large.'))), 'image/png');
  });
}
