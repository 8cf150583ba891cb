import { CHANGE_WORD, type ChangeKind } from '../../compare/change-kind.ts';
import { changeMatrix, goalIds } from '../../compare/change-matrix.ts';
import type { ChangeRow } from '../../compare/change-row.ts';
import type { AssignmentSide } from '../../compare/comparison.ts';
import { phaseWords } from '../../compare/phase-words.ts';
import { capitalized } from '../../text/sentence.ts';
import { column, heading, table, textCell } from '../blocks.ts';
import { diffSpans } from '../diff-spans.ts';
import { partOf, type Cited, type ReportPart } from '../part.ts';
import type { ReportBlock, Span, TableCell, TableRow } from '../report.ts';
import type { SourcePlan } from '../sources.ts';
import { citeSide, labelOf, yearName, type ComparedPlans } from './compared-plans.ts';

/** These say all there is to say by themselves: their words stand once. */
const IS_PLAIN: ReadonlySet<ChangeKind> = new Set(['unchanged', 'renumbered', 'new', 'dropped']);

function wording(row: ChangeRow, side: AssignmentSide, which: 'before' | 'after'): Span[] {
  return IS_PLAIN.has(row.kind) ? [{ text: side.text }] : diffSpans(row.change.diff, which);
}

const pageOf = (side: AssignmentSide): string =>
  side.page === null ? '' : `, s.\u00a0${side.page}`;

function sideCell(row: ChangeRow, which: 'before' | 'after'): TableCell {
  const side = which === 'before' ? row.change.from : row.change.to;
  if (side === null) return textCell('–');
  const head = { text: `${capitalized(labelOf(side))}${pageOf(side)}\n`, bold: true };
  return textCell(head, ...wording(row, side, which));
}

function changeCell({ kind, change }: ChangeRow): TableCell {
  const phase = change.phase === null ? '' : `\n${phaseWords(change.phase)}`;
  const more = change.changes.map((words) => `\n${words}`).join('');
  return textCell({ text: CHANGE_WORD[kind], bold: true }, phase + more);
}

const changeRow = (row: ChangeRow): TableRow => ({
  kind: 'row',
  cells: [changeCell(row), sideCell(row, 'before'), sideCell(row, 'after')],
});

const goalTitle = ({ number, title }: { number: string; title: string }): string =>
  number === '' ? title : `${number}. ${title}`;

function goalTables({ rows, comparison, from, to }: ComparedPlans): ReportBlock[] {
  const idOf = goalIds(comparison.goals);
  const groups = Map.groupBy(rows, idOf);
  return changeMatrix(rows, comparison.goals).rows.flatMap((line) => {
    const own = groups.get(line.id) ?? [];
    return [
      heading(2, goalTitle(line)),
      table(
        '',
        [
          column('Förändring', 1, true),
          column(`Planen för ${yearName(from)}`, 2.5),
          column(`Planen för ${yearName(to)}`, 2.5),
        ],
        own.map(changeRow),
      ),
    ];
  });
}

const cited = (source: SourcePlan, sides: readonly (AssignmentSide | null)[]): Cited[] =>
  sides.flatMap((side) => (side === null ? [] : [citeSide(source, side)]));

/** Every uppdrag with both wordings beside each other, under the newer plan's goals. */
export const assignmentsPart = (plans: ComparedPlans): ReportPart =>
  partOf({
    id: 'assignments',
    title: 'Uppdragen per målsättning',
    summary: 'båda årens ordalydelser med skillnaderna',
    build: () => ({
      blocks: [heading(1, 'Uppdragen per målsättning'), ...goalTables(plans)],
      cited: [
        ...cited(
          plans.from,
          plans.rows.map((row) => row.change.from),
        ),
        ...cited(
          plans.to,
          plans.rows.map((row) => row.change.to),
        ),
      ],
    }),
  });
