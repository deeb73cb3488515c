// A page with the box and no map: what the others are measured above.
import { boxOf, makeBox, start } from './harness.mjs';

start(async () => {
  const { box, remove } = makeBox();
  return { look: async () => {}, refilter: async () => {}, box: () => boxOf(box), unmount: remove };
});
