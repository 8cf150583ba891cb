import {
  sentencePlace,
  type CheckContext,
  type CheckRule,
  type RuleFinding,
} from '../../check-context.ts';
import { rowName, rowPlace } from '../../headed-tables.ts';
import { riskTables } from '../../risk-tables.ts';

/** 'Endast risker med riskvärde 9 eller högre tas med i planen'. */
const THRESHOLD =
  /(?<!\p{L})risk\p{L}*(?!\p{L})[^.]{0,60}?(?:(?:minst|lägst|från) (?<least>\d{1,2})|(?<from>\d{1,2}) (?:eller (?:högre|mer|över)|och (?:högre|uppåt|över|däröver))|(?<low>\d{1,2})[–-]\d{1,2}|(?<!inte )(?:över|högre än) (?<over>\d{1,2}))(?!\d)/iu;
/** 'Risker med lägre värde än 9 tas inte med'. */
const LEFT_OUT =
  /(?<!\p{L})risk\p{L}*(?!\p{L})[^.]{0,40}?(?:lägre|mindre)(?: \p{L}+)? än (\d{1,2})(?!\d)[^.]{0,20}? (?:inte|ej)(?!\p{L})/iu;
/** What is done with those above it: they are what the plan shows. */
const ARE_SHOWN =
  /(?<!\p{L})(?:tas? (?:inte )?(?:med|upp|in)|ingår|omfattar|innehåller|redovisas|omfattas|förs in|lyfts in)(?!\p{L})/iu;
/** With more of the rows below it, the table shows all that was judged. */
const FEW = 1 / 3;

/** 'Risker med värde 9 eller högre kräver åtgärd', 'ska alltid åtgärdas'. */
const ARE_MET =
  /(?<!\p{L})(?:kräver (?:\p{L}+ ){0,2}?åtgärd\p{L}*|(?:ska|måste) (?:\p{L}+ ){0,2}?(?:åtgärdas|hanteras|minskas|ha (?:\p{L}+ )?åtgärd\p{L}*))(?!\p{L})/iu;
/** Nothing is done about it. */
const NOTHING =
  /(?<!\p{L})(?:(?:ingen|inga|utan|ej) (?:\p{L}+ )?(?:åtgärd\p{L}*|hantering)|åtgärdas (?:inte|ej)|accepteras|godtas)(?!\p{L})/iu;

/** A risk below the value that the plan itself says it takes to be shown, or above that for a measure and without one. */
export const riskThreshold: CheckRule = (context) => [
  ...shownBelow(context),
  ...unmetAbove(context),
];

function unmetAbove({ subject }: CheckContext): RuleFinding[] {
  const told = subject.sentences.find(
    ({ text, block }) =>
      block.kind !== 'table' &&
      ARE_MET.test(text) &&
      lowestIn(text) !== null &&
      !LEFT_OUT.test(text),
  );
  const lowest = lowestIn(told?.text ?? '');
  if (!told || lowest === null) return [];
  return riskTables(subject).flatMap((table) =>
    table.rows
      .filter((row) => /^\d{1,2}$/u.test((row[table.value] ?? '').trim()))
      .filter((row) => Number(row[table.value]) >= lowest)
      .flatMap((row): RuleFinding[] => {
        const said = row.slice(table.value + 1).find((cell) => NOTHING.test(cell));
        if (said === undefined) return [];
        return [
          {
            severity: 'warning',
            message: `Risken ”${rowName(row)}” har riskvärde ${row[table.value]!.trim()}, och från ${lowest} ska risker åtgärdas, men där står ”${said.trim()}”.`,
            places: [rowPlace(subject, table, row), sentencePlace(subject, told)],
          },
        ];
      }),
  );
}

const shownBelow: CheckRule = ({ subject }) => {
  const told = subject.sentences.find(
    ({ text, block }) => block.kind !== 'table' && ARE_SHOWN.test(text) && lowestIn(text) !== null,
  );
  const lowest = lowestIn(told?.text ?? '');
  if (!told || lowest === null) return [];
  return riskTables(subject).flatMap((table) => {
    const valued = table.rows.filter((row) => /^\d{1,2}$/u.test((row[table.value] ?? '').trim()));
    const below = valued.filter((row) => Number(row[table.value]) < lowest);
    if (below.length > valued.length * FEW) return [];
    return below.map((row): RuleFinding => ({
      severity: 'warning',
      message: `Risken ”${rowName(row)}” har riskvärde ${row[table.value]!.trim()}, men planen ska bara ta med risker från ${lowest}.`,
      places: [rowPlace(subject, table, row), sentencePlace(subject, told)],
    }));
  });
};

function lowestIn(text: string): number | null {
  const out = LEFT_OUT.exec(text)?.[1];
  const { least, from, low, over } = THRESHOLD.exec(text)?.groups ?? {};
  if (out !== undefined) return Number(out);
  if (over !== undefined) return Number(over) + 1;
  const lowest = least ?? from ?? low;
  return lowest === undefined ? null : Number(lowest);
}
