import { expect } from 'chai';
import { isTileBasemap, needsMercator } from '../../../../../widgets/project-map/basemap/tile-basemap.js';
import { type Camera, toWorld } from '../../../../../widgets/project-map/engine/camera.js';
import { mercator } from '../../../../../widgets/project-map/engine/projection.js';
import { ancestorOf, boxOf, tilesIn } from '../../../../../widgets/project-map/layers/tiles/tile-grid.js';
import { attributionOf, tileAddress, tileHost } from '../../../../../widgets/project-map/layers/tiles/tile-source.js';

const TEMPLATE = 'https://tuiles.example/{z}/{x}/{y}{r}.png';

function view(lon: number, lat: number, zoom: number, width = 800, height = 500): Camera {
  const [x, y] = mercator.project(lon, lat);
  return { x, y, zoom, width, height };
}

describe('map/layers/tiles: addresses', () => {
  it('knows which attributes are tiles', () => {
    for (const basemap of ['ign', 'osm', TEMPLATE, 'https://t.example/?row={y}&col={x}&level={z}'])
      expect(isTileBasemap(basemap, 'https:'), basemap).to.equal(true);
    for (const basemap of [
      null,
      undefined,
      '',
      'embedded',
      'IGN',
      'https://t.example/{z}/{x}.png',
      'javascript:{z}{x}{y}',
      'data:{z}{x}{y}',
    ])
      expect(isTileBasemap(basemap, 'https:'), String(basemap)).to.equal(false);
  });

  it('has a safe page ask for nothing that would not be', () => {
    expect(isTileBasemap('http://localhost/{z}/{x}/{y}.png', 'https:')).to.equal(false);
    expect(isTileBasemap('http://localhost/{z}/{x}/{y}.png', 'http:')).to.equal(true);
  });

  it('needs Mercator once the visitor has agreed', () => {
    expect(needsMercator('ign', false)).to.equal(false);
    expect(needsMercator('ign', true)).to.equal(true);
    expect(needsMercator('embedded', true)).to.equal(false);
    expect(needsMercator(undefined, true)).to.equal(false);
  });

  it('writes the addresses of the servers', () => {
    const tile = { z: 10, x: 519, y: 354 };
    expect(tileAddress('osm', tile, 2)).to.equal('https://tile.openstreetmap.org/10/519/354.png');
    const ign = new URL(tileAddress('ign', tile));
    expect(ign.origin + ign.pathname).to.equal('https://data.geopf.fr/wmts');
    expect(Object.fromEntries(ign.searchParams)).to.deep.equal({
      SERVICE: 'WMTS',
      VERSION: '1.0.0',
      REQUEST: 'GetTile',
      LAYER: 'GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2',
      STYLE: 'normal',
      TILEMATRIXSET: 'PM',
      FORMAT: 'image/png',
      TILEMATRIX: '10',
      TILEROW: '354',
      TILECOL: '519',
    });
    expect(tileAddress(TEMPLATE, tile, 1)).to.equal('https://tuiles.example/10/519/354.png');
    expect(tileAddress(TEMPLATE, tile, 1.5)).to.equal('https://tuiles.example/10/519/354@2x.png');
    expect(['ign', 'osm', TEMPLATE].map(tileHost)).to.deep.equal([
      'data.geopf.fr',
      'tile.openstreetmap.org',
      'tuiles.example',
    ]);
  });

  it('names whom tiles are owed to', () => {
    expect(attributionOf('ign', 'autre', 'fr').text).to.equal('© IGN');
    expect(attributionOf('osm', undefined, 'fr')).to.deep.equal({
      text: '© les contributeurs d’OpenStreetMap',
      href: 'https://www.openstreetmap.org/copyright',
    });
    expect(attributionOf('osm', undefined, 'en').text).to.equal('© OpenStreetMap contributors');
    expect(attributionOf(TEMPLATE, ' © Ville ', 'fr').text).to.equal('© Ville');
    expect(attributionOf(TEMPLATE, null, 'fr').text).to.equal('tuiles.example');
  });

  it('finds the tile of known places', () => {
    // Checked against the published formula of slippy maps.
    const places: readonly [lon: number, lat: number, z: number, x: number, y: number][] = [
      [2.4443, 48.6298, 10, 518, 353],
      [-11.4445, 14.4469, 6, 29, 29],
      [179.9, -17, 4, 15, 8],
      [2.4443, 48.6298, 18, 132851, 90435],
    ];
    for (const [lon, lat, z, x, y] of places) {
      const phi = (lat * Math.PI) / 180;
      const row = Math.floor(((1 - Math.log(Math.tan(phi) + 1 / Math.cos(phi)) / Math.PI) / 2) * 2 ** z);
      expect([Math.floor(((lon + 180) / 360) * 2 ** z), row]).to.deep.equal([x, y]);
      expect(tilesIn(view(lon, lat, z, 1, 1))[0]).to.deep.equal({ z, x, y });
    }
  });

  it('covers the view, once each, nearest to the middle first', () => {
    for (const zoom of [1.4, 5, 9.5, 17.8]) {
      const camera = view(2.4, 48.6, zoom);
      const tiles = tilesIn(camera);
      expect(new Set(tiles.map(({ x, y }) => `${x}/${y}`)).size).to.equal(tiles.length);
      const { size } = boxOf(tiles[0]!, camera);
      expect(size).to.be.within(256 / Math.SQRT2 - 1, 256 * Math.SQRT2 + 1);
      const first = boxOf(tiles[0]!, camera);
      expect(first.x <= 400 && first.x + size >= 400 && first.y <= 250 && first.y + size >= 250).to.equal(true);
      for (const [x, y] of [
        [1, 1],
        [799, 1],
        [1, 499],
        [799, 499],
        [400, 250],
      ] as const) {
        const [worldX, worldY] = toWorld(camera, x, y);
        if (worldX < 0 || worldX > 1 || worldY < 0 || worldY > 1) continue;
        const holding = tiles.filter((tile) => {
          const box = boxOf(tile, camera);
          return x >= box.x && x < box.x + box.size && y >= box.y && y < box.y + box.size;
        });
        expect(holding, `${zoom}: ${x}, ${y}`).to.have.length(1);
      }
    }
  });

  it('stays in the world, and as close as servers go', () => {
    const world = tilesIn({ x: 0.5, y: 0.5, zoom: 1, width: 3000, height: 3000 });
    expect(world).to.have.length(4);
    expect(tilesIn(view(2.4, 48.6, 19.2))[0]!.z).to.equal(18);
    expect(tilesIn({ ...view(0, 0, 3), x: 5 })).to.deep.equal([]);
  });

  it('knows which part of a larger tile a tile is', () => {
    expect(ancestorOf({ z: 3, x: 5, y: 2 }, 0)).to.deep.equal({
      tile: { z: 3, x: 5, y: 2 },
      part: { x: 0, y: 0, size: 1 },
    });
    expect(ancestorOf({ z: 3, x: 5, y: 2 }, 2)).to.deep.equal({
      tile: { z: 1, x: 1, y: 0 },
      part: { x: 0.25, y: 0.5, size: 0.25 },
    });
    expect(ancestorOf({ z: 1, x: 0, y: 0 }, 2)).to.equal(undefined);
  });
});
