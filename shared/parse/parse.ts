import { knownWords, type KnownWords } from '../text/known-words.ts';
import { NO_PLACE, type Assignment, type Plan, type ReadFinding } from '../plan/plan.ts';
import { planFindings } from '../plan/plan-findings.ts';
import type { Source } from '../source/source.ts';
import { bodyOf } from './body.ts';
import { withBrokenWords } from './broken-words.ts';
import { flatLines, flatten, type Flat, type FlatLine } from './flatten.ts';
import { groupElements, type Groupable } from './group.ts';
import type { AssignmentDraft } from './assignment-draft.ts';
import { readAssignments } from './read-assignments.ts';
import { withProseAssignments, type ProseReading } from './read-prose-assignments.ts';
import { withLooseTables } from './loose-tables.ts';
import { withoutHeaderHyphens } from './header-hyphens.ts';
import type { Evidence } from './line-evidence.ts';
import { labelledText } from './labelled-text.ts';
import { mendedCells } from './mend-cells.ts';
import { readTables } from './read-tables.ts';
import { labelHabits } from './rules/assignment-label.ts';
import { findContents } from './rules/contents-list.ts';
import { explainedNames } from './rules/explained-names.ts';
import { lostFindings } from './rules/lost-tables.ts';
import { readMemo } from './rules/memo.ts';
import { hasMemoBefore, planHead } from './rules/plan-head.ts';
import { tableFindings } from './rules/table-findings.ts';
import { GoalBook } from './rules/table-goals.ts';
import { gridOf } from './rules/table-grid.ts';
import { tableKind } from './rules/table-kind.ts';
import { settleAssignments } from './settle-assignments.ts';
import { measureSpacing } from './spacing.ts';
import { buildStructure, type Structure } from './structure.ts';
import type { TableResult } from './table-result.ts';
import { withUnframedGoals } from './unframed-goals.ts';
import { wordedWithoutMarks } from './without-note-marks.ts';
import { typeLines } from './type-lines.ts';
import type { Element, TypedLine } from './typed-lines.ts';

/** Reads a document into a plan. Pure: the same source gives the same plan. */
export function parsePlan(file: Source): Plan {
  const given = withUnframedGoals(file);
  const known = knownWords(
    flatten(given)
      .flatMap(flatLines)
      .map((line) => line.text),
  );
  const loose = withLooseTables(given);
  const source = withoutHeaderHyphens(mendedCells(loose.source, known), known);
  const flat = flatten(source);
  const evidence = evidenceOf(source, flat);
  const elements = groupElements(typed(flat, evidence), evidence.spacing, known);
  const plan = planOf(source, elements, known, evidence);
  return withBrokenWords({ ...plan, findings: [...plan.findings, ...loose.findings] });
}

function planOf(
  source: Source,
  elements: readonly Element[],
  known: KnownWords,
  evidence: Evidence,
): Plan {
  const head = planHead(source, elements);
  const isMemo = head.kind === 'tjänsteskrivelse';
  const parts = readParts(elements, known, evidence, isMemo);
  const book = new GoalBook(parts.structure.goals);
  const { contexts } = parts.structure;
  const assignments = settleAssignments(parts.drafts, contexts, book, {
    organ: head.organ,
    explained: explainedNames(runningTexts(elements), head.organ),
  });
  const assignmentIds = new Set(parts.drafts.flatMap((draft) => draft.elementIds));
  const reading = { elements, contexts, knownWords: known, year: head.year, assignmentIds };
  const tables = readTables(reading, book);
  const read = wordedWithoutMarks({
    plan: head,
    sections: [...parts.structure.sections],
    goals: [...book.goals],
    assignments,
    indicators: [...tables.indicators],
    budgetTables: [...tables.budgetTables],
    risks: [...tables.risks],
    memo: isMemo ? readMemo(elements) : null,
    pageCount: source.pages.length === 0 ? null : source.pages.length,
  });
  const findings = [
    ...sourceFindings(source),
    ...planFindings(read),
    ...(hasMemoBefore(head, elements) ? [memoBefore(elements)] : []),
    ...parts.findings,
    ...book.findings,
    ...tables.findings,
    ...tableFindings(elements, readElementIds(parts, tables)),
    ...(source.format === 'text' ? lostFindings(elements, takenLines(tables)) : []),
  ];
  const body = bodyOf({
    elements,
    structure: parts.structure,
    assignmentOf: assignmentKeys(parts.drafts, assignments),
    leadIds: parts.leadIds,
    taken: tables.taken,
    known,
    regroup: (lines) => groupElements(lines.map(asText), evidence.spacing, known),
  });
  return { ...read, findings, body };
}

const runningTexts = (elements: readonly Element[]): string[] =>
  elements.flatMap((element) =>
    element.kind === 'paragraph' || element.kind === 'lead' || element.kind === 'listItem'
      ? [element.text]
      : [],
  );

function memoBefore([first]: readonly Element[]): ReadFinding {
  return {
    code: 'memo-before-plan',
    severity: 'info',
    message:
      'Filen börjar med en tjänsteskrivelse. Den är med som text före planen; förslag till beslut och beslutsunderlag har inte lästs ut för sig.',
    source: first?.place ?? NO_PLACE,
  };
}

function sourceFindings({ problems }: Source): ReadFinding[] {
  return problems.map(({ code, message, page }) => ({
    code,
    severity: 'warning',
    message,
    source: { ...NO_PLACE, page },
  }));
}

interface Parts extends ProseReading {
  readonly structure: Structure;
}

// A memo talks of uppdrag but gives none.
function readParts(
  elements: readonly Element[],
  known: KnownWords,
  evidence: Evidence,
  isMemo: boolean,
): Parts {
  const labelled = readAssignments(isMemo ? [] : elements, known, evidence.habits);
  const reading = withProseAssignments(labelled, isMemo ? [] : elements);
  const startsWith = new Set(reading.drafts.map((draft) => draft.elementIds[0]));
  const holding = {
    assignments: ({ id }: Element) => startsWith.has(id),
    indicators: (element: Element) => holdsIndicators(element, known),
  };
  return { ...reading, structure: buildStructure(elements, holding) };
}

function holdsIndicators(element: Element, known: KnownWords): boolean {
  if (element.kind !== 'table') return element.kind === 'indicatorLabel';
  const kind = tableKind(gridOf(element.table, known), { sectionTitle: null, caption: null });
  return kind?.kind === 'indicators';
}

function readElementIds(parts: Parts, tables: TableResult): ReadonlySet<number> {
  return new Set([
    ...tables.taken.map((one) => one.elementId),
    ...parts.drafts.flatMap((draft) => draft.elementIds),
  ]);
}

const takenLines = ({ taken }: TableResult): ReadonlySet<number> =>
  new Set(taken.flatMap((one) => one.lineIndexes));

function assignmentKeys(
  drafts: readonly AssignmentDraft[],
  assignments: readonly Assignment[],
): Map<number, string> {
  return new Map(
    drafts.flatMap((draft, i) =>
      draft.elementIds.map((id) => [id, assignments[i]?.key ?? ''] as const),
    ),
  );
}

function evidenceOf(source: Source, flat: readonly Flat[]): Evidence {
  const lines = flat.flatMap((one) => (one.kind === 'line' ? [one] : []));
  return {
    spacing: measureSpacing(lines, source.format !== 'text'),
    habits: labelHabits([
      ...lines.filter((line) => line.startsBlock).map(labelledText),
      ...framedLines(source),
    ]),
    contents: findContents(lines),
    bodySize: bodySize(lines),
  };
}

// A cell alone in its row may be a frame round labelled uppdrag.
function framedLines({ blocks }: Source): string[] {
  const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
  return rows.flatMap(({ cells }) =>
    cells.length === 1 ? cells[0]!.lines.map((line) => line.text.trim()) : [],
  );
}

/** The size that most characters have. */
function bodySize(lines: readonly FlatLine[]): number | null {
  const counts = new Map<number, number>();
  for (const run of lines.flatMap((line) => line.source.runs)) {
    if (run.size !== null) counts.set(run.size, (counts.get(run.size) ?? 0) + run.text.length);
  }
  let best: number | null = null;
  for (const [size, count] of counts)
    if (best === null || count > (counts.get(best) ?? 0)) best = size;
  return best;
}

function typed(flat: readonly Flat[], evidence: Evidence): Groupable[] {
  const running = flat.flatMap((one) => (one.kind === 'line' ? [one] : []));
  const byIndex = new Map(typeLines(running, evidence).map((line) => [line.index, line]));
  return flat.map((one): Groupable => {
    switch (one.kind) {
      case 'line':
        return { kind: 'line', line: byIndex.get(one.index)! };
      case 'table':
        return { kind: 'table', table: one.table, lines: one.lines.map(asCellLine) };
      case 'picture':
        return one;
    }
  });
}

function asCellLine(line: FlatLine): TypedLine {
  return { ...line, look: { kind: 'text' } };
}

// What a loose table left over is text; its list items stay list items.
function asText(line: TypedLine): Groupable {
  const look = line.look.kind === 'listItem' ? line.look : ({ kind: 'text' } as const);
  return { kind: 'line', line: { ...line, look } };
}
