import { documentName, partPlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { headedTables } from '../../headed-tables.ts';
import { yearCells } from '../../indicator-columns.ts';
import { indicatorName } from '../../indicator-matter.ts';
import { definedAlike, plainStep } from '../../plain-targets.ts';
import { isToldTarget } from '../../told-targets.ts';

/** 'Målvärde 2031', and not 'Reviderat mål 2031', which is another on purpose. */
const TARGET = /^(?:års)?mål(?:et|värdet|värde|nivå)?(?: för)?(?: år)? (?:19|20)\d\d$/iu;

/**
 * The target for last year that this plan's own column for it gives otherwise than the plan for that
 * year did: 'Målvärde 2031' is 50 % here, and was 55 % there.
 */
export const restatedTarget: CheckRule = ({ subject, earlier }) => {
  const former = earlier[0];
  const year = former?.plan.plan.year ?? null;
  if (!former || year === null || year === subject.plan.plan.year) return [];
  const tables = headedTables(subject);
  return subject.plan.indicators.flatMap((indicator): RuleFinding[] => {
    const [then, ...others] = definedAlike(former.plan.indicators, indicator);
    if (!then || others.length > 0 || isToldTarget(subject, indicator)) return [];
    const cells = yearCells(tables, indicator).filter((one) => one.year === year);
    const [stated, ...more] = cells.filter(({ column }) => TARGET.test(column));
    if (!stated || more.length > 0 || !plainStep(then.target, stated.cell)) return [];
    return [
      {
        severity: 'warning',
        message: `${indicatorName(indicator)}: här står att målet för ${year} var ${stated.cell}, men i ${documentName(former)} stod ${then.target}.`,
        places: [
          partPlace(subject, indicator.source, `${indicator.text} ${stated.cell}`),
          partPlace(former, then.source, `${then.text} ${then.target}`),
        ],
      },
    ];
  });
};
