import type { TypedLine } from '../typed-lines.ts';
import { LOOSE_RISK_COLUMNS } from '../vocabulary/loose-header-words.ts';
import type { CellKind } from './loose-cell-cost.ts';
import { looseCells } from './loose-cells.ts';
import type { CellPart, LooseCells, LooseLine } from './loose-cells.ts';
import { RISK_START } from './loose-risk-blocks.ts';
import { looseHeaderAt } from './loose-table-header.ts';
import type { LooseHeader } from './loose-table-header.ts';

/** A risk's parts as lines: its area when one is printed with it, and its measures. */
export interface RiskLines {
  readonly area: TypedLine[];
  readonly risk: TypedLine[];
  readonly measures: TypedLine[][];
}

/** Columns of points; the other columns beside risk and measure hold a few words. */
const POINTS = /^(?:s|k|sannolikhet|konsekvens|rv|risk(?:värde|nivå|poäng|tal))$/iu;
/** Share of the lines that end with a full stop where texts are sentences. */
const STOP_SHARE = 0.12;

/**
 * The risks below a header, put together from cells that follow each other without gaps; null when
 * the lines are too many, or give no risk.
 */
export function riskCells(
  lines: readonly TypedLine[],
  start: number,
  header: LooseHeader,
): { readonly risks: readonly RiskLines[]; readonly end: number } | null {
  const body = bodyOf(lines, start);
  const kinds = header.names.map(kindOf);
  const starts = body.filter(({ text }) => /(?:^|\s)Risk(?:en)? (?:att|för)\b/u.test(text)).length;
  const stops = body.filter(({ text }) => /[.!?]$/u.test(text)).length;
  const found = looseCells(body, kinds, {
    saysRisk: starts > 1,
    areLines: header.isNameALine,
    hasStops: stops > body.length * STOP_SHARE,
  });
  if (found === null || found.rows.length === 0) return null;
  const risks = risksOf(found.rows, kinds, body);
  const last = body[found.end - 1];
  return risks.length === 0 || last === undefined ? null : { risks, end: last.index + 1 };
}

interface BodyLine extends LooseLine {
  readonly line: TypedLine;
  /** Among the lines handed in. */
  readonly index: number;
}

/** The lines below the header up to that of another table, without headers printed again. */
function bodyOf(lines: readonly TypedLine[], start: number): BodyLine[] {
  const body: BodyLine[] = [];
  let isAfterHeader = false;
  for (let at = start; at < lines.length; at += 1) {
    const again = looseHeaderAt(lines, at);
    if (again !== null && again.kind !== 'risks') break;
    if (again !== null) {
      at += again.lineCount - 1;
      isAfterHeader = true;
      continue;
    }
    const line = lines[at]!;
    body.push({
      text: printed(line),
      isAfterHeader,
      isBelowGap: line.gapBefore > 0,
      line,
      index: at,
    });
    isAfterHeader = false;
  }
  return body;
}

/** A number that was taken for a list's mark stands before its risk. */
const printed = ({ look, text }: TypedLine): string =>
  (look.kind === 'listItem' ? `${look.mark} ${text}` : text).replaceAll(/\s+/gu, ' ').trim();

function kindOf(name: string): CellKind {
  for (const kind of ['area', 'risk', 'measure'] as const)
    if (LOOSE_RISK_COLUMNS[kind].includes(name)) return kind;
  if (/^nr$/iu.test(name)) return 'number';
  return POINTS.test(name) ? 'points' : 'name';
}

function risksOf(
  rows: readonly LooseCells[],
  kinds: readonly CellKind[],
  body: readonly BodyLine[],
): RiskLines[] {
  const risks: { area: TypedLine[]; risk: TypedLine[]; measures: TypedLine[][] }[] = [];
  const linesOf = (parts: readonly CellPart[]): TypedLine[] =>
    parts.map(({ line, text }) => ({ ...body[line]!.line, text }));
  for (const row of rows) {
    const linesIn = (kind: CellKind): TypedLine[] => linesOf(row[kinds.indexOf(kind)] ?? []);
    const [risk, measure] = [linesIn('risk'), linesIn('measure')];
    const last = risks.at(-1);
    const isMore = last !== undefined && goesOn(risk);
    if (isMore) last.risk.push(...risk);
    else if (risk.length > 0) risks.push({ area: linesIn('area'), risk, measures: [] });
    const into = risks.at(-1)?.measures;
    if (measure.length === 0 || into === undefined) continue;
    if (goesOn(measure) && into.length > 0) into.at(-1)!.push(...measure);
    else into.push(measure);
  }
  return risks;
}

/** In mid-sentence: the rest of a cell that the page before has. */
const goesOn = (lines: readonly TypedLine[]): boolean =>
  lines.length > 0 && /^[\p{Ll}(]/u.test(lines[0]!.text) && !RISK_START.test(lines[0]!.text);
