import type { Indicator } from '../plan/plan.ts';

/** Parentheses that tell about this year's figures and not about what is measured. */
const YEARLY = /\((?:[^()]*\b(?:utfall|mål(?:värde)?|långsiktigt)\b[^()]*)\)/giu;
const SOURCE_NOTE = /\(utfall[^)]*$/iu;
/** '(läsåret 2029/30)', '(15 oktober 2029)', '(2029, preliminärt)': when the outcome was measured. */
const MEASURED =
  /\((?:läsåret|år|hösten|våren|per|mätning|mätår)? ?(?:\d{1,2} )?(?:\p{Ll}{3,9} )?(?<year>(?:19|20)\d\d)(?:\/(?<second>\d\d))?(?:, [^()]{1,40})?\)/iu;

/** What is measured: the text without outcome years, footnote marks and closing full stop. */
export function definitionOf(text: string): string {
  return text
    .replace(YEARLY, ' ')
    .replace(SOURCE_NOTE, ' ')
    .replace(MEASURED, ' ')
    .replace(/\s+(?=,)/gu, '')
    .replace(/\*+\)?/gu, ' ')
    .replace(/\s+([.,:])/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[.\s]+$/u, '');
}

/**
 * The year of the outcome, a component's taken from its parent when it has none itself. 'Hösten
 * 2025' and 'mars–juni 2025' are 2025, 'läsåret 2024/25' too; null when no year is said.
 */
export function outcomeYearOf(indicator: Indicator, all: readonly Indicator[]): number | null {
  const own = /(?:19|20)\d\d/u.exec(indicator.outcomeYear ?? '') ?? yearInCell(indicator.outcome);
  if (own) return Number(own[0]);
  const { year, second } = MEASURED.exec(indicator.text)?.groups ?? {};
  if (year !== undefined) return second === undefined ? Number(year) : lastYear(year, second);
  const parent = all.find((other) => other.key === parentKeyOf(indicator, all));
  return parent ? outcomeYearOf(parent, all) : null;
}

/** The year that '2024/25' ends in. */
const lastYear = (year: string, second: string): number => Number(`${year.slice(0, 2)}${second}`);

const yearInCell = (cell: string): RegExpExecArray | null => {
  const match = /^\s*((?:19|20)\d\d)\s*:/u.exec(cell);
  return match && /(?:19|20)\d\d/u.exec(match[0]);
};

/** '3 a' is a component of '3' under the same goal, whether the reading said so or not. */
function parentKeyOf(indicator: Indicator, all: readonly Indicator[]): string | null {
  if (indicator.parentKey !== null) return indicator.parentKey;
  const number = /^(\d+)\s*[a-zåäö]$/iu.exec(indicator.number ?? '')?.[1];
  if (number === undefined) return null;
  const parent = all.find(
    (other) => other.goalKey === indicator.goalKey && other.number === number,
  );
  return parent?.key ?? null;
}
