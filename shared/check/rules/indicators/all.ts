import type { CheckRule } from '../../check-context.ts';
import { aimInProse } from './aim-in-prose.ts';
import { aimInWords } from './aim-in-words.ts';
import { allAgainstIndicator } from './all-against-indicator.ts';
import { baseYear } from './base-year.ts';
import { impossibleShare } from './impossible-share.ts';
import { indicatorGap } from './indicator-gap.ts';
import { indicatorInProse } from './indicator-in-prose.ts';
import { indicatorNumberTwice } from './indicator-number-twice.ts';
import { indicatorTarget } from './indicator-target.ts';
import { indicatorTwice } from './indicator-twice.ts';
import { indicatorYear } from './indicator-year.ts';
import { indicatorsOverYears } from './indicators-over-years.ts';
import { longTermTarget } from './long-term-target.ts';
import { longTermLowered } from './long-term-lowered.ts';
import { missingIndicator } from './missing-indicator.ts';
import { outcomeByUnit } from './outcome-by-unit.ts';
import { outcomeNow } from './outcome-now.ts';
import { outcomeToCome } from './outcome-to-come.ts';
import { restatedTarget } from './restated-target.ts';
import { targetMoved } from './target-moved.ts';
import { targetUnit } from './target-unit.ts';
import { targetYear } from './target-year.ts';

/** Styrtal: their figures, targets and years, over the years and in the text. */
export const INDICATOR_RULES: Readonly<Record<string, CheckRule>> = {
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
  'missing-indicator': missingIndicator,
  'indicator-gap': indicatorGap,
  'aim-in-words': aimInWords,
  'restated-target': restatedTarget,
  'long-term-lowered': longTermLowered,
};
