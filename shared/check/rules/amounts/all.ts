import type { CheckRule } from '../../check-context.ts';
import { amountByTable } from './amount-by-table.ts';
import { amountToRow } from './amount-to-row.ts';
import { amountTwice } from './amount-twice.ts';
import { amountUnit } from './amount-unit.ts';
import { budgetFrame } from './budget-frame.ts';
import { costCoverage } from './cost-coverage.ts';
import { feeInProse } from './fee-in-prose.ts';
import { largestIncrease } from './largest-increase.ts';
import { largestRow } from './largest-row.ts';
import { memoAgainstPlan } from './memo-against-plan.ts';
import { namedRowAmount } from './named-row-amount.ts';
import { partsExceedWhole } from './parts-exceed-whole.ts';
import { partsInProse } from './parts-in-prose.ts';
import { partsOfRow } from './parts-of-row.ts';
import { partsShortOfWhole } from './parts-short-of-whole.ts';
import { proseAgainstTable } from './prose-against-table.ts';
import { proseTwice } from './prose-twice.ts';
import { restatedBudget } from './restated-budget.ts';
import { restatedProse } from './restated-prose.ts';
import { resultInProse } from './result-in-prose.ts';
import { resultSign } from './result-sign.ts';
import { resultTurned } from './result-turned.ts';
import { rowArithmetic } from './row-arithmetic.ts';
import { rowInProse } from './row-in-prose.ts';
import { rowsDisagree } from './rows-disagree.ts';
import { shareColumn } from './share-column.ts';
import { shareOfAmount } from './share-of-amount.ts';
import { shareOfRow } from './share-of-row.ts';
import { signSlip } from './sign-slip.ts';
import { statedTotal } from './stated-total.ts';
import { swappedDigits } from './swapped-digits.ts';
import { tableSum } from './table-sum.ts';
import { titledTotal } from './titled-total.ts';
import { totalInProse } from './total-in-prose.ts';
import { totalsDisagree } from './totals-disagree.ts';
import { unchangedInProse } from './unchanged-in-prose.ts';
import { fractionOfWhole } from './fraction-of-whole.ts';
import { wholeToOne } from './whole-to-one.ts';
import { tableUnit } from './table-unit.ts';
import { restatedFrame } from './restated-frame.ts';

/** Sums, signs and rows of the budget, and amounts that the text tells otherwise. */
export const AMOUNT_RULES: Readonly<Record<string, CheckRule>> = {
  'table-sum': tableSum,
  'row-arithmetic': rowArithmetic,
  'share-column': shareColumn,
  'parts-exceed-whole': partsExceedWhole,
  'parts-short-of-whole': partsShortOfWhole,
  'sign-slip': signSlip,
  'totals-disagree': totalsDisagree,
  'rows-disagree': rowsDisagree,
  'total-in-prose': totalInProse,
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
  'parts-in-prose': partsInProse,
  'unchanged-in-prose': unchangedInProse,
  'restated-budget': restatedBudget,
  'restated-prose': restatedProse,
  'share-of-row': shareOfRow,
  'cost-coverage': costCoverage,
  'share-of-amount': shareOfAmount,
  'fraction-of-whole': fractionOfWhole,
  'whole-to-one': wholeToOne,
  'table-unit': tableUnit,
  'restated-frame': restatedFrame,
};
