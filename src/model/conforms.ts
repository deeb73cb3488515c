import { bounds, dangerousKeys, existing, hasWords, patterns, relations } from './rules.js';

/**
 * The structure of a schema, drawn from it at build time: the name of a scalar type; `[item, least length]` for a list;
 * an object by its fields, `!` after the required ones, `$` for the relations between them.
 */
export type Shape =
  | string
  | readonly [item: Shape, minLength?: number]
  | { readonly $in: readonly string[] }
  | { readonly $int: readonly [min: number, max: number] }
  | { readonly $number: readonly [min: number, max: number] }
  | { readonly $map: Shape }
  | { readonly [field: string]: Shape | readonly (keyof typeof relations)[] };

type Container = Readonly<Record<string, unknown>>;
type Fields = Readonly<Record<string, readonly [shape: Shape, isRequired: boolean]>>;

const fieldsOf = new WeakMap<object, Fields>();

/**
 * Whether a value surely follows a shape. `true` means that its schema accepts it unchanged, so that data that are right
 * (nearly all) cost no schema library; `false` means « let the schema look », which also says why.
 */
export function conforms(shape: Shape, value: unknown): boolean {
  if (typeof shape === 'string') return isScalar(shape, value);
  if (Array.isArray(shape)) {
    const [item, minLength = 0] = shape as readonly [Shape, number?];
    return Array.isArray(value) && value.length >= minLength && value.every((one) => conforms(item, one));
  }
  if ('$in' in shape) return (shape.$in as readonly unknown[]).includes(value);
  if ('$int' in shape) return Number.isSafeInteger(value) && isWithin(shape.$int as readonly [number, number], value);
  if ('$number' in shape) return isWithin(shape.$number as readonly [number, number], value);
  if (!isObject(value)) return false;
  if ('$map' in shape)
    return Object.entries(value).every(
      ([key, one]) => !dangerousKeys.includes(key) && conforms(shape.$map as Shape, one),
    );
  return conformsToFields(shape as Readonly<Record<string, Shape>>, value);
}

function conformsToFields(shape: Readonly<Record<string, Shape>>, value: Container): boolean {
  let fields = fieldsOf.get(shape);
  if (!fields) fieldsOf.set(shape, (fields = readFields(shape)));
  for (const key of Object.keys(value)) {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (
      field
        ? value[key] !== undefined && !conforms(field[0], value[key])
        : dangerousKeys.includes(key) || !isHarmless(value[key])
    )
      return false;
  }
  for (const key in fields) if (fields[key]![1] && value[key] === undefined) return false;
  const names = (shape.$ ?? []) as unknown as readonly (keyof typeof relations)[];
  return names.every((name) => (relations[name].holds as (value: Container) => boolean)(value));
}

function readFields(shape: Readonly<Record<string, Shape>>): Fields {
  return Object.fromEntries(
    Object.entries(shape)
      .filter(([key]) => key !== '$')
      .map(([key, field]) => [key.replace('!', ''), [field, key.endsWith('!')]]),
  );
}

function isScalar(name: string, value: unknown): boolean {
  if (name === 'boolean') return typeof value === 'boolean';
  if (name === 'int') return Number.isSafeInteger(value);
  if (name === 'number') return Number.isFinite(value);
  if (name === 'Amount') return Number.isFinite(value) && Number(value) >= 0;
  if (name === 'Year') return Number.isSafeInteger(value) && isWithin(bounds.Year, value);
  if (Object.hasOwn(bounds, name)) return isWithin(bounds[name as keyof typeof bounds], value);
  if (name === 'Text') return isText(value);
  if (typeof value !== 'string') return false;
  if (name === 'string') return true;
  const pattern = patterns[name as keyof typeof patterns];
  return pattern.test(value) && (existing[name as keyof typeof patterns]?.(value) ?? true);
}

function isText(value: unknown): boolean {
  if (typeof value === 'string') return patterns.words.test(value);
  return (
    isObject(value) &&
    Object.entries(value).every(([language, text]) => patterns.language.test(language) && typeof text === 'string') &&
    hasWords(value as Readonly<Record<string, string>>) &&
    !Object.hasOwn(value, 'constructor') &&
    !Object.hasOwn(value, 'prototype')
  );
}

function isWithin([min, max]: readonly [number, number], value: unknown): boolean {
  return Number.isFinite(value) && Number(value) >= min && Number(value) <= max;
}

/** Unknown fields are kept, but none may reach a prototype. */
function isHarmless(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isHarmless);
  if (!isObject(value)) return true;
  return Object.keys(value).every((key) => !dangerousKeys.includes(key) && isHarmless(value[key]));
}

function isObject(value: unknown): value is Container {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
