import type { CheckRule } from '../../check-context.ts';
import { highestRisk } from './highest-risk.ts';
import { measurePlan } from './measure-plan.ts';
import { measureWithoutRisk } from './measure-without-risk.ts';
import { riskThreshold } from './risk-threshold.ts';
import { riskTwice } from './risk-twice.ts';
import { riskValue } from './risk-value.ts';

/** The internkontrollplan. */
export const RISK_RULES: Readonly<Record<string, CheckRule>> = {
  'risk-value': riskValue,
  'risk-twice': riskTwice,
  'highest-risk': highestRisk,
  'measure-without-risk': measureWithoutRisk,
  'risk-threshold': riskThreshold,
  'measure-plan': measurePlan,
};
