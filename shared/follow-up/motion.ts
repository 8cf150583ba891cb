import { z } from 'zod';
import { DiffPart } from '../compare/comparison.ts';
import { Visibility } from '../note/note.ts';
import { PartStatus } from '../note/part-status.ts';

/** What an ändringsyrkande may change: an uppdrag, a styrtal, or an att-sats of a memo ('1', '2' …). */
export const MotionPart = z.object({
  kind: z.enum(['assignment', 'indicator', 'proposal']),
  key: z.string(),
});
export type MotionPart = z.infer<typeof MotionPart>;

/** What a motion is about. Without a part it is a yrkande on the plan or memo as a whole. */
export const MotionTarget = z.object({ planId: z.string(), part: MotionPart.nullable() });
export type MotionTarget = z.infer<typeof MotionTarget>;

/** What of a motion can change. */
export const MotionState = z.object({
  /** The proposed wording or decision. */
  text: z.string().max(20_000),
  motivation: z.string().max(20_000),
  /** Who makes it; '' when not said. */
  by: z.string().max(200),
  /** Those who join it (medyrkande). */
  supporters: z.array(z.string().max(200)).max(100),
  target: MotionTarget.nullable(),
  /** Text of the plan that `target` names its part in; null without a target. */
  revision: z.number().int().nullable(),
  /** The plan's wording when the motion was made; '' without a part. */
  original: z.string(),
  visibility: Visibility,
  meetingId: z.string().nullable(),
  agendaItemId: z.string().nullable(),
});
export type MotionState = z.infer<typeof MotionState>;

/** A yrkande, or an ändringsyrkande with its difference from the plan's wording. */
export const Motion = MotionState.extend({
  id: z.string(),
  author: z.string(),
  createdAt: z.string(),
  changedAt: z.string(),
  /** From `original` to `text`; empty without a part. */
  diff: z.array(DiffPart),
  /** The part's name as one says it ('Nr 13', 'Att-sats 2'); '' without a part. */
  partName: z.string(),
  partStatus: PartStatus.nullable(),
});
export type Motion = z.infer<typeof Motion>;

/** Whether it changes a wording; else it is a yrkande of its own. */
export const isAmendment = (motion: Pick<Motion, 'target'>): boolean => motion.target?.part != null;
