import type { CheckRule } from './check-context.ts';
import { AMOUNT_RULES } from './rules/amounts/all.ts';
import { ASSIGNMENT_RULES } from './rules/assignments/all.ts';
import { CHANGE_RULES } from './rules/changes/all.ts';
import { COUNT_RULES } from './rules/counts/all.ts';
import { DATE_RULES } from './rules/dates/all.ts';
import { INDICATOR_RULES } from './rules/indicators/all.ts';
import { NAME_RULES } from './rules/names/all.ts';
import { REFERENCE_RULES } from './rules/references/all.ts';
import { RISK_RULES } from './rules/risks/all.ts';
import { YEAR_RULES } from './rules/years/all.ts';

/** Every rule under the code its findings carry; codes are kept with readers' verdicts and never change. */
export const RULES: Readonly<Record<string, CheckRule>> = {
  ...AMOUNT_RULES,
  ...CHANGE_RULES,
  ...INDICATOR_RULES,
  ...COUNT_RULES,
  ...DATE_RULES,
  ...YEAR_RULES,
  ...NAME_RULES,
  ...REFERENCE_RULES,
  ...RISK_RULES,
  ...ASSIGNMENT_RULES,
};
