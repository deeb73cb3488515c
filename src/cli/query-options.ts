import type { ParseArgsConfig } from 'node:util';
import type { CliMessages } from '../messages/cli.js';
import { type DatasetName, datasetNames } from '../model/datasets.js';
import { datasets } from '../datasets/index.js';
import type { Queries } from '../query/queries.js';
import { UsageError, commonOptions } from './command-line.js';

/** Filters whose values are numbers. */
const NUMBERS = new Set(['year', 'sdg']);

/** `hasLessons` → `has-lessons` */
const optionName = (filter: string): string => filter.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

type QueryOptions = typeof commonOptions &
  Record<'format' | 'sort' | 'limit' | 'offset', { readonly type: 'string' }> &
  NonNullable<ParseArgsConfig['options']>;

/** Options of a query: the filters that the dataset has, named as in the SDK. Every filter is repeatable. */
export function queryOptions(dataset: DatasetName | undefined): QueryOptions {
  const names = dataset === undefined ? datasetNames : [dataset];
  const repeatable = { type: 'string', multiple: true } as const;
  const filters = names.flatMap((name) => {
    const { codes, flags, days, points } = datasets[name].fields;
    return [
      ...['id', 'text', ...Object.keys(codes), ...(points ? ['near'] : [])].map(
        (filter) => [optionName(filter), repeatable] as const,
      ),
      ...(days ? (['from', 'to'] as const).map((filter) => [filter, { type: 'string' }] as const) : []),
      ...Object.keys(flags).flatMap((flag) => [
        [optionName(flag), { type: 'boolean' }] as const,
        [`no-${optionName(flag)}`, { type: 'boolean' }] as const,
      ]),
    ];
  });
  return {
    ...(Object.fromEntries(filters) as NonNullable<ParseArgsConfig['options']>),
    ...commonOptions,
    format: { type: 'string' },
    sort: { type: 'string' },
    limit: { type: 'string' },
    offset: { type: 'string' },
  };
}

/** The query that options ask for. @throws {UsageError} for a number or a point that is none. */
export function readQuery<Name extends DatasetName>(
  dataset: Name,
  values: Readonly<Record<string, unknown>>,
  { usage }: CliMessages,
): Queries[Name] {
  const { codes, flags } = datasets[dataset].fields;
  const query: Record<string, unknown> = {};
  const number = (name: string, text: string): number => {
    const value = Number(text);
    if (text.trim() === '' || !Number.isFinite(value))
      throw new UsageError(usage.badValue(`--${name}`, text, '2026'), 'query');
    return value;
  };
  for (const filter of ['id', ...Object.keys(codes)]) {
    const given = values[optionName(filter)] as readonly string[] | undefined;
    if (given === undefined) continue;
    query[filter] = NUMBERS.has(filter)
      ? given.map((text) => number(filter, text))
      : given.map((text) => (filter === 'country' ? text.toUpperCase() : text));
  }
  for (const flag of Object.keys(flags)) {
    const name = optionName(flag);
    if (values[name] !== undefined || values[`no-${name}`] !== undefined) query[flag] = values[name] === true;
  }
  const text = values.text as readonly string[] | undefined;
  if (text !== undefined) query.text = text.join(' ');
  const near = (values.near as readonly string[] | undefined)?.at(-1);
  if (near !== undefined) {
    const [lon = NaN, lat = NaN, km = NaN] = near.split(',').map(Number);
    if (![lon, lat, km].every(Number.isFinite))
      throw new UsageError(usage.badValue('--near', near, '2.44,48.63,20'), 'query');
    query.near = { lon, lat, km };
  }
  for (const name of ['from', 'to', 'sort']) if (values[name] !== undefined) query[name] = values[name];
  const { limit, offset } = values as { limit?: string; offset?: string };
  if (limit !== undefined) query.limit = limit === 'all' ? Infinity : number('limit', limit);
  if (offset !== undefined) query.offset = number('offset', offset);
  return query;
}
