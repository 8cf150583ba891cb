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
  // A header printed one name a line has its cells so too, unless they were broken at a width.
  return header.lineCount >= header.names.length && apart <= DENSE ? 'lines' : 'sentences';
}

/** Cuts the lines after a header into cells: at gaps, at headers printed again, where a risk begins. */
export function riskBlocks(
  lines: readonly TypedLine[],
  start: number,
  header: LooseHeader,
): { readonly blocks: readonly RiskBlock[]; readonly end: number } {
  const body = lines.slice(start);
  const parting = partingOf(body, header);
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
    for (const line of splitAreaAndRisk(lines[at]!, header)) {
      const open = blocks.at(-1);
      const isNew =
        open === undefined || isAfterHeader || begins(line, open.lines.at(-1)!, parting);
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

function begins(line: TypedLine, before: TypedLine, parting: Parting): boolean {
  if (before.index === line.index || RISK_START.test(line.text)) return true;
  switch (parting) {
    case 'gaps':
      return line.gapBefore > 0;
    case 'sentences':
      return line.gapBefore > 1 || (/[.!?]$/u.test(before.text) && /^\p{Lu}/u.test(line.text));
    case 'lines':
      return !/^[\p{Ll}(]/u.test(line.text) && !GOES_ON.test(before.text);
    default:
      return assertNever(parting);
  }
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
