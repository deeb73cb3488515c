import * as z from 'zod/mini';
import { related } from './common.js';
import type { Model } from './model-type.js';
import { Day, Text } from './primitives.js';

/**
 * Days when people are free, or away: a bank holiday of France (`public`), or school holidays (`school`) of a zone.
 * `start` and `end` are days, both included.
 */
export const Holiday = z
  .looseObject({
    kind: z.enum(['public', 'school'], 'unknown-holiday-kind'),
    name: Text,
    start: Day,
    end: Day,
    /** Zone of the school calendar: `C` in Essonne. */
    zone: z.optional(z.string()),
  })
  .check(related('end-before-start'));

/** See {@link Holiday}. */
export type Holiday = Model<z.infer<typeof Holiday>>;
