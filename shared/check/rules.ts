import type { CheckRule } from './check-context.ts';
import { abbreviationReadings } from './rules/abbreviation-readings.ts';
import { authorityTerm } from './rules/authority-term.ts';
import { impossibleDate } from './rules/impossible-date.ts';
import { paperOlderThanMatter } from './rules/paper-older-than-matter.ts';
import { deadlinePassed } from './rules/deadline-passed.ts';
import { namedRowAmount } from './rules/named-row-amount.ts';
import { wrongNamedYear } from './rules/wrong-named-year.ts';
import { wrongWeekday } from './rules/wrong-weekday.ts';
import { yearLeftBehind } from './rules/year-left-behind.ts';
import { countedList } from './rules/counted-list.ts';
import { countedParts } from './rules/counted-parts.ts';
import { footnoteMarks } from './rules/footnote-marks.ts';
import { growthAgainstAmount } from './rules/growth-against-amount.ts';
import { growthInProse } from './rules/growth-in-prose.ts';
import { impossibleShare } from './rules/impossible-share.ts';
import { indicatorTarget } from './rules/indicator-target.ts';
import { indicatorYear } from './rules/indicator-year.ts';
import { indicatorsOverYears } from './rules/indicators-over-years.ts';
import { missingAppendix } from './rules/missing-appendix.ts';
import { missingPage } from './rules/missing-page.ts';
import { missingSection } from './rules/missing-section.ts';
import { missingTable } from './rules/missing-table.ts';
import { nameSpelling } from './rules/name-spelling.ts';
import { partsExceedWhole } from './rules/parts-exceed-whole.ts';
import { memoAgainstPlan } from './rules/memo-against-plan.ts';
import { proseAgainstTable } from './rules/prose-against-table.ts';
import { unchangedInProse } from './rules/unchanged-in-prose.ts';
import { readingSlips } from './rules/reading-slips.ts';
import { recipientNames } from './rules/recipient-names.ts';
import { restatedBudget } from './rules/restated-budget.ts';
import { restatedProse } from './rules/restated-prose.ts';
import { signSlip } from './rules/sign-slip.ts';
import { tableSum } from './rules/table-sum.ts';
import { totalsDisagree } from './rules/totals-disagree.ts';

/** Every rule under the code its findings carry; codes are kept with readers' verdicts and never change. */
export const RULES: Readonly<Record<string, CheckRule>> = {
  'table-sum': tableSum,
  'parts-exceed-whole': partsExceedWhole,
  'sign-slip': signSlip,
  'totals-disagree': totalsDisagree,
  'growth-against-amount': growthAgainstAmount,
  'growth-in-prose': growthInProse,
  'prose-against-table': proseAgainstTable,
  'memo-against-plan': memoAgainstPlan,
  'named-row-amount': namedRowAmount,
  'unchanged-in-prose': unchangedInProse,
  'restated-budget': restatedBudget,
  'restated-prose': restatedProse,
  'indicator-over-years': indicatorsOverYears,
  'indicator-target': indicatorTarget,
  'indicator-year': indicatorYear,
  'impossible-share': impossibleShare,
  'counted-parts': countedParts,
  'counted-list': countedList,
  'authority-term': authorityTerm,
  'impossible-date': impossibleDate,
  'paper-older-than-matter': paperOlderThanMatter,
  'wrong-weekday': wrongWeekday,
  'deadline-passed': deadlinePassed,
  'year-left-behind': yearLeftBehind,
  'wrong-named-year': wrongNamedYear,
  'recipient-names': recipientNames,
  'abbreviation-readings': abbreviationReadings,
  'name-spelling': nameSpelling,
  'missing-section': missingSection,
  'missing-table': missingTable,
  'missing-appendix': missingAppendix,
  'missing-page': missingPage,
  'footnote-marks': footnoteMarks,
  'document-order': readingSlips,
};
