import { parseFigure } from '../../../text/number.ts';
import { cellPlace, sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { countTables, type CountTable } from '../../count-tables.ts';
import { isTotalRow } from '../../explain-sums.ts';
import { tableName } from '../../figure.ts';
import { FIGURE_PATTERN, isYear } from '../../text-figures.ts';
import { isTypingSlip } from '../../typing-slip.ts';

/** 'Av förvaltningens 243 tillsvidareanställda', 'Nämnden har 243 medarbetare': all of them. */
const ALL = new RegExp(
  `(?:(?<!\\p{L})av (?:de |\\p{L}+s )|(?<!\\p{L})(?:förvaltningen|nämnden|verksamheten|\\p{L}+förvaltningen) (?:har|hade) (?:totalt |sammanlagt )?|(?<!\\p{L})(?:totalt|sammanlagt) (?:finns )?)(?<figure>${FIGURE_PATTERN}) (?<noun>\\p{Ll}{5,})`,
  'giu',
);
/** Smaller numbers differ by a digit by chance. */
const TELLING = 100;

/** The whole that a text begins from, where the total of the counts beside it has two digits changed about. */
export const totalInProse: CheckRule = ({ subject }) => {
  const tables = countTables(subject);
  if (tables.length === 0) return [];
  return subject.sentences.flatMap((sentence): RuleFinding[] =>
    [...sentence.text.matchAll(ALL)].flatMap(({ groups }): RuleFinding[] => {
      const { figure = '', noun = '' } = groups ?? {};
      const stated = parseFigure(figure) ?? 0;
      if (isYear(figure) || stated < TELLING || sentence.block.kind === 'table') return [];
      return tables
        .filter(({ headed }) => headed.block.sectionKey === sentence.block.sectionKey)
        .flatMap((one): RuleFinding[] => {
          const at = totalOf(one);
          const { table } = one;
          const isSome = table.rows.some(({ values }) => values.includes(stated));
          const total = at ? (at.row.values[at.column] ?? 0) : 0;
          if (!at || isSome || !isTypingSlip(stated, total, 0)) return [];
          return [
            {
              severity: 'warning',
              message: `Texten säger ${figure} ${noun}, men i tabellen ${tableName(table)} står ${at.row.cells[at.column]} (${at.row.label}).`,
              places: [
                sentencePlace(subject, sentence),
                cellPlace(subject, table, at.row, at.column),
              ],
            },
          ];
        })
        .slice(0, 1);
    }),
  );
};

/** The last total, in the column that sums the others or the only one. */
function totalOf({ table }: CountTable) {
  const row = table.rows.findLast((_, r) => isTotalRow(table, r));
  const named = table.columns.findIndex((name) =>
    /^(?:totalt?|summa|samtliga)$/iu.test(name.trim()),
  );
  const column = named >= 0 ? named : 0;
  return row && (named >= 0 || table.columns.length === 1) ? { row, column } : null;
}
