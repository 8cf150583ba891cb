import type { Assignment, BodyBlock, Indicator, PartRef, Plan, Risk } from '../plan/plan.ts';
import { assertNever } from '../text/assert-never.ts';
import { parseFigure } from '../text/number.ts';
import type { AddableKind, Correction } from './correction.ts';
import { LIST_OF } from './with-part.ts';

type Add = Extract<Correction, { kind: 'add' }>;

/** A person has looked: nothing is left to doubt. */
const SURE = 1;

/** The key that the next added part of a kind gets: 'T-1' … (tillagt), apart from those the reading gives. */
export function addedKey(plan: Plan, kind: AddableKind): string {
  const taken = new Set(plan[LIST_OF[kind]].map((part) => part.key));
  let number = 1;
  while (taken.has(`T-${number}`)) number++;
  return `T-${number}`;
}

/** A row of a table as an addition names it. */
export const rowWording = (cells: readonly string[]): string => cells.join('\t');

interface Found {
  index: number;
  block: BodyBlock;
  /** The row's cells; null where the whole block is meant. */
  cells: string[] | null;
}

const REF_OF = { assignment: 'assignment', indicator: 'indicators', risk: 'risks' } as const;

function find(plan: Plan, wording: string, kind: AddableKind): Found | null {
  for (const [index, block] of plan.body.entries()) {
    const isTaken = block.part !== null && block.rows === null;
    if (block.text === wording && !isTaken) return { index, block, cells: null };
    const cells = block.rows?.find((row) => rowWording(row) === wording);
    if (cells && (block.part === null || block.part.kind === REF_OF[kind]))
      return { index, block, cells };
  }
  return null;
}

/** The plan with a part added where the text stands; null when the text is not there any more. */
export function applyAdd(plan: Plan, correction: Add): Plan | null {
  const kind = correction.as ?? 'assignment';
  const { wording } = correction;
  const found = find(plan, wording, kind);
  if (!found) return isThere(plan, kind, wording) ? plan : null;
  if (found.cells && hasRow(plan, kind, found.cells)) return plan;
  const key = addedKey(plan, kind);
  return withPlaced(withMark(plan, found, { kind: REF_OF[kind], key }), correction, found, key);
}

const wordsOf = (plan: Plan, kind: AddableKind): string[] =>
  plan[LIST_OF[kind]].map((part) => ('risk' in part ? part.risk : part.text));

const isThere = (plan: Plan, kind: AddableKind, wording: string): boolean =>
  wordsOf(plan, kind).includes(wording);

const hasRow = (plan: Plan, kind: AddableKind, cells: readonly string[]): boolean =>
  wordsOf(plan, kind).some((words) => words !== '' && cells.includes(words));

/** The block says what it holds; a table that has rows already keeps its name. */
function withMark(plan: Plan, { index, block }: Found, part: PartRef): Plan {
  if (block.part !== null) return plan;
  const isText = part.kind === 'assignment' && block.rows === null;
  return {
    ...plan,
    body: plan.body.with(index, { ...block, part, ...(isText && { kind: 'assignment' as const }) }),
  };
}

function withPlaced(plan: Plan, { as, wording, number }: Add, found: Found, key: string): Plan {
  const kind = as ?? 'assignment';
  switch (kind) {
    case 'assignment': {
      const text = found.cells ? longest(found.cells) : wording;
      const added = newAssignment(found.block, key, number, text);
      return {
        ...plan,
        assignments: inOrder(plan, 'assignment', found.index, plan.assignments, added),
      };
    }
    case 'indicator': {
      const added = newIndicator(found, key, number, wording);
      return {
        ...plan,
        indicators: inOrder(plan, 'indicators', found.index, plan.indicators, added),
      };
    }
    case 'risk': {
      const added = newRisk(found, key, wording);
      return { ...plan, risks: inOrder(plan, 'risks', found.index, plan.risks, added) };
    }
    default:
      return assertNever(kind);
  }
}

/** Puts a part in its place: before the first that stands further down in the text. */
function inOrder<T extends { key: string }>(
  plan: Plan,
  kind: PartRef['kind'],
  index: number,
  list: readonly T[],
  added: T,
): T[] {
  const later = new Set(
    plan.body.slice(index + 1).flatMap(({ part }) => (part?.kind === kind ? [part.key] : [])),
  );
  const at = list.findIndex((part) => later.has(part.key));
  return list.toSpliced(at < 0 ? list.length : at, 0, added);
}

const newAssignment = (
  block: BodyBlock,
  key: string,
  number: string | null,
  text: string,
): Assignment => ({
  key,
  series: '',
  number,
  rawLabel: block.mark ?? '',
  goalKey: block.goalKey,
  givenBy: null,
  assignedTo: [],
  followedBy: null,
  text,
  source: block.source,
  confidence: SURE,
});

const longest = (cells: readonly string[]): string =>
  cells.reduce((best, cell) => (cell.length > best.length ? cell : best), '');

/** A row's cells in the order such tables mostly have: words, outcome, target, long-term target. */
function newIndicator(
  { block, cells }: Found,
  key: string,
  number: string | null,
  wording: string,
): Indicator {
  const text = cells ? longest(cells) : wording;
  const rest = cells ? cells.slice(cells.indexOf(text) + 1) : [];
  const [outcome = '', target = '', longTerm = ''] = rest;
  const own = cells?.[0] ?? '';
  const isNumber = own !== text && parseFigure(own) !== null;
  return {
    key,
    goalKey: block.goalKey,
    number: isNumber ? own : number,
    text,
    outcome,
    outcomeYear: null,
    target,
    longTerm,
    parentKey: null,
    source: block.source,
    confidence: SURE,
  };
}

/** The first words of a row are its area where there are three, then the risk and its measures. */
function newRisk({ block, cells }: Found, key: string, wording: string): Risk {
  const filled = (cells ?? [wording]).filter((cell) => cell.trim() !== '');
  const [area, rest] = filled.length > 2 ? [filled[0] ?? null, filled.slice(1)] : [null, filled];
  const [risk = wording, ...measures] = rest;
  return { key, area, risk, measures, source: block.source, confidence: SURE };
}
