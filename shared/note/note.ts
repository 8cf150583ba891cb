import { z } from 'zod';
import { Anchor, Resolution } from '../anchor/anchor.ts';
import { PartStatus } from './part-status.ts';

/** Who may read a note. Private is the default and never leaves by itself. */
export const Visibility = z.enum(['private', 'shared', 'minutes']);
export type Visibility = z.infer<typeof Visibility>;

/** What kind of note it is; own labels are free text. */
export const NoteLabel = z.string().max(60);

/** A part of a plan by kind and key ('assignment', 'RF-13'); a budget row's key is `budgetRowKey`. */
export const NotePart = z.object({
  kind: z.enum(['assignment', 'goal', 'indicator', 'risk', 'section', 'budgetTable', 'budgetRow']),
  key: z.string(),
});
export type NotePart = z.infer<typeof NotePart>;

/** What the user marked or chose: a part by key, a selection of text, or the plan as a whole. */
export const NoteTarget = z.object({
  planId: z.string(),
  /** Null when only the text is meant. */
  part: NotePart.nullable(),
  /** The selection, when some text was marked. */
  anchor: Anchor.nullable(),
  /** A person has said that the note belongs to the text it was written on and stays there. */
  isKept: z.literal(true).optional(),
});
export type NoteTarget = z.infer<typeof NoteTarget>;

export const Note = z.object({
  id: z.string(),
  text: z.string(),
  visibility: Visibility,
  label: NoteLabel.nullable(),
  target: NoteTarget.nullable(),
  /** Revision of the plan it was written on; null without a target. */
  revision: z.number().int().nullable(),
  meetingId: z.string().nullable(),
  agendaItemId: z.string().nullable(),
  /** Who said it, in a meeting; '' when not said. */
  saidBy: z.string(),
  author: z.string(),
  /** Who wrote its present words, where that is not its author; '' is oneself. */
  changedBy: z.string().optional(),
  /** ISO 8601 with zone. */
  createdAt: z.string(),
  changedAt: z.string(),
  isDone: z.boolean(),
  /** Where the selection is in the plan's present text; null without a selection. */
  resolution: Resolution.nullable(),
  /**
   * Whether the part it was written on is still there: `target.part` then names it as it is
   * numbered now. Null without a part; `unknown` where it is not worked out, and may be asked anew.
   */
  partStatus: PartStatus.nullable(),
});
export type Note = z.infer<typeof Note>;

/** What a person types; everything else is filled in by the backend. */
export const NoteDraft = z.object({
  text: z.string().max(100_000),
  visibility: Visibility.default('private'),
  label: NoteLabel.nullable().default(null),
  target: NoteTarget.nullable().default(null),
  meetingId: z.string().nullable().default(null),
  agendaItemId: z.string().nullable().default(null),
  saidBy: z.string().max(200).default(''),
});
export type NoteDraft = z.input<typeof NoteDraft>;
