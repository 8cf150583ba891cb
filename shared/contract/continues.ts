import { z } from 'zod';

/**
 * True for a change that is saved while one goes on writing: it and the one before are one step of
 * undo, however often what is being written is saved.
 */
export const Continues = z.boolean().optional();
