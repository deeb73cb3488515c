/** Turns an SVG of outlines into a PNG. Given from outside: Node has resvg, a browser would use a canvas. */
export type Paint = (svg: string, widthPx: number) => Promise<Uint8Array>;
