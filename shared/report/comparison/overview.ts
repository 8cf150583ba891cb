import type { ChangeKind } from '../../compare/change-kind.ts';
import { changeMatrix, type KindCounts, type MatrixRow } from '../../compare/change-matrix.ts';
import type { ChangeRow } from '../../compare/change-row.ts';
import { overviewOf, overviewSentence } from '../../compare/overview.ts';
import { column, heading, list, numberColumn, paragraph, table, textCell } from '../blocks.ts';
import { numberMark } from '../../plan/assignment-name.ts';
import { matterName } from '../matter-name.ts';
import { partOf, type ReportPart } from '../part.ts';
import type { ReportBlock, Span, TableCell, TableRow } from '../report.ts';
import { yearName, type ComparedPlans } from './compared-plans.ts';
import { typeset } from '../../text/typeset.ts';

const LEGEND = 'Nya ord är understrukna och borttagna ord genomstrukna.';
const UNCERTAIN_LEGEND = ' Par som kallas osäkra har ingen bekräftat.';

/** Kinds that are told by name right after the counts: who asks what went and what came needs no table. */
const NAMED: readonly [kind: ChangeKind, title: string][] = [
  ['dropped', 'Finns inte kvar'],
  ['new', 'Nya'],
  ['uncertain', 'Osäkra'],
];
/** More names than this are left to the number key, which has them all. */
const MOST_NAMED = 30;

const legendOf = ({ rows }: ComparedPlans): string =>
  `${LEGEND}${rows.some(({ kind }) => kind === 'uncertain') ? UNCERTAIN_LEGEND : ''}`;

const count = (value: number): TableCell =>
  value === 0 ? textCell('') : { kind: 'number', value, decimals: 0 };

const goalName = ({ number, title, remark }: MatrixRow): string =>
  [number === '' ? '' : `${number}.`, title, remark === '' ? '' : `(${typeset(remark)})`]
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

interface CountLine {
  name: string;
  counts: KindCounts;
  after: number;
}

const countCells = ({ name, counts, after }: CountLine, hasUncertain: boolean): TableCell[] => [
  textCell(name),
  count(livingCount(counts)),
  textCell(livingWords(counts)),
  count(counts.new),
  count(counts.dropped),
  ...(hasUncertain ? [count(counts.uncertain)] : []),
  count(after),
];

function countTable({ rows, comparison, to }: ComparedPlans): ReportBlock {
  const matrix = changeMatrix(rows, comparison.goals);
  const hasUncertain = matrix.total.uncertain > 0;
  const total = { name: 'Alla', counts: matrix.total, after: matrix.after };
  return table(
    'Uppdragen per målsättning och vad som har hänt med dem',
    [
      column('Målsättning', 2.6, true),
      numberColumn('Kvar', 0.9),
      column('Hur de som är kvar har ändrats', 2.4),
      numberColumn('Nya', 0.85),
      numberColumn('Finns inte kvar', 1),
      ...(hasUncertain ? [numberColumn('Osäkra', 1.15)] : []),
      numberColumn(yearName(to), 0.85),
    ],
    [
      ...matrix.rows.map((line): TableRow => ({
        kind: 'row',
        cells: countCells({ ...line, name: goalName(line) }, hasUncertain),
      })),
      { kind: 'total', cells: countCells(total, hasUncertain) },
    ],
  );
}

/** 'Nr 13 Vidta åtgärder …': an uppdrag as its newest plan numbers it. */
function namedLine({ from, to }: ChangeRow['change']): Span[] {
  const side = to ?? from;
  if (side === null) return [];
  const name = { text: typeset(matterName(side.text)) };
  return side.number === null ? [name] : [{ text: `${numberMark(side)} `, bold: true }, name];
}

function namedBlocks({ rows, from, to }: ComparedPlans): ReportBlock[] {
  return NAMED.flatMap(([kind, title]) => {
    const own = rows.filter((row) => row.kind === kind);
    if (own.length === 0 || own.length > MOST_NAMED) return [];
    const isNumbered = own.some(({ change }) => (change.to ?? change.from)?.number !== null);
    const year = yearName(kind === 'dropped' ? from : to);
    return [
      heading(2, isNumbered ? `${title} (numren gäller ${year})` : title),
      list(own.map(({ change }) => namedLine(change))),
    ];
  });
}

/** The answer in one sentence, the counts per goal, and what went and what came by name. */
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
        paragraph({ text: legendOf(plans), italic: true }),
        ...namedBlocks(plans),
      ],
      cited: [],
    }),
  });
}
