/** Each thing measured of a map that is on its page. */
import { intervals, median, shareUnder } from '../statistics.js';
import type { Measures } from '../suite.js';
import { pause, type Visit } from '../visit.js';

/** A frame that takes longer is seen. */
const LATE_MS = 32;
/** Time between two movements of the mouse, as most mice report them. */
const MOUSE_MS = 16;
const DRAG_MS = 1000;
const REST_MS = 250;
const REACH = { x: 280, y: 120 };
const NOTCH = 120;
const NOTCH_MS = 250;
const REFILTERS = 6;
const WARM_UPS = 5;

/** What the wheel needs to be held for the map to zoom. */
export type WheelKey = 'Control' | undefined;

/** Drags the map to and fro, released after each second, for about the time given. */
export async function measurePan(visit: Visit, durationMs: number): Promise<Measures> {
  const { mouse } = visit.page;
  const centre = await centreOf(visit);
  return measureMovement(visit, 'pan', async () => {
    const drags = Math.round(durationMs / (DRAG_MS + REST_MS));
    for (let drag = 0; drag < drags; drag++) {
      const side = drag % 2 === 0 ? 1 : -1;
      await mouse.move(centre.x - side * REACH.x, centre.y - side * REACH.y);
      await mouse.down();
      await everyMouseStep(DRAG_MS, (part) =>
        mouse.move(centre.x + side * REACH.x * (2 * part - 1), centre.y + side * REACH.y * (2 * part - 1)),
      );
      await mouse.up();
      await pause(REST_MS);
    }
  });
}

/** Turns the wheel over the map's middle, notches in and as many out. */
export async function measureZoom(visit: Visit, notches: number, key: WheelKey): Promise<Measures> {
  const { mouse, keyboard } = visit.page;
  const centre = await centreOf(visit);
  await mouse.move(centre.x, centre.y);
  return measureMovement(visit, 'zoom', async () => {
    if (key) await keyboard.down(key);
    for (let notch = 0; notch < 2 * notches; notch++) {
      await mouse.wheel({ deltaY: notch < notches ? -NOTCH : NOTCH });
      await pause(NOTCH_MS);
    }
    if (key) await keyboard.up(key);
  });
}

/** Keeps the projects of one theme, then all again, several times: to the frame that shows it, and with what follows. */
export async function measureRefilter(visit: Visit): Promise<Measures> {
  const walls: number[] = [];
  const mains: number[] = [];
  const settled: number[] = [];
  for (let i = 0; i < REFILTERS; i++) {
    const before = await visit.mainThreadMs();
    walls.push(await visit.run<number>(`bench.refilter(${i % 2 === 1})`));
    mains.push((await visit.mainThreadMs()) - before);
    await pause(500);
    settled.push((await visit.mainThreadMs()) - before);
  }
  return {
    'refilter.wallMs': median(walls),
    'refilter.mainMs': median(mains),
    'refilter.settledMs': median(settled),
  };
}

/** Removes the map and makes it again, and weighs what is left of those removed. */
export async function measureMounts(visit: Visit, mounts: number): Promise<Measures> {
  for (let i = 0; i < WARM_UPS; i++) await visit.run('bench.remount()');
  const before = await visit.memory();
  for (let i = 0; i < mounts; i++) await visit.run('bench.remount()');
  const after = await visit.memory();
  return { 'mounts.bytes': after.bytes - before.bytes, 'mounts.nodes': after.nodes - before.nodes };
}

async function measureMovement(visit: Visit, name: string, move: () => Promise<void>): Promise<Measures> {
  await visit.run('bench.startFrames()');
  const before = await visit.mainThreadMs();
  await move();
  const mainMs = (await visit.mainThreadMs()) - before;
  const instants = await visit.run<number[]>('bench.stopFrames()');
  const frames = intervals(instants);
  return {
    [`${name}.mainMsPerFrame`]: mainMs / frames.length,
    [`${name}.frames`]: frames.length,
    [`${name}.onTime`]: shareUnder(frames, LATE_MS),
  };
}

/** Calls with 0 to 1, paced as a mouse is and not as the browser answers. */
async function everyMouseStep(durationMs: number, step: (part: number) => Promise<void>): Promise<void> {
  const start = performance.now();
  const sent: Promise<void>[] = [];
  for (let passed = 0; passed < durationMs; passed = performance.now() - start) {
    sent.push(step(passed / durationMs));
    await pause(MOUSE_MS);
  }
  await Promise.all([...sent, step(1)]);
}

async function centreOf(visit: Visit): Promise<{ readonly x: number; readonly y: number }> {
  const { x, y, width, height } = await visit.run<{ x: number; y: number; width: number; height: number }>(
    'bench.box()',
  );
  return { x: x + width / 2, y: y + height / 2 };
}
