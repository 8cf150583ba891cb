import { sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { rowName, rowPlace } from '../../headed-tables.ts';
import { contentOf } from '../../indicator-matter.ts';
import { riskTables } from '../../risk-tables.ts';
import { partsWithin, sharedStems } from '../../shared-words.ts';

/** 'Den högst värderade risken är att …', 'störst risk bedöms … vara', 'Högst riskvärde har …'. */
const HIGHEST =
  /(?<!\p{L})(?:(?:(?:den|de) )?(?:högst|störst) (?:värderade?|bedömda?|rankade?) risk(?:en)?|(?:den )?(?:största|allvarligaste|högsta) risk(?:en)?|(?:det )?högsta? riskvärdet?|risken med (?:det )?högsta? (?:risk)?värdet?) (?:är|har|bedöms vara|gäller|avser|rör)(?: risken)?(?: för)?(?: att)? (?<what>[^.;:]{8,160})/iu;
/** So much of what is told must be in the row, or of the row in what is told. */
const SAME_MATTER = 0.6;
const FEWEST_WORDS = 2;

/** A risk that the text calls the highest, where another row of the table has a higher value. */
export const highestRisk: CheckRule = ({ subject }) =>
  subject.sentences.flatMap((sentence): RuleFinding[] => {
    const what = HIGHEST.exec(sentence.text)?.groups?.['what'];
    if (what === undefined) return [];
    const words = contentOf(what.split(/, (?:och|vilket|som|därför)/u)[0]!);
    return riskTables(subject)
      .flatMap((table): RuleFinding[] => {
        const rows = table.rows.flatMap((row) => {
          const value = valueOf(row, table);
          return value === null ? [] : [{ row, value, stems: contentOf(rowName(row)) }];
        });
        const named = rows.filter(({ stems }) => {
          const shared = sharedStems(words, stems).length;
          const within = partsWithin(words, stems).length;
          return (
            (shared >= FEWEST_WORDS &&
              shared / Math.min(words.length, stems.length) >= SAME_MATTER) ||
            (within >= FEWEST_WORDS && within / stems.length >= SAME_MATTER)
          );
        });
        const top = rows.toSorted((a, b) => b.value - a.value)[0];
        const [one, ...more] = named;
        if (!one || more.length > 0 || !top || top.value <= one.value) return [];
        return [
          {
            severity: 'warning',
            message: `Texten kallar ”${rowName(one.row)}” den högsta risken, med värdet ${one.value}, men ”${rowName(top.row)}” har ${top.value}.`,
            places: [
              sentencePlace(subject, sentence),
              rowPlace(subject, table, one.row),
              rowPlace(subject, table, top.row),
            ],
          },
        ];
      })
      .slice(0, 1);
  });

/** The value as printed, else probability times consequence. */
function valueOf(
  row: readonly string[],
  columns: { probability: number; consequence: number; value: number },
): number | null {
  const figure = (column: number): number =>
    /^\d{1,3}$/u.test((row[column] ?? '').trim()) ? Number(row[column]) : Number.NaN;
  const value =
    columns.value < 0
      ? figure(columns.probability) * figure(columns.consequence)
      : figure(columns.value);
  return Number.isNaN(value) ? null : value;
}
