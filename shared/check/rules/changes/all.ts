import type { CheckRule } from '../../check-context.ts';
import { betterOrWorse } from './better-or-worse.ts';
import { changeAmount } from './change-amount.ts';
import { changeDirection } from './change-direction.ts';
import { changeFromTable } from './change-from-table.ts';
import { changeOfCount } from './change-of-count.ts';
import { comparedFigures } from './compared-figures.ts';
import { forecastGap } from './forecast-gap.ts';
import { fromToCount } from './from-to-count.ts';
import { fromToRow } from './from-to-row.ts';
import { growthAgainstAmount } from './growth-against-amount.ts';
import { growthFromTo } from './growth-from-to.ts';
import { growthInProse } from './growth-in-prose.ts';
import { halved } from './halved.ts';
import { percentOfChange } from './percent-of-change.ts';
import { rowDirection } from './row-direction.ts';
import { statedAverage } from './stated-average.ts';
import { threeFigures } from './three-figures.ts';
import { yearlyTimes } from './yearly-times.ts';

/** How much something grew or fell, in figures, per cent and words. */
export const CHANGE_RULES: Readonly<Record<string, CheckRule>> = {
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
  'change-of-count': changeOfCount,
};
