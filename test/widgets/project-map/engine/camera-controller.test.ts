import { expect } from 'chai';
import { CameraController } from '../../../../widgets/project-map/engine/camera-controller.js';
import { entered, enteredBox } from '../../../../widgets/project-map/engine/camera-moves.js';
import { type Sides, toScreen } from '../../../../widgets/project-map/engine/camera.js';
import type { MapContent } from '../../../../widgets/project-map/engine/map-content.js';
import { equalEarth, mercator, type Projection } from '../../../../widgets/project-map/engine/projection.js';

const contentIn = (projection: Projection): MapContent => ({
  projection,
  layers: [],
  frame: null,
  partners: new Set(),
});

const even = (px: number): Sides => ({ top: px, right: px, bottom: px, left: px });

describe('map/engine/camera-controller', () => {
  it('keeps the place in the middle when the projection changes', () => {
    const view = new CameraController(
      () => undefined,
      () => even(0),
    );
    view.show(contentIn(equalEarth));
    view.resize(800, 500);
    view.look([2.43, 48.63], 9);
    for (const projection of [mercator, equalEarth, mercator]) {
      view.show(contentIn(projection));
      const [lon, lat] = projection.unproject(view.camera.x, view.camera.y);
      expect(lon).to.be.closeTo(2.43, 1e-6);
      expect(lat).to.be.closeTo(48.63, 1e-6);
      expect(view.camera.zoom).to.equal(9);
    }
  });

  it('goes into what a mark stands for by a few levels, and no further than the basemap says more', () => {
    const spot = { left: 0.52, top: 0.4, right: 0.52001, bottom: 0.40001 };
    const view = new CameraController(
      () => undefined,
      () => even(0),
    );
    view.show(contentIn(equalEarth));
    view.resize(800, 500);
    const enter = (zoom: number): number => {
      view.look([10, 20], zoom);
      view.go(entered(spot, view.camera.zoom, view.maxZoom));
      view.advance(Infinity);
      return view.camera.zoom;
    };
    expect(enter(2)).to.equal(6);
    expect(enter(6.5)).to.equal(8);
    view.show({ ...contentIn(mercator), maxZoom: 18 });
    expect(enter(12)).to.be.above(14);
  });

  it('goes into what the visitor drew as close as can be', () => {
    const view = new CameraController(
      () => undefined,
      () => even(0),
    );
    view.show(contentIn(equalEarth));
    view.resize(800, 500);
    view.go(enteredBox({ left: 0.52, top: 0.4, right: 0.52001, bottom: 0.40001 }, view.maxZoom));
    view.advance(Infinity);
    expect(view.camera.zoom).to.equal(12);
  });

  it('frames its content clear of the room asked for, as it is at the time', () => {
    let room = even(10);
    const view = new CameraController(
      () => undefined,
      () => room,
    );
    view.resize(800, 500);
    view.show({ ...contentIn(mercator), frame: { left: 0.5, top: 0.4, right: 0.52, bottom: 0.41 } });
    view.resize(800, 500);
    expect(toScreen(view.camera, [0.5, 0.4])[0]).to.be.at.least(10 - 1e-6);
    room = { top: 10, right: 300, bottom: 10, left: 40 };
    view.fit(false);
    expect(toScreen(view.camera, [0.5, 0.4])[0]).to.be.at.least(40 - 1e-6);
    expect(toScreen(view.camera, [0.52, 0.4])[0]).to.be.at.most(500 + 1e-6);
  });
});
