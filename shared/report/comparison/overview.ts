import { CHANGE_WORD } from '../../compare/change-kind.ts';
import { changeMatrix, type MatrixRow } from '../../compare/change-matrix.ts';
import { overviewOf, overviewSentence } from '../../compare/overview.ts';
import { capitalized } from '../../text/sentence.ts';
import { column, heading, numberColumn, paragraph, table, textCell } from '../blocks.ts';
import { partOf, type ReportPart } from '../part.ts';
import type { ReportBlock, TableCell, TableRow } from '../report.ts';
import { yearName, type ComparedPlans } from './compared-plans.ts';

const LEGEND =
  'Nya ord är understrukna och borttagna ord genomstrukna. Par som kallas osäkra har ingen bekräftat.';

const count = (value: number): TableCell =>
  value === 0 ? textCell('') : { kind: 'number', value, decimals: 0 };

const goalName = ({ number, title, remark }: MatrixRow): string =>
  [number === '' ? '' : `${number}.`, title, remark === '' ? '' : `(${remark})`]
    .filter(Boolean)
    .join(' ');

function countTable({ rows, comparison, to }: ComparedPlans): ReportBlock {
  const matrix = changeMatrix(rows, comparison.goals);
  const row = (first: TableCell, counts: MatrixRow['counts'], after: number): TableCell[] => [
    first,
    ...matrix.kinds.map((kind) => count(counts[kind])),
    count(after),
  ];
  return table(
    'Uppdragen per målsättning och vad som har hänt med dem',
    [
      column('Målsättning', 3.2, true),
      ...matrix.kinds.map((kind) => numberColumn(capitalized(CHANGE_WORD[kind]), 1)),
      numberColumn(`Uppdrag ${yearName(to)}`, 1),
    ],
    [
      ...matrix.rows.map((line): TableRow => ({
        kind: 'row',
        cells: row(textCell(goalName(line)), line.counts, line.after),
      })),
      { kind: 'total', cells: row(textCell('Alla'), matrix.total, matrix.after) },
    ],
  );
}

/** The answer in one sentence, and the counts per goal. */
export function overviewPart(plans: ComparedPlans): ReportPart {
  const sentence = overviewSentence(overviewOf(plans.rows))
    .map((part) => part.text)
    .join('');
  const spans = overviewSentence(overviewOf(plans.rows)).map(({ text, strong }) =>
    strong ? { text, bold: true } : { text },
  );
  return partOf({
    id: 'overview',
    title: 'Översikt',
    summary: sentence,
    build: () => ({
      blocks: [
        heading(1, 'Översikt'),
        paragraph(
          `Från planen för ${yearName(plans.from)} till planen för ${yearName(plans.to)}: `,
          ...spans,
        ),
        countTable(plans),
        paragraph({ text: LEGEND, italic: true }),
      ],
      cited: [],
    }),
  });
}
