import { z } from 'zod';

/** A column that holds 1 or 0. */
export const Flag = z.number().transform((value) => value === 1);

/** A column that holds JSON of a known shape; text that is no JSON is refused like any other misfit. */
export const json = <T extends z.ZodType>(schema: T) =>
  z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue('Not JSON');
        return z.NEVER;
      }
    })
    .pipe(schema);
