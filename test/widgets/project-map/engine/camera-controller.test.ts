import { expect } from 'chai';
import { CameraController } from '../../../../widgets/project-map/engine/camera-controller.js';
import type { MapContent } from '../../../../widgets/project-map/engine/map-content.js';
import { equalEarth, mercator, type Projection } from '../../../../widgets/project-map/engine/projection.js';

const contentIn = (projection: Projection): MapContent => ({
  projection,
  layers: [],
  frame: null,
  partners: new Set(),
});

describe('map/engine/camera-controller', () => {
  it('keeps the place in the middle when the projection changes', () => {
    const view = new CameraController(() => undefined);
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
});
