import { z } from 'zod';

/** A column that holds 1 or 0. */
export const Flag = z.number().transform((value) => value === 1);

/** A column that holds JSON of a known shape. */
export const json = <T extends z.ZodType>(schema: T) =>
  z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(schema);
