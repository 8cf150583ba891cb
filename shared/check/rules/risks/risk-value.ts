import type { CheckedPlan, CheckRule, RuleFinding } from '../../check-context.ts';
import { rowName, rowPlace } from '../../headed-tables.ts';
import { riskTables, type RiskTable } from '../../risk-tables.ts';

/** '(1–4)' in a column's name is its scale. */
const SCALE = /\((\d+)\s?[–-]\s?(\d+)\)/u;

/**
 * A risk value that is not probability times consequence, where most rows of the table are; and a
 * figure outside the scale that the table's own heading gives.
 */
export const riskValue: CheckRule = ({ subject }) =>
  riskTables(subject).flatMap((table) => [
    ...wrongProducts(subject, table),
    ...outsideScale(subject, table),
  ]);

function wrongProducts(subject: CheckedPlan, table: RiskTable): RuleFinding[] {
  const rows = table.rows.flatMap((row) => {
    const [p, c, value] = [table.probability, table.consequence, table.value].map((column) =>
      /^\d{1,3}$/u.test((row[column] ?? '').trim()) ? Number(row[column]) : null,
    );
    return p == null || c == null || value == null ? [] : [{ row, p, c, value }];
  });
  const wrong = rows.filter(({ p, c, value }) => p * c !== value);
  // Where most values are something else than the product, the table counts in another way.
  if (wrong.length * 2 > rows.length || rows.length < 2) return [];
  return wrong.map(({ row, p, c, value }) => ({
    severity: 'error',
    message: `Risken ”${rowName(row)}”: sannolikhet ${p} gånger konsekvens ${c} är ${p * c}, men där står ${value}.`,
    places: [rowPlace(subject, table, row)],
  }));
}

/** 'Skalan går från 1 till 5', 'värdena 1–4': the steps of the whole matrix. */
const SCALE_IN_PROSE =
  /(?:skala|skalan|värdena|bedöms|graderas|nivåer)(?!\p{L})[^.]{0,40}?(?<![\d,])(1) ?(?:till|–|-) ?([3-6])(?![\d,–-])/iu;

function scaleInProse({ sentences }: CheckedPlan): RegExpExecArray | null {
  const told = sentences.find(({ text }) => SCALE_IN_PROSE.test(text));
  return told ? SCALE_IN_PROSE.exec(told.text) : null;
}

function outsideScale(subject: CheckedPlan, table: RiskTable): RuleFinding[] {
  const scale = scaleInProse(subject);
  return [table.probability, table.consequence].flatMap((column) => {
    const [, low, high] = SCALE.exec(table.header[column] ?? '') ?? scale ?? [];
    if (low === undefined || high === undefined) return [];
    return table.rows.flatMap((row): RuleFinding[] => {
      const cell = (row[column] ?? '').trim();
      const isInside = Number(cell) >= Number(low) && Number(cell) <= Number(high);
      if (!/^\d+$/u.test(cell) || isInside) return [];
      return [
        {
          severity: 'error',
          message: `Risken ”${rowName(row)}” har ${cell} under ”${table.header[column]}”, utanför skalan.`,
          places: [rowPlace(subject, table, row)],
        },
      ];
    });
  });
}
