import { CHANGE_WORD } from '../../compare/change-kind.ts';
import type { ChangeRow } from '../../compare/change-row.ts';
import type { AssignmentSide } from '../../compare/comparison.ts';
import { falseFriends } from '../../compare/number-key.ts';
import { spokenName } from '../../plan/assignment-name.ts';
import { matterName } from '../matter-name.ts';
import { cells, column, heading, paragraph, table } from '../blocks.ts';
import { partOf, type ReportPart } from '../part.ts';
import type { ReportBlock, TableRow } from '../report.ts';
import { labelOf, yearName, type ComparedPlans } from './compared-plans.ts';
import { typeset } from '../../text/typeset.ts';

type Side = 'from' | 'to';

const other = (side: Side): Side => (side === 'from' ? 'to' : 'from');

const numbers = new Intl.Collator('sv-SE', { numeric: true });

const bySeries = (a: AssignmentSide, b: AssignmentSide): number =>
  numbers.compare(a.series, b.series) || numbers.compare(a.number ?? a.key, b.number ?? b.key);

/** What has no number is named by its words, which stand nowhere else in its row. */
const foundLabel = (side: AssignmentSide): string =>
  side.number === null ? spokenName(side) : labelOf(side);

function answerRow(asked: AssignmentSide, rows: readonly ChangeRow[], side: Side): TableRow {
  const own = rows.filter((row) => row.change[side]?.key === asked.key);
  const found = own.flatMap((row) => row.change[other(side)] ?? []);
  const kinds = [...new Set(own.map((row) => CHANGE_WORD[row.kind]))];
  return cells(
    labelOf(asked),
    found.length === 0 ? '–' : found.map(foundLabel).join(', '),
    kinds.join(', '),
    typeset(matterName(asked.text)),
  );
}

function keyTable({ rows, from, to }: ComparedPlans, side: Side): ReportBlock {
  const sides = new Map(
    rows.flatMap((row) => (row.change[side] ? [[row.change[side].key, row.change[side]]] : [])),
  );
  const [own, its] = side === 'from' ? [from, to] : [to, from];
  return table(
    side === 'from'
      ? `Vart uppdragen från ${yearName(from)} tog vägen`
      : `Varifrån uppdragen ${yearName(to)} kommer`,
    [
      column(`I planen för ${yearName(own)}`, 1, true),
      column(`I planen för ${yearName(its)}`, 1),
      column('Förändring', 1.1),
      column('Saken', 5),
    ],
    [...sides.values()].sort(bySeries).map((asked) => answerRow(asked, rows, side)),
  );
}

function trapSentence({ rows }: ComparedPlans): ReportBlock[] {
  const { shared, astray } = falseFriends(rows);
  if (astray.length === 0) return [];
  return [
    paragraph(
      `Numren leder fel: ${shared} beteckningar finns i båda planerna, och ${astray.length} av dem står för olika uppdrag.`,
    ),
  ];
}

/** 'Var tog Nr 11 vägen?' in both directions. */
export const numberKeyPart = (plans: ComparedPlans): ReportPart =>
  partOf({
    id: 'key',
    title: 'Nummernyckel',
    summary: 'var uppdragen tog vägen och varifrån de kommer',
    build: () => ({
      blocks: [
        heading(1, 'Nummernyckel'),
        ...trapSentence(plans),
        keyTable(plans, 'from'),
        keyTable(plans, 'to'),
      ],
      cited: [],
    }),
  });
