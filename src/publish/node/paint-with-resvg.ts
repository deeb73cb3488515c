import type { Paint } from '../kit/paint.js';
import { indexedPng } from './indexed-png.js';

/** Paints with resvg, the same pixels on every machine: outlines only, so no font of the system is looked for. */
export async function paintWithResvg(): Promise<Paint> {
  const { renderAsync } = await import('@resvg/resvg-js');
  return async (svg, widthPx) => {
    const picture = await renderAsync(svg, {
      fitTo: { mode: 'width', value: widthPx },
      font: { loadSystemFonts: false },
    });
    return (await indexedPng(picture)) ?? new Uint8Array(picture.asPng());
  };
}
