import type { CheckRule } from '../../check-context.ts';
import { appendixOrSection } from './appendix-or-section.ts';
import { assignmentGap } from './assignment-gap.ts';
import { assignmentTwice } from './assignment-twice.ts';
import { finishedAssignment } from './finished-assignment.ts';
import { footnoteMarks } from './footnote-marks.ts';
import { goalGap } from './goal-gap.ts';
import { goalNumberTwice } from './goal-number-twice.ts';
import { itemNumbers } from './item-numbers.ts';
import { listNumbers } from './list-numbers.ts';
import { missingAppendix } from './missing-appendix.ts';
import { missingAssignment } from './missing-assignment.ts';
import { missingGoal } from './missing-goal.ts';
import { missingItem } from './missing-item.ts';
import { missingPage } from './missing-page.ts';
import { missingSection } from './missing-section.ts';
import { missingTable } from './missing-table.ts';
import { readingSlips } from './reading-slips.ts';
import { referenceTarget } from './reference-target.ts';
import { sectionGap } from './section-gap.ts';
import { sectionTwice } from './section-twice.ts';

/** Numbering, and references to what is not there. */
export const REFERENCE_RULES: Readonly<Record<string, CheckRule>> = {
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
  'missing-item': missingItem,
  'footnote-marks': footnoteMarks,
  'list-numbers': listNumbers,
  'item-numbers': itemNumbers,
  'assignment-gap': assignmentGap,
  'goal-gap': goalGap,
  'finished-assignment': finishedAssignment,
  'assignment-twice': assignmentTwice,
  'document-order': readingSlips,
};
