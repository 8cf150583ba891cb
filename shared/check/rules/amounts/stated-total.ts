import { parseFigure } from '../../../text/number.ts';
import { swedishStem } from '../../../text/swedish-stem.ts';
import { cellPlace, sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { countTables, type CountTable } from '../../count-tables.ts';
import { isTotalRow } from '../../explain-sums.ts';
import { SAME_SIZE, tableName, timesApart } from '../../figure.ts';
import { FIGURE_PATTERN, isYear, yearsIn } from '../../text-figures.ts';

/** 'med tillsammans 318 platser', 'sammanlagt går 3 221 barn'. */
const TOGETHER = new RegExp(
  `(?<!\\p{L})(?:tillsammans|sammanlagt|totalt|sammantaget) (?:\\p{L}+ ){0,2}(${FIGURE_PATTERN}) (\\p{Ll}{4,})`,
  'iu',
);

/** A total told in the text that the table of counts in the same section does not have. */
export const statedTotal: CheckRule = ({ subject }) => {
  const tables = countTables(subject);
  const { year } = subject.plan.plan;
  return subject.sentences.flatMap((sentence): RuleFinding[] => {
    const [, number = '', noun = ''] = TOGETHER.exec(sentence.text) ?? [];
    const stated = parseFigure(number);
    if (stated === null || isYear(number)) return [];
    const [found] = tables
      .filter(({ headed }) => headed.block.sectionKey === sentence.block.sectionKey)
      .filter((one) => isOf(one, noun) || BY_TABLE.test(sentence.text))
      .flatMap((one) => totalOf(one, stated, yearsIn(sentence.text)[0] ?? year));
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

/** '… fördelade enligt tabellen nedan': the text itself says where its parts stand. */
const BY_TABLE = /(?<!\p{L})(?:fördel|enligt|framgår|se )\p{L}* ?(?:\p{L}+ ){0,3}tabell/iu;
/** So long a word is no chance within another. */
const TELLING = 6;

/** The table's title or a column's name says what is counted: 'tillsynsbesök' are of 'Planerad tillsyn'. */
function isOf({ table }: CountTable, noun: string): boolean {
  const names = `${table.title} ${table.columns.join(' ')}`.toLowerCase();
  const words = (names.match(/\p{L}+/gu) ?? []).filter((word) => word.length >= TELLING);
  return (
    names.includes(swedishStem(noun)) || words.some((word) => noun.toLowerCase().startsWith(word))
  );
}

function totalOf(
  { table }: CountTable,
  stated: number,
  year: number | null,
): { table: CountTable['table']; row: number; column: number }[] {
  const row = table.rows.findLastIndex((_, r) => isTotalRow(table, r));
  const values = table.rows[row]?.values ?? [];
  const isSome = table.rows.some((each) => each.values.includes(stated));
  const isNear = (value: number | null): boolean =>
    value !== null && timesApart(stated, value) <= SAME_SIZE;
  const ofYear = table.columns.findIndex((name) => name.includes(`${year}`));
  const column =
    ofYear >= 0 && isNear(values[ofYear] ?? null) ? ofYear : values.findLastIndex(isNear);
  return row < 0 || isSome || column < 0 ? [] : [{ table, row, column }];
}
