import { assertNever } from '../../text/assert-never.ts';
import type { TypedLine } from '../typed-lines.ts';
import { looseHeaderAt } from './loose-table-header.ts';
import type { LooseHeader } from './loose-table-header.ts';

/** Lines of an internkontrollplan that belong together: one cell, or part of one. */
export interface RiskBlock {
  readonly lines: readonly TypedLine[];
  /** Characters of its longest line: what tells a narrow column from a wide one. */
  readonly width: number;
  /** The header was printed again right before it: a page began. */
  readonly isAfterHeader: boolean;
}

/** 'Risken att …', 'Risk för …', 'Regionövergripande: Risk att …': how a risk begins. */
export const RISK_START = /^(?:[\p{L}-]{3,30}: )?Risk(?:en|er)?(?:$|\s)/u;

/** The area printed on the same line before its risk: 'Ekonomi Risken att …'. */
const AREA_AND_RISK =
  /^(\p{Lu}[\p{L}&/-]*(?: [\p{L}&/-]+){0,3}) ((?:[\p{L}-]{3,30}: )?Risk(?:en)?(?:$|\s.*))$/u;

/** Share of neighbours a blank line apart that makes blank lines say nothing, and below which they are chance. */
const DOUBLE_SPACED = 0.8;
const DENSE = 0.1;

/** What parts one cell from the next: gaps, sentences that end, or every line that begins anew. */
type Parting = 'gaps' | 'sentences' | 'lines';

function partingOf(body: readonly TypedLine[], header: LooseHeader): Parting {
  const neighbours = Math.max(1, body.length - 1);
  const apart = body.slice(1).filter((line) => line.gapBefore > 0).length / neighbours;
  if (body.length <= 3 || (apart > DENSE && apart < DOUBLE_SPACED)) return 'gaps';
  return header.isNameALine && apart <= DENSE ? 'lines' : 'sentences';
}

/** Cuts the lines after a header into cells: at gaps, at headers printed again, where a risk begins. */
export function riskBlocks(
  lines: readonly TypedLine[],
  start: number,
  header: LooseHeader,
): { readonly blocks: readonly RiskBlock[]; readonly end: number } {
  const body = lines.slice(start);
  const parting = partingOf(body, header);
  const widths = fullWidths(body);
  const blocks: { lines: TypedLine[]; isAfterHeader: boolean }[] = [];
  let isAfterHeader = false;
  let at = start;
  while (at < lines.length) {
    const again = looseHeaderAt(lines, at);
    if (again !== null && again.kind !== 'risks') break;
    if (again !== null) {
      at += again.lineCount;
      isAfterHeader = true;
      continue;
    }
    const pieces = splitAreaAndRisk(lines[at]!, header);
    const isArea = parting === 'sentences' && header.names.length > 2 && isAreaBefore(lines, at);
    const startsArea = isArea || pieces.length > 1;
    for (const line of pieces) {
      const open = blocks.at(-1);
      const isNew =
        open === undefined ||
        isAfterHeader ||
        begins(line, open.lines, parting, widths) ||
        startsArea;
      if (isNew) blocks.push({ lines: [line], isAfterHeader });
      else open.lines.push(line);
      isAfterHeader = false;
    }
    at += 1;
  }
  return {
    blocks: blocks.map((block) => ({
      ...block,
      width: Math.max(...block.lines.map((line) => line.text.length)),
    })),
    end: at,
  };
}

/** Characters of full lines: in the column of risks, and in the widest one, where measures stand. */
interface Widths {
  readonly risk: number;
  readonly widest: number;
}

const FULL_LINE_PERCENTILE = 0.9;

function fullWidths(body: readonly TypedLine[]): Widths {
  const percentile = (lines: readonly TypedLine[]): number => {
    const lengths = lines.map((line) => line.text.length).sort((a, b) => a - b);
    return lengths[Math.floor((lengths.length - 1) * FULL_LINE_PERCENTILE)] ?? 0;
  };
  const starts = body.filter((line) => RISK_START.test(line.text));
  return { risk: percentile(starts), widest: percentile(body) };
}

function begins(
  line: TypedLine,
  open: readonly TypedLine[],
  parting: Parting,
  widths: Widths,
): boolean {
  const before = open.at(-1)!;
  if (before.index === line.index || RISK_START.test(line.text)) return true;
  switch (parting) {
    case 'gaps':
      return line.gapBefore > 0;
    case 'sentences':
      return line.gapBefore > 1 || startsCell(line, open, widths);
    case 'lines':
      return !/^[\p{Ll}(]/u.test(line.text) && !GOES_ON.test(before.text);
    default:
      return assertNever(parting);
  }
}

/** A line this full leaves no room: a sentence may end on it and the cell go on below. */
const NEARLY_FULL = 0.88;
/** A line this much wider than risks are is no longer in their column. */
const TOO_WIDE = 1.12;

/** 'Regionövergripande åtgärd: …': a measure that says it is one. */
const MEASURE_LABEL = /^(?:[\p{L}-]+ )?(?:åtgärd|kontrollmoment)(?:er)?:/iu;

/**
 * A line that begins a cell: a sentence after one that ended, where the line above was not full; or
 * one too wide for the column of risks.
 */
function startsCell(line: TypedLine, open: readonly TypedLine[], widths: Widths): boolean {
  if (!/^["”(]?\p{Lu}/u.test(line.text)) return false;
  if (MEASURE_LABEL.test(line.text)) return true;
  const above = open.at(-1)!.text;
  const inRisk = RISK_START.test(open[0]!.text);
  const hasEnded = /[.!?]["”)]?$/u.test(above);
  if (inRisk) return hasEnded || (widths.risk > 0 && line.text.length > widths.risk * TOO_WIDE);
  return hasEnded && above.length < widths.widest * NEARLY_FULL;
}

/** An area in a narrow column is at most this many short lines, and a risk comes right after it. */
const AREA_LINES = 5;
const AREA_LINE_WIDTH = 14;

function isAreaBefore(lines: readonly TypedLine[], at: number): boolean {
  if (!/^\p{Lu}/u.test(lines[at]!.text)) return false;
  const next = lines.slice(at, at + AREA_LINES + 1).findIndex((line) => RISK_START.test(line.text));
  return (
    next > 0 &&
    lines
      .slice(at, at + next)
      .every((line) => line.text.length <= AREA_LINE_WIDTH && !/[.!?]$/u.test(line.text))
  );
}

/** Ends of lines after which the cell is not over. */
const GOES_ON =
  /(?:[,/–-]|(?:^|\s)(?:och|eller|samt|i|av|för|med|på|till|om|från|vid|att|som|den|det|en|ett))$/u;

/** A line that holds an area and the beginning of its risk, as two. */
function splitAreaAndRisk(line: TypedLine, header: LooseHeader): TypedLine[] {
  const match = AREA_AND_RISK.exec(line.text);
  if (match?.[1] === undefined || match[2] === undefined || header.names.length < 3) return [line];
  return [
    { ...line, text: match[1] },
    { ...line, text: match[2] },
  ];
}
