/** Texts by language; empty ones and an empty object stand for none. */
export type Forms = Readonly<Record<string, unknown>>;

/**
 * An event as the API v2 of OpenAgenda gives it: the fields that are read. Nothing is sure of any of them: agendas add
 * their own, and older events lack some.
 */
export interface ApiEvent {
  readonly uid?: unknown;
  readonly slug?: unknown;
  readonly canonicalUrl?: unknown;
  readonly originAgenda?: unknown;
  readonly title?: unknown;
  readonly description?: unknown;
  readonly longDescription?: unknown;
  readonly conditions?: unknown;
  readonly keywords?: unknown;
  readonly image?: unknown;
  readonly imageCredits?: unknown;
  readonly timings?: unknown;
  readonly firstTiming?: unknown;
  readonly nextTiming?: unknown;
  readonly lastTiming?: unknown;
  readonly status?: unknown;
  readonly attendanceMode?: unknown;
  readonly onlineAccessLink?: unknown;
  readonly accessibility?: unknown;
  readonly location?: unknown;
  readonly registration?: unknown;
  readonly links?: unknown;
  readonly organizatorName?: unknown;
  readonly private?: unknown;
  readonly draft?: unknown;
  readonly state?: unknown;
  readonly updatedAt?: unknown;
  readonly [own: string]: unknown;
}

/** An object, whatever it holds; empty for anything else. */
export function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Forms) : {};
}

/** A list; empty for anything else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

/** A text that says something. */
export function wordsOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** A web address. */
export function webAddress(value: unknown): string | undefined {
  const text = wordsOf(value);
  return text !== undefined && /^https?:\/\/[^\s\\]+$/i.test(text) ? text : undefined;
}
