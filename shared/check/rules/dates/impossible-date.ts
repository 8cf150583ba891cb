import { sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { capitalized } from '../../../text/sentence.ts';
import { headedTables, rowPlace } from '../../headed-tables.ts';
import { isPossible, statedDates } from '../../stated-dates.ts';
import { yearsIn } from '../../text-figures.ts';

/** A day that no calendar has, in running text or in a table's cell. */
export const impossibleDate: CheckRule = ({ subject }) => {
  const inText = subject.sentences.flatMap((sentence) =>
    impossibleIn(sentence.text).map((printed) => ({
      ...said(printed),
      places: [sentencePlace(subject, sentence)],
    })),
  );
  const texts = new Set(subject.sentences.map(({ text }) => text));
  const inCells = headedTables(subject).flatMap((table) =>
    table.rows.flatMap((row) =>
      row
        .filter((cell) => !texts.has(cell))
        .flatMap(impossibleIn)
        .map((printed) => ({ ...said(printed), places: [rowPlace(subject, table, row)] })),
    ),
  );
  return [
    ...inText,
    ...inCells.filter(({ message }) => !inText.some((one) => one.message === message)),
  ];
};

const said = (printed: string): Pick<RuleFinding, 'severity' | 'message'> => ({
  severity: 'error',
  message: `${/^\d/u.test(printed) ? `Datumet ${printed}` : capitalized(printed)} finns inte.`,
});

const WEEK = /(?<!\p{L})vecka (\d{1,2})(?!\d)/giu;
const LAST_WEEK = 53;
/** 'kvartal 5', 'fjärde tertialet'. */
const NO_PERIOD =
  /(?<!\p{L})(?:(?:kvartal|Q)\s?[5-9](?!\d)|(?:femte|sjätte) kvartalet|tertial [4-9](?!\d)|(?:fjärde|femte) tertialet|halvår [3-9](?!\d)|tredje halvåret)/giu;

/** A date without year is in the only year that the text has named before it; else it may be in any. */
function impossibleIn(text: string): string[] {
  const isAll = yearsIn(text).length === 1;
  const yearBefore = (printed: string): number =>
    isAll ? (yearsIn(text.slice(0, text.indexOf(printed)))[0] ?? 0) : 0;
  const weeks = [...text.matchAll(WEEK)].filter(([, number]) => Number(number) > LAST_WEEK);
  const dates = statedDates(text)
    .filter(
      (date) => !isPossible(date.year === 0 ? { ...date, year: yearBefore(date.printed) } : date),
    )
    .map(({ printed }) => printed);
  const periods = [...text.matchAll(NO_PERIOD)].map(([printed]) => printed);
  return [...dates, ...weeks.map(([printed]) => printed), ...periods];
}
