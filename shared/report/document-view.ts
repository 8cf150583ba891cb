import { z } from 'zod';
import { Visibility } from '../note/note.ts';
import type { ArrangedPart, AssembledReport } from './assemble.ts';
import { ReportFacts } from './report-draft.ts';
import type { ReportBlock } from './report.ts';

/** A fact that can be taken or left, as the builder shows it. */
export const ChoiceView = z.object({
  id: z.string(),
  label: z.string(),
  detail: z.string(),
  group: z.string(),
  isSuggested: z.boolean(),
  isChosen: z.boolean(),
  visibility: Visibility.nullable(),
});
export type ChoiceView = z.infer<typeof ChoiceView>;

/** A part of the document, as the builder shows it. */
export const PartView = z.object({
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  isIncluded: z.boolean(),
  /** What to write in it; null when it has no own words. */
  prompt: z.string().nullable(),
  text: z.string(),
  choices: z.array(ChoiceView),
});
export type PartView = z.infer<typeof PartView>;

/** Exactly what leaves the computer with the document. */
export const LeavingView = z.object({
  /** Passages and figures of plans, each with its source line. */
  citations: z.number().int(),
  /** The source lines, each once. */
  sources: z.array(z.string()),
  /** The notes that stand in it, with their words. */
  notes: z.array(z.object({ id: z.string(), text: z.string(), visibility: Visibility })),
  /** Private notes that could have been in it and are not. */
  privateLeft: z.number().int(),
  /** Places to write that are still empty. */
  unwritten: z.number().int(),
});
export type LeavingView = z.infer<typeof LeavingView>;

/** A document as it would be made now. `html` holds the same blocks as the file. */
export const DocumentView = z.object({
  title: z.string(),
  /** Its file's name without extension. */
  slug: z.string(),
  html: z.string(),
  /** The facts as they stand in it, those filled in by themselves too. */
  facts: ReportFacts,
  parts: z.array(PartView),
  leaves: LeavingView,
});
export type DocumentView = z.infer<typeof DocumentView>;

const partView = ({ part, isIncluded, chosen, text }: ArrangedPart): PartView => ({
  id: part.id,
  title: part.title,
  summary: part.summary,
  isIncluded,
  prompt: part.prompt,
  text,
  choices: part.choices.map((choice) => ({ ...choice, isChosen: chosen.has(choice.id) })),
});

/** The parts in their order, for the builder. */
export const partViews = ({ parts }: AssembledReport): PartView[] => parts.map(partView);

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

/** A place to write stands alone in brackets. */
const isPlaceToWrite = (block: ReportBlock): boolean =>
  block.kind === 'paragraph' && block.spans.some(({ text }) => /^\s*\[.+\]$/u.test(text));

const isUnwritten = ({ part, text, built }: ArrangedPart): boolean =>
  part.prompt !== null && text.trim() === '' && built.blocks.some(isPlaceToWrite);

/** Counts what leaves from the very parts that the document was made of. */
export function leavingOf({ parts }: AssembledReport): LeavingView {
  const included = parts.filter((it) => it.isIncluded);
  const notes = parts.flatMap(({ part, chosen, isIncluded }) =>
    part.choices.flatMap(({ id, label, visibility }) =>
      visibility === null
        ? []
        : [{ id, text: label, visibility, isIn: isIncluded && chosen.has(id) }],
    ),
  );
  const kept = notes.filter((note) => note.visibility === 'private' && !note.isIn);
  return {
    citations: included.flatMap(({ built }) => built.cited).length,
    sources: unique(included.flatMap(({ built }) => built.cited.map(({ source }) => source))),
    notes: notes.filter((note) => note.isIn).map(({ isIn: _isIn, ...note }) => note),
    privateLeft: unique(kept.map(({ id }) => id)).length,
    unwritten: included.filter(isUnwritten).length,
  };
}
