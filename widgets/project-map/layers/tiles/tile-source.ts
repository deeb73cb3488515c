/** The servers of tiles that the map knows, and the addresses of their pictures. */
import type { Language } from 'essonne-international';
import { tilesMessages } from './tiles-messages.js';

/** A tile of web Mercator: column and row of a square of the world at a zoom. */
export interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** Whom a basemap is owed to. */
export interface Attribution {
  readonly text: string;
  readonly href?: string;
}

const TEMPLATES: Readonly<Record<string, string>> = {
  ign:
    'https://data.geopf.fr/wmts?SERVICE=WMTS&VERSION=1.0.0&REQUEST=GetTile&LAYER=GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2' +
    '&STYLE=normal&TILEMATRIXSET=PM&FORMAT=image/png&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}',
  osm: 'https://tile.openstreetmap.org/{z}/{x}/{y}.png',
};

const templateOf = (basemap: string): string => TEMPLATES[basemap] ?? basemap;

/**
 * Address of a tile's picture. A template may have a `{r}` where its server takes `@2x` for pictures of twice the size.
 * @param pixelRatio Device pixels in a CSS pixel.
 */
export function tileAddress(basemap: string, { z, x, y }: Tile, pixelRatio = 1): string {
  const values: Readonly<Record<string, string>> = {
    z: String(z),
    x: String(x),
    y: String(y),
    r: pixelRatio > 1 ? '@2x' : '',
  };
  return templateOf(basemap).replace(/\{([zxyr])\}/g, (_, name: string) => values[name]!);
}

/** The server that tiles are asked of, `data.geopf.fr`. */
export function tileHost(basemap: string): string {
  return new URL(tileAddress(basemap, { z: 0, x: 0, y: 0 })).host;
}

/** Whom the tiles of a basemap are owed to. @param given What the page says of its own template. */
export function attributionOf(basemap: string, given: string | null | undefined, language: Language): Attribution {
  if (basemap === 'ign') return { text: '© IGN', href: 'https://www.ign.fr/' };
  if (basemap === 'osm') return { text: tilesMessages[language].osm, href: 'https://www.openstreetmap.org/copyright' };
  return { text: given?.trim() || tileHost(basemap) };
}
