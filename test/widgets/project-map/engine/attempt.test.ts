import { expect } from 'chai';
import type { MapLayer, Mark, MarkLayer } from '../../../../widgets/project-map/engine/layer.js';
import { drawGround, drawMarks } from '../../../../widgets/project-map/engine/drawing.js';
import { marksIn } from '../../../../widgets/project-map/engine/marks.js';
import { equalEarth } from '../../../../widgets/project-map/engine/projection.js';

type Scene = Parameters<typeof drawGround>[2];

const camera = { x: 0.5, y: 0.5, zoom: 1, width: 40, height: 40 };
const scene = { camera, colours: { sea: '#000', text: '#000' }, pixelRatio: 1, marks: [] } as unknown as Scene;

const fail = (): never => {
  throw new TypeError('a layer with a fault');
};

/** A layer of one mark, that counts how often it is drawn. */
function soundLayer(): MarkLayer & { drawnCount: number } {
  const layer = {
    drawnCount: 0,
    drawUnder: (): unknown => layer.drawnCount++,
    drawOver: (): unknown => layer.drawnCount++,
    marks: (): readonly Mark[] => [{ key: 'a', layer, weight: 1, x: 9, y: 9, radius: 4 }],
    drawMark: (): unknown => layer.drawnCount++,
  };
  return layer;
}

describe('a layer that throws', () => {
  let told: unknown[][];
  const { warn } = console;

  beforeEach(() => {
    told = [];
    console.warn = (...words: unknown[]) => void told.push(words);
  });
  afterEach(() => (console.warn = warn));

  const context = document.createElement('canvas').getContext('2d')!;
  const ground = (...layers: MapLayer[]): void =>
    drawGround(context, { projection: equalEarth, layers, frame: null, partners: new Set() }, scene);

  it('is left out, and told once, while the others are drawn', () => {
    const sound = soundLayer();
    let asked = 0;
    const faulty: MapLayer = {
      drawUnder: () => {
        asked++;
        fail();
      },
      drawOver: () => asked++,
    };
    for (let frame = 0; frame < 3; frame++) ground(faulty, sound);
    expect(asked).to.equal(1);
    expect(sound.drawnCount).to.equal(6);
    expect(told).to.have.lengthOf(1);
  });

  it('leaves nothing of its colours to the next one', () => {
    const faulty: MapLayer = {
      drawOver: (canvas) => {
        canvas.globalAlpha = 0.1;
        fail();
      },
    };
    let alpha = 0;
    ground(faulty, { drawOver: (canvas) => void (alpha = canvas.globalAlpha) });
    expect(alpha).to.equal(1);
  });

  it('has no marks, or marks that are not drawn', () => {
    const sound = soundLayer();
    const unmarked: MarkLayer = { ...soundLayer(), marks: fail };
    const undrawn: MarkLayer = {
      marks: () => [{ key: 'b', layer: undrawn, weight: 2, x: 9, y: 9, radius: 4 }],
      drawMark: fail,
    };
    const marks = marksIn([unmarked, undrawn, sound], camera);
    expect(marks.map(({ key }) => key)).to.deep.equal(['b', 'a']);
    drawMarks(context, marks, marks[0], scene);
    expect(sound.drawnCount).to.equal(1);
    expect(told).to.have.lengthOf(2);
  });
});
