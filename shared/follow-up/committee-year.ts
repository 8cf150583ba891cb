import { z } from 'zod';
import { AssignmentSide, Relation } from '../compare/comparison.ts';
import { Question } from './question.ts';
import { StatusEntry } from './status-entry.ts';

/** One of a committee's uppdrag this year. */
export const CommitteeAssignment = z.object({
  key: z.string(),
  /** 'Nr 13', 'HS nr 3'. */
  name: z.string(),
  text: z.string(),
  goalTitle: z.string().nullable(),
  /** How it came from the year before; null when there is no year before. */
  relation: Relation.nullable(),
  /** What it was the year before ('Nr 11'); empty for a new one. */
  before: z.array(z.string()),
  /** The latest along its thread; null when none was ever said. */
  status: StatusEntry.nullable(),
  openQuestions: z.number().int(),
  notes: z.number().int(),
});
export type CommitteeAssignment = z.infer<typeof CommitteeAssignment>;

/** What became of an uppdrag that the committee had the year before. */
export const AssignmentFate = z.object({
  from: AssignmentSide,
  name: z.string(),
  /** 'dropped' when it has no successor; 'split' when it has several. */
  relation: Relation,
  /** This year's successors; `isOwn` when the committee still has or follows it. */
  to: z.array(z.object({ key: z.string(), name: z.string(), isOwn: z.boolean() })),
  /** A person should say whether it is the same matter. */
  uncertain: z.boolean(),
  status: StatusEntry.nullable(),
});
export type AssignmentFate = z.infer<typeof AssignmentFate>;

/** A name that may be the committee's too, and why one may think so. */
export const LikelyName = z.object({ name: z.string(), reason: z.string() });
export type LikelyName = z.infer<typeof LikelyName>;

/** *Min beredning*: one committee's year in one plan. */
export const CommitteeYear = z.object({
  committee: z.string(),
  /** All that it is called, as a person has said; the first is `committee`. */
  names: z.array(z.string()),
  /** What it may be called too, in this plan or the one before; a person is asked. */
  likely: z.array(LikelyName),
  planId: z.string(),
  year: z.number().int().nullable(),
  given: z.array(CommitteeAssignment),
  /** To be followed by the committee or by all committees. */
  followed: z.array(CommitteeAssignment),
  /** Null when no earlier plan of the organ is stored. */
  before: z
    .object({
      planId: z.string(),
      year: z.number().int().nullable(),
      fates: z.array(AssignmentFate),
    })
    .nullable(),
  /** Open and answered, not closed; on its uppdrag, this year's or earlier. */
  questions: z.array(Question),
  /** How many notes lie on its uppdrag this year. */
  notes: z.number().int(),
});
export type CommitteeYear = z.infer<typeof CommitteeYear>;
