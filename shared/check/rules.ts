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
import { riskValue } from './rules/risk-value.ts';
import { measurePlan } from './rules/measure-plan.ts';
import { listNumbers } from './rules/list-numbers.ts';
import { endBeforeStart } from './rules/end-before-start.ts';
import { reversedPeriod } from './rules/reversed-period.ts';
import { changeDirection } from './rules/change-direction.ts';
import { growthFromTo } from './rules/growth-from-to.ts';
import { missingAssignment } from './rules/missing-assignment.ts';
import { missingGoal } from './rules/missing-goal.ts';
import { proseShare } from './rules/prose-share.ts';
import { sharesTogether } from './rules/shares-together.ts';
import { partsInProse } from './rules/parts-in-prose.ts';
import { targetYear } from './rules/target-year.ts';
import { headingYear } from './rules/heading-year.ts';
import { memoDecisionYear } from './rules/memo-decision-year.ts';
import { rowArithmetic } from './rules/row-arithmetic.ts';
import { shareColumn } from './rules/share-column.ts';
import { amountUnit } from './rules/amount-unit.ts';
import { titledTotal } from './rules/titled-total.ts';
import { changeAmount } from './rules/change-amount.ts';
import { proseTwice } from './rules/prose-twice.ts';
import { amountTwice } from './rules/amount-twice.ts';
import { longTermTarget } from './rules/long-term-target.ts';
import { indicatorInProse } from './rules/indicator-in-prose.ts';
import { bodyNames } from './rules/body-names.ts';
import { administrationNames } from './rules/administration-names.ts';
import { itemNumbers } from './rules/item-numbers.ts';
import { missingItem } from './rules/missing-item.ts';
import { missingIndicator } from './rules/missing-indicator.ts';
import { fractionShare } from './rules/fraction-share.ts';
import { resultInProse } from './rules/result-in-prose.ts';
import { amountToRow } from './rules/amount-to-row.ts';
import { comparedFigures } from './rules/compared-figures.ts';
import { countedByGiver } from './rules/counted-by-giver.ts';
import { aimInProse } from './rules/aim-in-prose.ts';
import { allOfThem } from './rules/all-of-them.ts';
import { indicatorTwice } from './rules/indicator-twice.ts';
import { outcomeToCome } from './rules/outcome-to-come.ts';
import { followUpYear } from './rules/follow-up-year.ts';
import { sectionGap } from './rules/section-gap.ts';
import { memoDate } from './rules/memo-date.ts';
import { caseNumber } from './rules/case-number.ts';
import { meetingCount } from './rules/meeting-count.ts';
import { afterThePeriod } from './rules/after-the-period.ts';
import { threeFigures } from './rules/three-figures.ts';
import { shareOfCount } from './rules/share-of-count.ts';
import { changeFromTable } from './rules/change-from-table.ts';
import { statedAverage } from './rules/stated-average.ts';
import { halved } from './rules/halved.ts';
import { inForceBeforeDecided } from './rules/in-force-before-decided.ts';
import { rowInProse } from './rules/row-in-prose.ts';
import { assignmentGap } from './rules/assignment-gap.ts';
import { shareOfAmount } from './rules/share-of-amount.ts';
import { ownYear } from './rules/own-year.ts';
import { countedInAll } from './rules/counted-in-all.ts';
import { fromToRow } from './rules/from-to-row.ts';
import { budgetFrame } from './rules/budget-frame.ts';
import { shareOfRow } from './rules/share-of-row.ts';
import { partsOfRow } from './rules/parts-of-row.ts';
import { goalNumberTwice } from './rules/goal-number-twice.ts';
import { partsShortOfWhole } from './rules/parts-short-of-whole.ts';
import { riskThreshold } from './rules/risk-threshold.ts';
import { riskTwice } from './rules/risk-twice.ts';
import { assignmentTwice } from './rules/assignment-twice.ts';
import { finishedAssignment } from './rules/finished-assignment.ts';
import { postHolders } from './rules/post-holders.ts';
import { schoolYear } from './rules/school-year.ts';
import { toldInAdvance } from './rules/told-in-advance.ts';
import { betterOrWorse } from './rules/better-or-worse.ts';
import { boardVariants } from './rules/board-variants.ts';
import { anotherOrganization } from './rules/another-organization.ts';
import { programmeEnded } from './rules/programme-ended.ts';
import { baseYear } from './rules/base-year.ts';
import { columnYear } from './rules/column-year.ts';
import { statedTotal } from './rules/stated-total.ts';
import { rowDirection } from './rules/row-direction.ts';
import { percentOfChange } from './rules/percent-of-change.ts';
import { ratioTwice } from './rules/ratio-twice.ts';
import { ageLimit } from './rules/age-limit.ts';
import { amountByTable } from './rules/amount-by-table.ts';
import { appendixOrSection } from './rules/appendix-or-section.ts';
import { openingTime } from './rules/opening-time.ts';
import { swappedDigits } from './rules/swapped-digits.ts';
import { eventDate } from './rules/event-date.ts';
import { contractEnd } from './rules/contract-end.ts';
import { allAgainstIndicator } from './rules/all-against-indicator.ts';
import { unknownBody } from './rules/unknown-body.ts';
import { countedNames } from './rules/counted-names.ts';
import { anotherBoardsDuty } from './rules/another-boards-duty.ts';
import { lawNumber } from './rules/law-number.ts';
import { indicatorNumberTwice } from './rules/indicator-number-twice.ts';
import { sectionTwice } from './rules/section-twice.ts';
import { rowsDisagree } from './rules/rows-disagree.ts';
import { tableYears } from './rules/table-years.ts';
import { duration } from './rules/duration.ts';
import { rateTwice } from './rules/rate-twice.ts';
import { resultTurned } from './rules/result-turned.ts';
import { decisionDate } from './rules/decision-date.ts';
import { largestRow } from './rules/largest-row.ts';
import { outcomeByUnit } from './rules/outcome-by-unit.ts';
import { twoDeadlines } from './rules/two-deadlines.ts';
import { costCoverage } from './rules/cost-coverage.ts';
import { feeInProse } from './rules/fee-in-prose.ts';
import { anotherBoardsPost } from './rules/another-boards-post.ts';
import { listedByName } from './rules/listed-by-name.ts';
import { fromToCount } from './rules/from-to-count.ts';
import { countInProse } from './rules/count-in-prose.ts';
import { forecastGap } from './rules/forecast-gap.ts';
import { periodTwice } from './rules/period-twice.ts';
import { frequencyTwice } from './rules/frequency-twice.ts';
import { yearlyTimes } from './rules/yearly-times.ts';
import { reportDay } from './rules/report-day.ts';
import { memoBoard } from './rules/memo-board.ts';
import { dateTwice } from './rules/date-twice.ts';
import { referenceTarget } from './rules/reference-target.ts';
import { outcomeNow } from './rules/outcome-now.ts';
import { largestIncrease } from './rules/largest-increase.ts';
import { indicatorGap } from './rules/indicator-gap.ts';
import { unlistedReceiver } from './rules/unlisted-receiver.ts';
import { budgetColumnYear } from './rules/budget-column-year.ts';
import { countedSections } from './rules/counted-sections.ts';
import { postTitles } from './rules/post-titles.ts';
import { unknownPost } from './rules/unknown-post.ts';
import { unlistedBody } from './rules/unlisted-body.ts';
import { goalGap } from './rules/goal-gap.ts';
import { reportBeforeYearEnd } from './rules/report-before-year-end.ts';
import { termStart } from './rules/term-start.ts';
import { decisionBeforeAnswers } from './rules/decision-before-answers.ts';
import { measureWithoutRisk } from './rules/measure-without-risk.ts';
import { highestRisk } from './rules/highest-risk.ts';
import { targetUnit } from './rules/target-unit.ts';
import { adoptionDate } from './rules/adoption-date.ts';
import { changeOfCount } from './rules/change-of-count.ts';
import { resultSign } from './rules/result-sign.ts';
import { targetMoved } from './rules/target-moved.ts';
import { totalInProse } from './rules/total-in-prose.ts';

/** Every rule under the code its findings carry; codes are kept with readers' verdicts and never change. */
export const RULES: Readonly<Record<string, CheckRule>> = {
  'table-sum': tableSum,
  'row-arithmetic': rowArithmetic,
  'share-column': shareColumn,
  'parts-exceed-whole': partsExceedWhole,
  'parts-short-of-whole': partsShortOfWhole,
  'sign-slip': signSlip,
  'totals-disagree': totalsDisagree,
  'rows-disagree': rowsDisagree,
  'growth-against-amount': growthAgainstAmount,
  'growth-in-prose': growthInProse,
  'growth-from-to': growthFromTo,
  'compared-figures': comparedFigures,
  'yearly-times': yearlyTimes,
  'three-figures': threeFigures,
  'stated-average': statedAverage,
  halved: halved,
  'change-direction': changeDirection,
  'row-direction': rowDirection,
  'better-or-worse': betterOrWorse,
  'change-amount': changeAmount,
  'change-from-table': changeFromTable,
  'forecast-gap': forecastGap,
  'percent-of-change': percentOfChange,
  'from-to-row': fromToRow,
  'from-to-count': fromToCount,
  'count-in-prose': countInProse,
  'total-in-prose': totalInProse,
  'change-of-count': changeOfCount,
  'prose-against-table': proseAgainstTable,
  'memo-against-plan': memoAgainstPlan,
  'named-row-amount': namedRowAmount,
  'row-in-prose': rowInProse,
  'fee-in-prose': feeInProse,
  'budget-frame': budgetFrame,
  'titled-total': titledTotal,
  'stated-total': statedTotal,
  'largest-row': largestRow,
  'largest-increase': largestIncrease,
  'amount-to-row': amountToRow,
  'amount-by-table': amountByTable,
  'parts-of-row': partsOfRow,
  'result-in-prose': resultInProse,
  'result-turned': resultTurned,
  'result-sign': resultSign,
  'amount-unit': amountUnit,
  'amount-twice': amountTwice,
  'prose-twice': proseTwice,
  'swapped-digits': swappedDigits,
  'age-limit': ageLimit,
  'ratio-twice': ratioTwice,
  'rate-twice': rateTwice,
  'parts-in-prose': partsInProse,
  'unchanged-in-prose': unchangedInProse,
  'restated-budget': restatedBudget,
  'restated-prose': restatedProse,
  'indicator-over-years': indicatorsOverYears,
  'indicator-target': indicatorTarget,
  'target-unit': targetUnit,
  'target-moved': targetMoved,
  'long-term-target': longTermTarget,
  'indicator-in-prose': indicatorInProse,
  'outcome-by-unit': outcomeByUnit,
  'outcome-now': outcomeNow,
  'all-against-indicator': allAgainstIndicator,
  'aim-in-prose': aimInProse,
  'indicator-twice': indicatorTwice,
  'indicator-number-twice': indicatorNumberTwice,
  'target-year': targetYear,
  'base-year': baseYear,
  'indicator-year': indicatorYear,
  'outcome-to-come': outcomeToCome,
  'impossible-share': impossibleShare,
  'prose-share': proseShare,
  'shares-together': sharesTogether,
  'fraction-share': fractionShare,
  'share-of-count': shareOfCount,
  'share-of-row': shareOfRow,
  'cost-coverage': costCoverage,
  'share-of-amount': shareOfAmount,
  'counted-parts': countedParts,
  'counted-sections': countedSections,
  'counted-by-giver': countedByGiver,
  'counted-in-all': countedInAll,
  'counted-list': countedList,
  'counted-names': countedNames,
  'listed-by-name': listedByName,
  'all-of-them': allOfThem,
  'meeting-count': meetingCount,
  'frequency-twice': frequencyTwice,
  'authority-term': authorityTerm,
  'another-organization': anotherOrganization,
  'another-boards-duty': anotherBoardsDuty,
  'another-boards-post': anotherBoardsPost,
  'impossible-date': impossibleDate,
  'report-day': reportDay,
  'school-year': schoolYear,
  'term-start': termStart,
  'end-before-start': endBeforeStart,
  'decision-before-answers': decisionBeforeAnswers,
  'contract-end': contractEnd,
  'event-date': eventDate,
  'date-twice': dateTwice,
  'decision-date': decisionDate,
  'adoption-date': adoptionDate,
  'opening-time': openingTime,
  'in-force-before-decided': inForceBeforeDecided,
  'reversed-period': reversedPeriod,
  duration: duration,
  'paper-older-than-matter': paperOlderThanMatter,
  'wrong-weekday': wrongWeekday,
  'deadline-passed': deadlinePassed,
  'two-deadlines': twoDeadlines,
  'told-in-advance': toldInAdvance,
  'after-the-period': afterThePeriod,
  'report-before-year-end': reportBeforeYearEnd,
  'programme-ended': programmeEnded,
  'period-twice': periodTwice,
  'year-left-behind': yearLeftBehind,
  'follow-up-year': followUpYear,
  'heading-year': headingYear,
  'column-year': columnYear,
  'budget-column-year': budgetColumnYear,
  'table-years': tableYears,
  'own-year': ownYear,
  'memo-decision-year': memoDecisionYear,
  'memo-board': memoBoard,
  'memo-date': memoDate,
  'case-number': caseNumber,
  'wrong-named-year': wrongNamedYear,
  'law-number': lawNumber,
  'recipient-names': recipientNames,
  'body-names': bodyNames,
  'unknown-body': unknownBody,
  'unlisted-receiver': unlistedReceiver,
  'unlisted-body': unlistedBody,
  'unknown-post': unknownPost,
  'board-variants': boardVariants,
  'administration-names': administrationNames,
  'post-holders': postHolders,
  'post-titles': postTitles,
  'abbreviation-readings': abbreviationReadings,
  'name-spelling': nameSpelling,
  'missing-section': missingSection,
  'section-gap': sectionGap,
  'section-twice': sectionTwice,
  'missing-table': missingTable,
  'missing-appendix': missingAppendix,
  'reference-target': referenceTarget,
  'appendix-or-section': appendixOrSection,
  'missing-page': missingPage,
  'missing-assignment': missingAssignment,
  'missing-goal': missingGoal,
  'goal-number-twice': goalNumberTwice,
  'missing-indicator': missingIndicator,
  'missing-item': missingItem,
  'footnote-marks': footnoteMarks,
  'risk-value': riskValue,
  'risk-twice': riskTwice,
  'highest-risk': highestRisk,
  'measure-without-risk': measureWithoutRisk,
  'risk-threshold': riskThreshold,
  'measure-plan': measurePlan,
  'list-numbers': listNumbers,
  'item-numbers': itemNumbers,
  'assignment-gap': assignmentGap,
  'indicator-gap': indicatorGap,
  'goal-gap': goalGap,
  'finished-assignment': finishedAssignment,
  'assignment-twice': assignmentTwice,
  'document-order': readingSlips,
};
