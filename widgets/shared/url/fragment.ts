/**
 * What the visitor has set, as the fragment of an address that can be sent to someone: `#carte?theme=water,health`. The
 * name before the `?` is the element's: the fragment of another element, or an anchor of the page, is left alone.
 */

/** Identifiers and codes of the contract. */
export const CODE = /^[\w.-]{1,64}$/;

const TEXT_LENGTH = 200;
const LIST_LENGTH = 50;

/** Whether a fragment is of the given name. */
export function isOwnFragment(fragment: string, name: string): boolean {
  return fragment.startsWith(`#${encodeURIComponent(name)}?`);
}

/** Reads the parameters of a fragment; whatever it says, something sensible comes out. */
export class FragmentReader {
  readonly #parameters: URLSearchParams;

  constructor(fragment: string) {
    this.#parameters = new URLSearchParams(fragment.slice(fragment.indexOf('?') + 1));
  }

  /** A value of some form. */
  one(key: string, form: RegExp): string | undefined {
    const value = this.#parameters.get(key);
    return value !== null && form.test(value) ? value : undefined;
  }

  /** One of some values. */
  among<Value extends string>(key: string, values: readonly Value[]): Value | undefined {
    return values.find((value) => value === this.#parameters.get(key));
  }

  /** A list, as it is written. */
  list(key: string): readonly string[] {
    return this.#parameters.get(key)?.split(',').slice(0, LIST_LENGTH) ?? [];
  }

  /** So many numbers; `undefined` when there are more, fewer, or others than numbers. */
  numbers(key: string, count: number): readonly number[] | undefined {
    const found = this.list(key).map((part) => (part.trim() === '' ? NaN : Number(part)));
    return found.length === count && found.every(Number.isFinite) ? found : undefined;
  }

  isSet(key: string): boolean {
    return this.#parameters.get(key) === '1';
  }

  /** The text searched for. */
  get text(): string | undefined {
    return this.#parameters.get('text')?.trim().slice(0, TEXT_LENGTH);
  }

  /** Lists of codes and things to tick, under the names of their filters; only those that say something. */
  choices<Code extends string, Flag extends string>(
    codes: readonly Code[],
    flags: readonly Flag[],
  ): Partial<Record<Code, readonly string[]> & Record<Flag, true>> {
    const lists = codes.map((name) => [name, this.list(name).filter((code) => CODE.test(code))] as const);
    const ticked = flags.flatMap((name) => (this.isSet(name) ? [[name, true] as const] : []));
    return Object.fromEntries<readonly string[] | true>([
      ...lists.filter(([, list]) => list.length > 0),
      ...ticked,
    ]) as Partial<Record<Code, readonly string[]> & Record<Flag, true>>;
  }
}

/** A parameter and its value; without one, or with an empty one, it is not written. */
export type Parameter = readonly [key: string, value: string | undefined];

/** Parameters of lists of codes and of things to tick. */
export function choiceParameters<Code extends string, Flag extends string>(
  filters: Readonly<Partial<Record<Code, readonly string[] | undefined> & Record<Flag, true | undefined>>>,
  codes: readonly Code[],
  flags: readonly Flag[],
): readonly Parameter[] {
  return [
    ...codes.map((name): Parameter => [name, (filters[name] as readonly string[] | undefined)?.join(',')]),
    ...flags.map((name): Parameter => [name, filters[name] && '1']),
  ];
}

/** Writes a fragment; empty when nothing is set. */
export function writeFragment(name: string, parameters: readonly Parameter[]): string {
  const parts = parameters.flatMap(([key, value]) => (value ? [`${key}=${encode(value)}`] : []));
  return parts.length > 0 ? `#${encodeURIComponent(name)}?${parts.join('&')}` : '';
}

/** Commas stay readable. */
const encode = (value: string): string => encodeURIComponent(value).replaceAll('%2C', ',');
