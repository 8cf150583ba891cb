import type { Fact, Report, ReportBlock } from './report.ts';
import { heading } from './blocks.ts';
import type { BuiltPart, Cited, PartChoice, ReportPart } from './part.ts';
import type { Arrangement } from './report-draft.ts';

/** A document before anybody has arranged it. */
export interface ReportPlan {
  head: Omit<Report, 'blocks'>;
  parts: readonly ReportPart[];
}

/** A part as it was arranged: whether it is in, what is chosen and written in it. */
export interface ArrangedPart {
  part: ReportPart;
  isIncluded: boolean;
  chosen: ReadonlySet<string>;
  text: string;
  /** What it puts in; nothing when it is not included. */
  built: BuiltPart;
}

/** A whole document with how it came about. */
export interface AssembledReport {
  report: Report;
  parts: readonly ArrangedPart[];
}

/** The part that lists what the others cite; built last. */
export const BASIS = 'basis';

/** The parts in the order chosen; one that was not there when the order was chosen keeps to its neighbour. */
export function inOrder<T extends { id: string }>(
  parts: readonly T[],
  order: readonly { id: string }[],
): T[] {
  const known = order.flatMap(({ id }) => parts.find((part) => part.id === id) ?? []);
  const placed = [...new Set(known)];
  parts.forEach((part, index) => {
    if (placed.includes(part)) return;
    const before = parts.slice(0, index).findLast((it) => placed.includes(it));
    placed.splice(before === undefined ? 0 : placed.indexOf(before) + 1, 0, part);
  });
  return placed;
}

/**
 * What is chosen in a part. A private note is only ever chosen by its own id in `privateNotes`;
 * one that has become private since it was chosen falls out.
 */
function chosenOf(part: ReportPart, { choices, privateNotes }: Arrangement): Set<string> {
  const named = choices[part.id];
  const isChosen = (choice: PartChoice): boolean => {
    if (choice.visibility === 'private') return privateNotes.includes(choice.id);
    return named === undefined ? choice.isSuggested : named.includes(choice.id);
  };
  return new Set(part.choices.filter(isChosen).map((choice) => choice.id));
}

function arranged(part: ReportPart, arrangement: Arrangement, cited: Cited[]): ArrangedPart {
  const stated = arrangement.parts.find((it) => it.id === part.id);
  const isIncluded = stated?.isIncluded ?? part.isSuggested;
  const chosen = chosenOf(part, arrangement);
  const text = arrangement.texts[part.id] ?? '';
  const built = isIncluded ? part.build({ chosen, text, cited }) : { blocks: [], cited: [] };
  return { part, isIncluded, chosen, text, built };
}

/** The blocks one after the other; neighbours under the same heading get it once. */
function joined(parts: readonly ArrangedPart[]): ReportBlock[] {
  let shared: string | null = null;
  return parts.flatMap(({ part, built }) => {
    if (built.blocks.length === 0) return [];
    const isNew = part.under !== null && part.under !== shared;
    shared = part.under;
    return [...(isNew && part.under !== null ? [heading(1, part.under)] : []), ...built.blocks];
  });
}

/** Makes the document as it was arranged. */
export function assemble(plan: ReportPlan, arrangement: Arrangement): AssembledReport {
  const ordered = inOrder(plan.parts, arrangement.parts);
  const first = ordered.map((part) => arranged(part, arrangement, []));
  const cited = first.flatMap(({ built }) => built.cited);
  const parts = first.map((it) =>
    it.part.id === BASIS ? arranged(it.part, arrangement, cited) : it,
  );
  return { report: { ...plan.head, blocks: joined(parts) }, parts };
}

/** The lines of the head that say something. */
export const statedFacts = (facts: readonly Fact[]): Fact[] =>
  facts.filter((fact) => fact.value.trim() !== '').map((it) => ({ ...it, value: it.value.trim() }));
