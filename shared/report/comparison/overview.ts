import type { ChangeKind } from '../../compare/change-kind.ts';
import { changeMatrix, type KindCounts, type MatrixRow } from '../../compare/change-matrix.ts';
import { overviewOf, overviewSentence } from '../../compare/overview.ts';
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

/** The kinds of which the uppdrag is still there; each in the plural as it is counted. */
const LIVING: readonly [ChangeKind, string, string][] = [
  ['unchanged', 'oförändrat', 'oförändrade'],
  ['renumbered', 'omnumrerat', 'omnumrerade'],
  ['reworded', 'omformulerat', 'omformulerade'],
  ['continued', 'fortsätter', 'fortsätter'],
  ['split', 'delat', 'delade'],
  ['merged', 'sammanslaget', 'sammanslagna'],
];

const livingCount = (counts: KindCounts): number =>
  LIVING.reduce((sum, [kind]) => sum + counts[kind], 0);

const livingWords = (counts: KindCounts): string =>
  LIVING.filter(([kind]) => counts[kind] > 0)
    .map(([kind, one, many]) => `${counts[kind]} ${counts[kind] === 1 ? one : many}`)
    .join(', ');

const countCells = (first: string, counts: KindCounts, after: number): TableCell[] => [
  textCell(first),
  count(livingCount(counts)),
  textCell(livingWords(counts)),
  count(counts.new),
  count(counts.dropped),
  count(counts.uncertain),
  count(after),
];

function countTable({ rows, comparison, to }: ComparedPlans): ReportBlock {
  const matrix = changeMatrix(rows, comparison.goals);
  return table(
    'Uppdragen per målsättning och vad som har hänt med dem',
    [
      column('Målsättning', 2.6, true),
      numberColumn('Kvar', 0.9),
      column('Hur de som är kvar har ändrats', 2.4),
      numberColumn('Nya', 0.85),
      numberColumn('Finns inte kvar', 1),
      numberColumn('Osäkra', 1.15),
      numberColumn(yearName(to), 0.85),
    ],
    [
      ...matrix.rows.map((line): TableRow => ({
        kind: 'row',
        cells: countCells(goalName(line), line.counts, line.after),
      })),
      { kind: 'total', cells: countCells('Alla', matrix.total, matrix.after) },
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
