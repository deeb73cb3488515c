/** Answers shared by all who ask for the same thing: one request at a time, and none while the answer may be used. */
export class SharedRequests<Answer> {
  readonly #entries = new Map<string, { readonly answer: Promise<Answer>; untilMs: number }>();

  /**
   * @param load Asks; gives an answer even for a failure, so that a failure too is shared for a while.
   * @param keepMs How long an answer may be used.
   */
  get(name: string, nowMs: number, load: () => Promise<Answer>, keepMs: (answer: Answer) => number): Promise<Answer> {
    const known = this.#entries.get(name);
    if (known && nowMs < known.untilMs) return known.answer;
    const entry = { answer: load(), untilMs: Infinity };
    this.#entries.set(name, entry);
    return entry.answer.then((answer) => {
      entry.untilMs = nowMs + keepMs(answer);
      return answer;
    });
  }
}
