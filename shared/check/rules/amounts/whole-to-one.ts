import { amountsIn } from '../../amounts.ts';
import { cellPlace, sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { isTotalRow } from '../../explain-sums.ts';
import { SUM_ERROR, tableName } from '../../figure.ts';
import { changeTables, type ChangeTable } from '../../money-tables.ts';
import { namesRow, wordsOf } from '../../row-matter.ts';

/** 'Hela ramökningen om 20 mnkr går till hemtjänsten', 'Hela tillskottet läggs på biblioteken'. */
const ALL_TO =
  /(?<!\p{L})hela (?:\p{L}+s )?\p{L}*(?:ökningen|tillskottet|förstärkningen|uppräkningen|höjningen)(?<by> (?:om|på) [^.;:]{3,30}?)? (?:går (?:oavkortat )?till|tillfaller|läggs på|används (?:till|för)|fördelas till|avser|gäller) (?<to>[^.,;:]{3,60})/iu;
/** Of two told together each gets a part. */
const SEVERAL = /(?<!\p{L})(?:och|samt|respektive|eller)(?!\p{L})/iu;
/** So much of the increase may be missing in a table that rounds. */
const NEARLY = 0.95;

/** All of an increase told to go to one row, where the table gives the row a part of it. */
export const wholeToOne: CheckRule = ({ subject, proposed }) => {
  const owner = proposed ?? subject;
  const { year } = owner.plan.plan;
  if (year === null) return [];
  return subject.sentences.flatMap((sentence) => {
    const { by = '', to = '' } = ALL_TO.exec(sentence.text)?.groups ?? {};
    if (to === '' || SEVERAL.test(to) || sentence.block.kind === 'table') return [];
    const amount = amountsIn(by)[0]?.millions ?? null;
    const found = changeTables(owner.plan, year).flatMap((each) => rowOf(each, to, amount));
    // Where one of the tables gives the row all of it, the text has that table in mind.
    if (found.length === 0 || found.some(({ isAll }) => isAll)) return [];
    const { table, row, now, before } = found[0]!;
    const finding: RuleFinding = {
      severity: 'warning',
      message: `Texten säger att hela ökningen går till ”${row.label}”, men i tabellen ${tableName(table)} går raden från ${row.cells[before]} till ${row.cells[now]}, och andra rader ökar också.`,
      places: [
        sentencePlace(subject, sentence),
        cellPlace(owner, table, row, now),
        cellPlace(owner, table, row, before),
      ],
    };
    return [finding];
  });
};

function rowOf({ table, worth, now, before }: ChangeTable, to: string, amount: number | null) {
  const step = (row: ChangeTable['table']['rows'][number]): number =>
    (Math.abs(row.values[now] ?? 0) - Math.abs(row.values[before] ?? 0)) * worth;
  const single = table.rows.filter((row, r) => !row.isHeading && !isTotalRow(table, r));
  const row = single
    .filter(({ label }) => namesRow(to, label))
    .toSorted((a, b) => wordsOf(b.label).length - wordsOf(a.label).length)[0];
  const total = table.rows.findLast((_, r) => isTotalRow(table, r));
  const all = amount ?? (total ? step(total) : 0);
  const doOthersGrow = single.some((one) => one !== row && step(one) > SUM_ERROR);
  if (!row || all <= 0 || !doOthersGrow) return [];
  return [{ table, row, now, before, isAll: step(row) >= all * NEARLY }];
}
