/** What threw. */
const faulty = new WeakSet<object>();

/**
 * Has a layer do something. One that throws is left out from then on, so that the map goes on without it, and the console
 * is told once.
 */
export function attempt<Result>(layer: object, work: () => Result): Result | undefined {
  if (faulty.has(layer)) return undefined;
  try {
    return work();
  } catch (error) {
    faulty.add(layer);
    console.warn('essonne-project-map:', error);
    return undefined;
  }
}
