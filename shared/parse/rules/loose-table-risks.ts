import type { KnownWords } from '../../text/known-words.ts';
import { joinLines } from '../../text/join-lines.ts';
import type { TypedLine } from '../typed-lines.ts';
import { LOOSE_RISK_COLUMNS } from '../vocabulary/loose-header-words.ts';
import { assignAreas } from './loose-risk-areas.ts';
import { RISK_START, riskBlocks } from './loose-risk-blocks.ts';
import type { RiskBlock } from './loose-risk-blocks.ts';
import { riskCells } from './loose-risk-cells.ts';
import type { RiskLines } from './loose-risk-cells.ts';
import { withoutOtherColumns } from './loose-risk-others.ts';
import type { LooseHeader } from './loose-table-header.ts';
import type { LooseRows } from './loose-table-indicators.ts';
import { cellText } from './table-cell.ts';
import { looseCell } from './table-grid.ts';
import type { GridCell, GridRow } from './table-grid.ts';

/** A risk while its parts are found; `area` is what was printed right before it. */
export interface LooseRisk {
  area: string | null;
  areaLines: readonly TypedLine[];
  /** The area was printed at another risk, and which side of it this one stands on is a guess. */
  isAreaGuessed: boolean;
  readonly risk: TypedLine[];
  readonly measures: TypedLine[][];
}

type Role = 'area' | 'risk' | 'measure';

/**
 * Rows of an internkontrollplan on loose lines, by grammar ('Risken att …'), by the width of the
 * columns, and by order. Areas may be printed after some of their risks, measures before theirs.
 */
export function looseRiskRows(
  lines: readonly TypedLine[],
  start: number,
  header: LooseHeader,
  known: KnownWords,
): LooseRows {
  if (!hasGaps(lines.slice(start))) {
    const cut = riskCells(lines, start, header);
    if (cut !== null) return { rows: rowsOfCells(cut.risks, known), end: cut.end };
  }
  const { blocks, end } = riskBlocks(lines, start, header);
  const hasArea = header.names.some((name) => LOOSE_RISK_COLUMNS.area.includes(name));
  const { risks, startsWithMeasure } = collect(blocks, columnWidths(blocks), hasArea, known);
  const isPlain = header.names.every((name) => !LOOSE_RISK_COLUMNS.other.includes(name));
  const keeps = isPlain && isLate(risks, startsWithMeasure) && !misses(risks, lines.slice(start));
  const cut = keeps ? null : riskCells(lines, start, header);
  if (cut !== null && (!isPlain || cut.risks.every(({ measures }) => measures.length > 0)))
    return { rows: rowsOfCells(cut.risks, known), end: cut.end };
  assignAreas(risks, startsWithMeasure, known);
  const bare = risks.map((risk) => ({
    ...risk,
    measures: withoutOtherColumns(risk.measures, header),
  }));
  return { rows: bare.flatMap((risk) => rowsOf(risk, known)), end };
}

/** Share of the lines that say 'Risk att …' which begin risks; some measures say so too. */
const FOUND_SHARE = 0.7;

const misses = (risks: readonly LooseRisk[], body: readonly TypedLine[]): boolean =>
  risks.length <
  body.filter(({ text }) => /(?:^|\s)Risk(?:en)? (?:att|för)\b/u.test(text)).length * FOUND_SHARE;

/** Areas are printed after some of their risks: only the wording then tells what is what. */
const isLate = (risks: readonly LooseRisk[], startsWithMeasure: boolean): boolean =>
  startsWithMeasure || (risks.some(({ area }) => area !== null) && risks[0]?.area === null);

/** Share of neighbours a blank line apart below which blank lines are chance, and above which they say nothing. */
const FEW_GAPS = 0.1;
const ALL_GAPS = 0.8;

/** Whether blank lines part the cells. */
function hasGaps(body: readonly TypedLine[]): boolean {
  const gaps = body.slice(1).filter((line) => line.gapBefore > 0).length;
  const share = gaps / Math.max(1, body.length - 1);
  return share > FEW_GAPS && share < ALL_GAPS;
}

/** An area holds for the risks after it. */
function rowsOfCells(risks: readonly RiskLines[], known: KnownWords): GridRow[] {
  const texts = (lines: readonly TypedLine[]): string[] => lines.map((line) => line.text);
  let area: string | null = null;
  return risks.flatMap((risk) => {
    if (risk.area.length > 0) area = cellText(texts(risk.area), known);
    return rowsOf({ ...risk, area, areaLines: risk.area, isAreaGuessed: false }, known);
  });
}

interface Widths {
  readonly risk: number;
  readonly measure: number;
}

/** The usual widths of the two columns, from cells of several lines; a risk's by how it begins. */
function columnWidths(blocks: readonly RiskBlock[]): Widths {
  const long = blocks.filter((block) => block.lines.length > 1 && block.width > AREA_WIDTH);
  const risks = long.filter((block) => RISK_START.test(block.lines[0]!.text));
  const others = long.filter((block) => !RISK_START.test(block.lines[0]!.text));
  return {
    risk: median(risks.map((block) => block.width)),
    measure: median(others.map((block) => block.width)),
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** A column of areas is at most this wide in characters, and an area has at most so many words. */
const AREA_WIDTH = 18;
const AREA_WORDS = 6;
/** Columns this unlike in width can be told apart by it. */
const CLEARLY_WIDER = 1.25;

function collect(
  blocks: readonly RiskBlock[],
  widths: Widths,
  hasArea: boolean,
  known: KnownWords,
): { risks: LooseRisk[]; startsWithMeasure: boolean } {
  const risks: LooseRisk[] = [];
  let area: TypedLine[] | null = null;
  let early: TypedLine[][] = [];
  for (const [index, block] of blocks.entries()) {
    const last = risks.at(-1);
    const lines = [...block.lines];
    const isHead = hasArea && isArea(block, blocks[index + 1]);
    const role = continuedRole(block, last, widths) ?? roleOf(block, last, widths, isHead);
    if (role === 'area') area = lines;
    else if (role === 'risk') {
      risks.push({
        area:
          area === null
            ? null
            : cellText(
                area.map((line) => line.text),
                known,
              ),
        areaLines: area ?? [],
        isAreaGuessed: false,
        risk: lines,
        measures: early,
      });
      [area, early] = [null, []];
    } else if (role === 'measure' && last === undefined) early.push(lines);
    else if (role === 'measure') last!.measures.push(lines);
    else if (role === 'more-risk') last!.risk.push(...lines);
    else last!.measures.at(-1)!.push(...lines);
  }
  const first = risks[0];
  return {
    risks,
    startsWithMeasure: first !== undefined && comesBefore(first.measures[0], first.risk),
  };
}

function comesBefore(
  measure: readonly TypedLine[] | undefined,
  risk: readonly TypedLine[],
): boolean {
  return measure !== undefined && measure[0]!.index < risk[0]!.index;
}

/** A block in mid-sentence goes on from a cell that has not ended: the one of its own width. */
function continuedRole(
  block: RiskBlock,
  last: LooseRisk | undefined,
  widths: Widths,
): 'more-risk' | 'more-measure' | null {
  if (last === undefined || !/^[\p{Ll}(]/u.test(block.lines[0]!.text)) return null;
  const measure = last.measures.at(-1);
  const riskOpen = !hasEnded(last.risk);
  const measureOpen = measure !== undefined && !hasEnded(measure);
  if (riskOpen && measureOpen)
    return nearer(block.width, widths) === 'risk' ? 'more-risk' : 'more-measure';
  if (riskOpen) return 'more-risk';
  return measureOpen ? 'more-measure' : null;
}

function hasEnded(lines: readonly TypedLine[]): boolean {
  return /[.!?]$/u.test(lines.at(-1)?.text ?? '');
}

function roleOf(
  block: RiskBlock,
  last: LooseRisk | undefined,
  widths: Widths,
  isHead: boolean,
): Role {
  if (RISK_START.test(block.lines[0]!.text)) {
    const waits = last !== undefined && last.measures.length === 0;
    if (canTell(widths)) return nearer(block.width, widths);
    return waits && block.lines.length > last.risk.length ? 'measure' : 'risk';
  }
  return isHead ? 'area' : 'measure';
}

function canTell(widths: Widths): boolean {
  const [narrow, wide] = [
    Math.min(widths.risk, widths.measure),
    Math.max(widths.risk, widths.measure),
  ];
  return narrow > 0 && wide >= narrow * CLEARLY_WIDER;
}

function nearer(width: number, widths: Widths): 'risk' | 'measure' {
  if (!canTell(widths)) return 'risk';
  // A short cell of one line fits both columns; only one too wide for its column is surely not in it.
  const middle = (widths.risk + widths.measure) / 2;
  if (widths.risk < widths.measure) return width > middle ? 'measure' : 'risk';
  return width > middle ? 'risk' : 'measure';
}

/** A short cell that its risk follows: areas are printed right before one. */
function isArea(block: RiskBlock, next: RiskBlock | undefined): boolean {
  if (next === undefined || !RISK_START.test(next.lines[0]!.text)) return false;
  const text = block.lines.map((line) => line.text).join(' ');
  const isShort = block.width <= AREA_WIDTH && text.split(' ').length <= AREA_WORDS;
  return isShort && /^\p{Lu}/u.test(text) && !/[.!?]$/u.test(text);
}

/** One row a measure, the first with area and risk: as the table would have it. */
function rowsOf(risk: LooseRisk, known: KnownWords): GridRow[] {
  const area = looseCell(0, risk.areaLines, risk.area ?? '');
  const text = looseCell(
    1,
    risk.risk,
    joinLines(
      risk.risk.map((line) => line.text),
      known,
    ),
  );
  const measures = risk.measures.map((lines) =>
    looseCell(
      2,
      lines,
      joinLines(
        lines.map((line) => line.text),
        known,
      ),
    ),
  );
  const [first, ...rest] = measures;
  return [
    {
      ...rowOf(first === undefined ? [area, text] : [area, text, first]),
      isAreaGuessed: risk.isAreaGuessed,
    },
    ...rest.map((cell) => rowOf([cell])),
  ];
}

function rowOf(cells: readonly GridCell[]): GridRow {
  return { cells, page: cells.at(-1)?.lines[0]?.page ?? null, isAfterBreak: false };
}
