import type { ReadFinding } from '../../plan/plan.ts';
import type { TakenTable } from '../table-result.ts';
import type { Element, ElementContext, TableElement, TableReading } from '../typed-lines.ts';
import { gridOf, namesOwnColumns, rowTexts } from './table-grid.ts';
import type { Grid } from './table-grid.ts';
import type { RiskDraft } from './risk.ts';
import { riskCards } from './risk-card.ts';
import { riskParagraphs, type RiskParagraphs } from './risk-paragraphs.ts';
import { plain, tableKind } from './table-kind.ts';
import type { KindGuess } from './table-kind.ts';
import { looseTables } from './loose-table.ts';
import { captionOf, footnotesOf } from './table-surroundings.ts';
import { isIndicatorLabel } from './table-header.ts';
import { indicatorCard } from './indicator-card.ts';
import { indicatorItems } from './indicator-items.ts';
import { cardGoal, cardsIn, type CardRow } from './card-rows.ts';
import { splitParagraphs, type CellItem } from './table-cell.ts';

/** Which lines of which element a piece takes; the part is known when it is read. */
export type TakenLines = Omit<TakenTable, 'part'>;

/** A table (also one that page breaks cut in several), a list of styrtal, or a risk in paragraphs. */
export type TablePiece =
  | {
      readonly kind: 'grid';
      readonly grid: Grid;
      readonly guess: KindGuess;
      readonly context: ElementContext;
      readonly caption: string | null;
      readonly footnotes: readonly string[];
      readonly parts: readonly TakenLines[];
      readonly findings: readonly ReadFinding[];
    }
  | {
      readonly kind: 'list';
      readonly items: readonly Element[];
      readonly context: ElementContext;
      readonly parts: readonly TakenLines[];
    }
  | {
      readonly kind: 'card';
      readonly items: readonly CellItem[];
      /** The goal the card names; null when it names none. */
      readonly goal: CardRow | null;
      readonly context: ElementContext;
      readonly parts: readonly TakenLines[];
    }
  | {
      readonly kind: 'risk';
      readonly drafts: readonly RiskDraft[];
      /** Told in paragraphs, and not by the labels of a table. */
      readonly isProse: boolean;
      readonly context: ElementContext;
      readonly parts: readonly TakenLines[];
    };

/** All tables of the document that are styrtal, budgets or risks, in reading order. */
export function collectTables(reading: TableReading): TablePiece[] {
  const { elements } = reading;
  const pieces: TablePiece[] = [];
  let at = 0;
  let told: { readonly risk: RiskParagraphs; readonly end: number } | null = null;
  while (at < elements.length) {
    const element = elements[at]!;
    if (element.kind === 'table') {
      const run = tableRun(element, at, reading);
      pieces.push(...piecesOfTable(run, at, reading));
      at += run.elements.length;
      continue;
    }
    if (announcesIndicators(element, elements[at + 1])) pieces.push(...listAfter(at, reading));
    const before = told?.end === at ? told.risk : null;
    const risk = riskParagraphs(elements, at, reading.knownWords, before);
    if (risk !== null) {
      const parts = risk.elements.map(wholeElement);
      const context = reading.contexts[element.id]!;
      pieces.push({ kind: 'risk', drafts: [risk.draft], isProse: true, context, parts });
      at += risk.elements.length;
      told = { risk, end: at };
      continue;
    }
    if (element.kind === 'looseTable') pieces.push(...looseTables(element, at, reading));
    at += 1;
  }
  // Once, 'Risk: …' and 'Åtgärd: …' explain what the words mean.
  const isProse = (piece: TablePiece) => piece.kind === 'risk' && piece.isProse;
  return pieces.filter(isProse).length > 1 ? pieces : pieces.filter((piece) => !isProse(piece));
}

interface TableRun {
  readonly elements: readonly TableElement[];
  readonly grid: Grid;
}

/** A table and those right after it that go on with it: the same header again, or rows without one. */
function tableRun(
  first: TableElement,
  start: number,
  { elements, knownWords: known, assignmentIds }: TableReading,
): TableRun {
  const run = [first];
  let grid = indicatorCard(first.table, known) ?? gridOf(first.table, known);
  for (let at = start + 1; at < elements.length; at += 1) {
    const next = elements[at]!;
    if (next.kind !== 'table') break;
    // The uppdrag right below the styrtal are no more of them.
    if (assignmentIds.has(next.id) && !assignmentIds.has(first.id)) break;
    const below = indicatorCard(next.table, known) ?? gridOf(next.table, known);
    const joined = joinGrids(grid, below);
    if (joined === null) break;
    grid = joined;
    run.push(next);
  }
  return { elements: run, grid };
}

function joinGrids(first: Grid, next: Grid): Grid | null {
  if (first.columnCount !== next.columnCount || first.header.length === 0) return null;
  const isRepeated = headerText(first) === headerText(next);
  const goesOn =
    !isRepeated &&
    !namesOwnColumns(next) &&
    tableKind(next, NO_SURROUNDINGS) === null &&
    tableKind(first, NO_SURROUNDINGS) !== null;
  if (!isRepeated && !goesOn) return null;
  const rows = isRepeated ? next.body : [...next.header, ...next.body];
  const [top, ...rest] = rows;
  const added = top === undefined ? [] : [{ ...top, isAfterBreak: true }, ...rest];
  return { ...first, body: [...first.body, ...added], isSure: first.isSure && next.isSure };
}

const NO_SURROUNDINGS = { sectionTitle: null, caption: null };

// Where merged cells are lost, names may stand in the column beside on the next page.
function headerText(grid: Grid): string {
  return grid.header
    .map((row) => rowTexts(row, grid.columnCount).map(plain).filter(Boolean).join('|'))
    .join('\n')
    .replaceAll(/[\s-]/gu, '');
}

function piecesOfTable(run: TableRun, at: number, reading: TableReading): TablePiece[] {
  const { elements, contexts } = reading;
  const first = run.elements[0]!;
  const context = contexts[first.id]!;
  const cards = run.elements.flatMap((element) => [
    ...cardPieces(element, context, reading),
    ...riskCardPieces(element, context, reading),
  ]);
  if (cards.length > 0) return cards;
  const caption = captionOf(elements, at) ?? run.grid.title;
  const guess = tableKind(run.grid, { sectionTitle: context.sectionTitle, caption });
  if (guess === null) return [];
  // 'Uppdrag | Mål | Klart': a column of goals alone makes no styrtal of uppdrag.
  const isGuessed = guess.kind === 'indicators' && guess.confidence < NAMED_CONFIDENCE;
  if (isGuessed && reading.assignmentIds.has(first.id)) return [];
  const parts = run.elements.map((element, index) => ({
    elementId: element.id,
    lineIndexes: element.lines.map((line) => line.index),
    rows: null,
    headerRows:
      index === 0
        ? run.grid.header.length
        : gridOf(element.table, reading.knownWords).header.length,
  }));
  const footnotes = footnotesOf(elements, at + run.elements.length);
  return [
    { kind: 'grid', grid: run.grid, guess, context, caption, footnotes, parts, findings: [] },
  ];
}

// 'Indikatorer | • Andel … • Antal …' among the labels that describe a goal.
function cardPieces(
  element: TableElement,
  context: ElementContext,
  { knownWords }: TableReading,
): TablePiece[] {
  // With its values beside it a styrtal is read as one, not as a line of a list.
  if (indicatorCard(element.table, knownWords) !== null) return [];
  return cardsIn(element.table, knownWords).flatMap((card) => {
    const items = card
      .filter((row) => row.field === 'indicators' && row.value !== '')
      .flatMap((row) => splitParagraphs({ text: row.value, lines: row.lines }, knownWords));
    const parts = [wholeElement(element)];
    return items.length === 0
      ? []
      : [{ kind: 'card' as const, items, goal: cardGoal(card), context, parts }];
  });
}

function riskCardPieces(
  element: TableElement,
  context: ElementContext,
  { knownWords }: TableReading,
): TablePiece[] {
  const drafts = riskCards(element.table, knownWords);
  const parts = [wholeElement(element)];
  return drafts.length === 0 ? [] : [{ kind: 'risk', drafts, isProse: false, context, parts }];
}

/** What a table's own columns name is at least this sure. */
const NAMED_CONFIDENCE = 0.9;

const wholeElement = (element: Element): TakenLines => ({
  elementId: element.id,
  lineIndexes: element.lines.map((line) => line.index),
  rows: null,
  headerRows: 0,
});

// Below a heading prose about the styrtal is likelier than styrtal as paragraphs.
function announcesIndicators(element: Element, next: Element | undefined): boolean {
  if (element.kind === 'indicatorLabel') return true;
  return element.kind === 'heading' && isIndicatorLabel(element.text) && next?.kind === 'listItem';
}

function listAfter(at: number, reading: TableReading): TablePiece[] {
  const items = indicatorItems(reading.elements, at, reading.contexts);
  const label = reading.elements[at]!;
  if (items.length === 0) return [];
  const parts = [label, ...items].map(wholeElement);
  return [{ kind: 'list', items, context: reading.contexts[label.id]!, parts }];
}
