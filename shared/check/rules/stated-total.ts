import { parseFigure } from '../../text/number.ts';
import { swedishStem } from '../../text/swedish-stem.ts';
import { cellPlace, sentencePlace, type CheckRule, type RuleFinding } from '../check-context.ts';
import { countTables, type CountTable } from '../count-tables.ts';
import { isTotalRow } from '../explain-sums.ts';
import { tableName, timesApart } from '../figure.ts';
import { FIGURE_PATTERN, isYear } from '../text-figures.ts';

/** 'med tillsammans 318 platser', 'sammanlagt går 3 221 barn'. */
const TOGETHER = new RegExp(
  `(?<!\\p{L})(?:tillsammans|sammanlagt|totalt|sammantaget) (?:\\p{L}+ ){0,2}(${FIGURE_PATTERN}) (\\p{Ll}{4,})`,
  'iu',
);
/** Further off, it is a total of something else. */
const SAME_SIZE = 1.35;

/** A total told in the text that the table of counts in the same section does not have. */
export const statedTotal: CheckRule = ({ subject }) => {
  const tables = countTables(subject);
  return subject.sentences.flatMap((sentence): RuleFinding[] => {
    const [, number = '', noun = ''] = TOGETHER.exec(sentence.text) ?? [];
    const stated = parseFigure(number);
    if (stated === null || isYear(number)) return [];
    const [found] = tables
      .filter(({ headed }) => headed.block.sectionKey === sentence.block.sectionKey)
      .filter((one) => isOf(one, noun))
      .flatMap((one) => totalOf(one, stated));
    if (!found) return [];
    const { table, row, column } = found;
    return [
      {
        severity: 'warning',
        message: `Texten säger ${number} ${noun}, men summan i tabellen ${tableName(table)} är ${table.rows[row]!.cells[column]} (${table.columns[column]}).`,
        places: [
          sentencePlace(subject, sentence),
          cellPlace(subject, table, table.rows[row]!, column),
        ],
      },
    ];
  });
};

/** The table's title or a column's name says what is counted. */
const isOf = ({ table }: CountTable, noun: string): boolean =>
  `${table.title} ${table.columns.join(' ')}`.toLowerCase().includes(swedishStem(noun));

function totalOf(
  { table }: CountTable,
  stated: number,
): { table: CountTable['table']; row: number; column: number }[] {
  const row = table.rows.findLastIndex((_, r) => isTotalRow(table, r));
  const values = table.rows[row]?.values ?? [];
  const isSome = table.rows.some((each) => each.values.includes(stated));
  const column = values.findLastIndex(
    (value) => value !== null && timesApart(stated, value) <= SAME_SIZE,
  );
  return row < 0 || isSome || column < 0 ? [] : [{ table, row, column }];
}
