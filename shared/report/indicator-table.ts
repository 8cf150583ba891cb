import { cells, column, list, paragraph, table } from './blocks.ts';
import type { Cited } from './part.ts';
import { typeset } from '../text/typeset.ts';
import { capitalized } from '../text/sentence.ts';
import type { ReportBlock, TableBlock, TableRow } from './report.ts';

/** An indicator's figures in one plan, as printed. */
export interface IndicatorStatement {
  year: number | null;
  values: { outcome: string; outcomeYear: string | null; target: string; longTerm: string };
  cited: Cited;
}

/** An indicator with what each plan says of it, oldest first. */
export interface StatedIndicator {
  /** 'Styrtal 3 a'. */
  name: string;
  title: string;
  statements: IndicatorStatement[];
  /** What is worth knowing of it, as sentences. */
  marks: string[];
}

/** 'styrtal 3 a'. */
export const whatOf = ({ number }: { number: string | null }): string =>
  number === null ? 'styrtal' : `styrtal ${number}`;

const NOT_STATED = '–';

function outcomeOf({ outcome, outcomeYear }: IndicatorStatement['values']): string {
  if (outcome === '') return NOT_STATED;
  return outcomeYear === null || outcome.includes(outcomeYear)
    ? outcome
    : `${outcome} (${outcomeYear})`;
}

const statementRow = ({ year, values, cited }: IndicatorStatement): TableRow =>
  cells(
    year === null ? NOT_STATED : String(year),
    outcomeOf(values),
    values.target || NOT_STATED,
    values.longTerm || NOT_STATED,
    cited.source,
  );

const indicatorTable = (caption: string, rows: readonly StatedIndicator[]): TableBlock =>
  table(
    caption,
    [
      column('Plan', 0.7, true),
      column('Utfall (år)', 1.2),
      column('Årets målvärde', 1.2),
      column('Långsiktigt målvärde', 1.2),
      column('Källa', 1.5),
    ],
    rows.flatMap((row) => [
      { kind: 'group' as const, title: row.title },
      ...row.statements.map(statementRow),
    ]),
  );

/**
 * Indicators one under the other, each with a line a plan and the figures as the plans print them;
 * below, what is worth knowing of them.
 */
export function indicatorBlocks(caption: string, rows: readonly StatedIndicator[]): ReportBlock[] {
  const marks = rows.flatMap(({ name, marks: own }) =>
    own.map((mark) => [{ text: `${capitalized(name)}: ${typeset(mark)}` }]),
  );
  const remarks = marks.length === 0 ? [] : [paragraph('Att notera om styrtalen:'), list(marks)];
  return [indicatorTable(caption, rows), ...remarks];
}
