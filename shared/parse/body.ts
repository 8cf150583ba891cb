import type { BodyBlock, PartRef } from '../plan/plan.ts';
import { joinLines } from '../text/join-lines.ts';
import type { KnownWords } from '../text/known-words.ts';
import type { TableBlock } from '../source/source.ts';
import { placeOf } from './place.ts';
import type { Structure } from './structure.ts';
import type { TakenTable } from './table-result.ts';
import type { Element } from './typed-lines.ts';

/** What the body is made of: the elements, what they became, and what the table readers took. */
export interface BodyReading {
  readonly elements: readonly Element[];
  readonly structure: Structure;
  /** Element id → key of the uppdrag it is (part of). */
  readonly assignmentOf: ReadonlyMap<number, string>;
  readonly leadIds: ReadonlySet<number>;
  readonly taken: readonly TakenTable[];
  readonly known: KnownWords;
  /** Groups the lines of a loose table that nobody took, as text. */
  readonly regroup: (lines: Element['lines']) => readonly Element[];
}

type Draft = Omit<BodyBlock, 'id'>;

/** The whole text in reading order; every element is in it, as itself or as the table it is in. */
export function bodyOf(reading: BodyReading): BodyBlock[] {
  const takenBy = Map.groupBy(reading.taken, (taken) => taken.elementId);
  const drafts = reading.elements.flatMap((element) =>
    element.kind === 'looseTable'
      ? looseBlocks(element, takenBy.get(element.id) ?? [], reading)
      : [blockOf(element, reading, takenBy.get(element.id)?.[0]?.part ?? null, element.id)],
  );
  return drafts
    .filter((draft) => draft.text !== '' || draft.kind === 'picture')
    .map((draft, i) => ({ id: `b${i + 1}`, ...draft }));
}

function blockOf(
  element: Element,
  reading: BodyReading,
  part: PartRef | null,
  contextId: number,
): Draft {
  const context = reading.structure.contexts[contextId];
  const assignment = reading.assignmentOf.get(element.id);
  const rows = element.kind === 'table' ? tableRows(element.table, reading.known) : null;
  return {
    kind: kindOf(element, reading),
    text: rows === null ? textOf(element) : rows.map((row) => row.join('\t')).join('\n'),
    level: levelOf(element, reading.structure),
    mark: markOf(element),
    rows,
    headerRows: rows === null ? null : headerRows(element),
    part: part ?? partOf(element, reading, assignment),
    sectionKey: context?.sectionKey ?? null,
    goalKey: context?.goalKey ?? null,
    source: element.place,
  };
}

// What stands above goals keeps its label: 'Perspektiv: Process' is the heading.
function textOf(element: Element): string {
  if (element.kind === 'strategy') return element.printed;
  return element.text === '' ? (labelOf(element) ?? '') : element.text;
}

function labelOf(element: Element): string | null {
  if (element.kind === 'goal') return element.label;
  return element.kind === 'assignment' ? element.rawLabel : null;
}

function kindOf(element: Element, reading: BodyReading): BodyBlock['kind'] {
  switch (element.kind) {
    case 'heading':
    case 'goal':
    case 'strategy':
    case 'title':
      return 'heading';
    case 'paragraph':
      if (reading.leadIds.has(element.id)) return 'lead';
      return 'paragraph';
    case 'toc':
    case 'indicatorLabel':
    case 'looseTable':
      return 'paragraph';
    case 'lead':
    case 'assignment':
    case 'listItem':
    case 'table':
    case 'caption':
    case 'picture':
      return element.kind;
  }
}

function partOf(
  element: Element,
  reading: BodyReading,
  assignment: string | undefined,
): PartRef | null {
  if (assignment !== undefined) return { kind: 'assignment', key: assignment };
  const goal = reading.structure.goalOf.get(element.id);
  if (goal !== undefined) return { kind: 'goal', key: goal };
  const section = reading.structure.sectionOf.get(element.id);
  return section === undefined ? null : { kind: 'section', key: section };
}

function levelOf(element: Element, structure: Structure): number | null {
  if (element.kind === 'heading' || element.kind === 'strategy') {
    const key = structure.sectionOf.get(element.id);
    return structure.sections.find((section) => section.key === key)?.level ?? 1;
  }
  if (element.kind === 'goal') return element.level ?? GOAL_LEVEL;
  if (element.kind === 'title') return 1;
  return element.kind === 'listItem' ? element.level : null;
}

/** A goal that is no heading in the original stands below chapter and section. */
const GOAL_LEVEL = 3;

function markOf(element: Element): string | null {
  if (element.kind === 'heading' || element.kind === 'strategy') return element.number;
  if (element.kind === 'listItem') return element.mark;
  // A label alone on its line is the block's text.
  return element.text === '' ? null : labelOf(element);
}

function tableRows(table: TableBlock, known: KnownWords): string[][] {
  return table.rows.map((row) => {
    const cells = Array.from({ length: table.columnCount }, () => '');
    for (const cell of row.cells)
      cells[cell.column] = joinLines(
        cell.lines.map((line) => line.text),
        known,
      );
    return cells;
  });
}

function headerRows(element: Element): number {
  if (element.kind !== 'table') return 0;
  const marked = element.table.rows.findIndex((row) => !row.cells.every((cell) => cell.isHeader));
  return Math.max(1, marked);
}

// A loose table gives a table block where it was read and text for the lines nobody took.
function looseBlocks(
  element: Element,
  taken: readonly TakenTable[],
  reading: BodyReading,
): Draft[] {
  const ownerOf = new Map(
    taken.flatMap((one) => one.lineIndexes.map((index) => [index, one] as const)),
  );
  const runs: { owner: TakenTable | undefined; lines: Element['lines'][number][] }[] = [];
  for (const line of element.lines) {
    const owner = ownerOf.get(line.index);
    const run = runs.at(-1);
    if (run !== undefined && run.owner === owner) run.lines.push(line);
    else runs.push({ owner, lines: [line] });
  }
  const printed = new Set<TakenTable>();
  return runs.flatMap(({ owner, lines }) => {
    if (owner === undefined) {
      return reading
        .regroup(lines)
        .map((one) =>
          blockOf(
            one,
            { ...reading, assignmentOf: new Map(), leadIds: new Set() },
            null,
            element.id,
          ),
        )
        .map((draft) => ({ ...draft, part: null }));
    }
    if (printed.has(owner))
      return owner.rows === null ? [linesBlock(element, lines, owner, reading)] : [];
    printed.add(owner);
    return [
      owner.rows === null
        ? linesBlock(element, lines, owner, reading)
        : takenBlock(element, owner, reading),
    ];
  });
}

function takenBlock(element: Element, taken: TakenTable, reading: BodyReading): Draft {
  const rows = (taken.rows ?? []).map((row) => [...row]);
  const indexes = new Set(taken.lineIndexes);
  const lines = element.lines.filter((line) => indexes.has(line.index));
  return {
    ...linesBlock(element, lines, taken, reading),
    text: rows.map((row) => row.join('\t')).join('\n'),
    rows,
    headerRows: taken.headerRows,
  };
}

function linesBlock(
  element: Element,
  lines: Element['lines'],
  taken: TakenTable,
  reading: BodyReading,
): Draft {
  const context = reading.structure.contexts[element.id];
  return {
    kind: 'table',
    text: lines.map((line) => line.text).join('\n'),
    level: null,
    mark: null,
    rows: lines.map((line) => [line.text]),
    headerRows: 0,
    part: taken.part,
    sectionKey: context?.sectionKey ?? null,
    goalKey: context?.goalKey ?? null,
    source: placeOf(lines.map((line) => line.source)),
  };
}
