import { z } from 'zod';

/**
 * Whether a part is still in the plan's text. Only `lost` says that it is gone: `unknown` is that nobody
 * has worked it out, for want of time, and its number is then no word of which part it is now.
 */
export const PartStatus = z.enum(['found', 'uncertain', 'lost', 'unknown']);
export type PartStatus = z.infer<typeof PartStatus>;
