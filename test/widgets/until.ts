/**
 * What comes a moment later, once it is there.
 * @param read Gives nothing until then.
 * @throws Error when it does not come in five seconds.
 */
export async function until<T>(read: () => T | null | undefined | false, what = 'what was awaited'): Promise<T> {
  const end = performance.now() + 5000;
  for (;;) {
    const value = read();
    if (value !== null && value !== undefined && value !== false) return value;
    if (performance.now() > end) throw new Error(`${what} did not come`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
