import type { BudgetRow, BudgetTable } from '../../../plan/plan.ts';
import { parseFigure } from '../../../text/number.ts';
import { COUNT_WORD_PATTERN, countOf } from '../../../text/number-word.ts';
import { amountsIn, worthOf } from '../../amounts.ts';
import { cellPlace, sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { countTables } from '../../count-tables.ts';
import { swedishFigure, tableName } from '../../figure.ts';
import { fromTo } from '../../from-to.ts';
import { namesRow, wordsOf } from '../../row-matter.ts';
import { FIGURE_PATTERN, yearsIn } from '../../text-figures.ts';

/** 'Antalet barn i förskolan väntas öka med 45', 'antalet tandläkare ökar med sex årsarbetare'. */
const CHANGES = new RegExp(
  `(?<!\\p{L})antalet (?<matter>[^.,;:\\d]{4,80}?) (?:(?:väntas|beräknas|bedöms|ska|kommer att|antas) )?(?:(?<up>ökar?|växer|växa|blir fler)|(?<down>minskar?|sjunker|sjunka)) med (?:cirka |ca |omkring )?(?<count>${FIGURE_PATTERN}|${COUNT_WORD_PATTERN})(?! ?(?:%|procent|av|gånger))(?!\\p{L})`,
  'iu',
);
const PART = /(?<!\p{L})(?:varav|per år|årligen|riket|sedan|ytterligare|planperioden)(?!\p{L})/iu;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;

/** A change in a count that the text tells, when no two years of its row in a table of counts give it. */
export const changeOfCount: CheckRule = ({ subject }) => {
  const { year } = subject.plan.plan;
  const tables = [
    ...subject.plan.budgetTables.filter(({ unit }) => worthOf(unit) === null),
    ...countTables(subject).map(({ table }) => table),
  ];
  if (year === null || tables.length === 0) return [];
  return subject.sentences.flatMap((sentence): RuleFinding[] => {
    const { text, block } = sentence;
    const { matter = '', up, count = '' } = CHANGES.exec(text)?.groups ?? {};
    const size = countOf(count) ?? parseFigure(count);
    const isOther = PART.test(text) || block.kind === 'table' || amountsIn(text).length > 0;
    if (matter === '' || size === null || isOther || fromTo(text).length > 0) return [];
    const told = yearsIn(text);
    if (told.some((one) => one > year || one < year - 1)) return [];
    const stated = up === undefined ? -size : size;
    return tables
      .flatMap((table): RuleFinding[] => {
        const step = stepOf(table, matter, year);
        if (!step || isSomeStep(table, step.row, stated)) return [];
        const { row, before, now } = step;
        const change = row.values[now]! - row.values[before]!;
        return [
          {
            severity: 'warning',
            message: `Texten säger att ”${row.label}” ${stated > 0 ? 'ökar' : 'minskar'} med ${count}, men i tabellen ${tableName(table)} ${change === -stated ? 'går raden åt andra hållet' : `är skillnaden ${swedishFigure(change, Number.isInteger(change) ? 0 : 1)}`}: från ${row.cells[before]} (${table.columns[before]}) till ${row.cells[now]} (${table.columns[now]}).`,
            places: [
              sentencePlace(subject, sentence),
              cellPlace(subject, table, row, now),
              cellPlace(subject, table, row, before),
            ],
          },
        ];
      })
      .slice(0, 1);
  });
};

interface Step {
  row: BudgetRow;
  before: number;
  now: number;
}

/** The row that is named most closely, and its columns for the plan's year and the year before. */
function stepOf(table: BudgetTable, matter: string, year: number): Step | null {
  const row = table.rows
    .filter(({ label, isHeading }) => !isHeading && namesRow(matter, label))
    .toSorted((a, b) => wordsOf(b.label).length - wordsOf(a.label).length)[0];
  const [now, before] = [year, year - 1].map((one) =>
    table.columns.findIndex((name) => YEAR.exec(name)?.[0] === `${one}`),
  );
  const isWhole = row && row.values[now!] != null && row.values[before!] != null;
  return isWhole ? { row, before: before!, now: now! } : null;
}

/** Any two years may be meant. */
const isSomeStep = (table: BudgetTable, { values }: BudgetRow, stated: number): boolean =>
  values.some((a, from) =>
    values.some((b, to) => {
      const [x, y] = [from, to].map((c) => Number(YEAR.exec(table.columns[c] ?? '')?.[0]));
      return a !== null && b !== null && x! < y! && Math.abs(b - a - stated) < ROOM;
    }),
  );

const ROOM = 0.6;
