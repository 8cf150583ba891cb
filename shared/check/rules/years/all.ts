import type { CheckRule } from '../../check-context.ts';
import { budgetColumnYear } from './budget-column-year.ts';
import { caseNumber } from './case-number.ts';
import { columnYear } from './column-year.ts';
import { followUpYear } from './follow-up-year.ts';
import { headingYear } from './heading-year.ts';
import { lawNumber } from './law-number.ts';
import { memoDate } from './memo-date.ts';
import { memoDecisionYear } from './memo-decision-year.ts';
import { ownYear } from './own-year.ts';
import { tableYears } from './table-years.ts';
import { wrongNamedYear } from './wrong-named-year.ts';
import { yearLeftBehind } from './year-left-behind.ts';

/** Years and numbers of papers and laws that are another than they should be. */
export const YEAR_RULES: Readonly<Record<string, CheckRule>> = {
  'year-left-behind': yearLeftBehind,
  'follow-up-year': followUpYear,
  'heading-year': headingYear,
  'column-year': columnYear,
  'budget-column-year': budgetColumnYear,
  'table-years': tableYears,
  'own-year': ownYear,
  'memo-decision-year': memoDecisionYear,
  'memo-date': memoDate,
  'case-number': caseNumber,
  'wrong-named-year': wrongNamedYear,
  'law-number': lawNumber,
};
