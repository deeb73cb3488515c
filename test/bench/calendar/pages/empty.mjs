// The page without a calendar.
import { makeBox, start } from './harness.mjs';

start(async () => {
  makeBox();
  return { move: async () => undefined };
});
