import type { IndicatorChange, IndicatorSide } from '../../compare/comparison.ts';
import { heading } from '../blocks.ts';
import {
  indicatorBlocks,
  whatOf,
  type IndicatorStatement,
  type StatedIndicator,
} from '../indicator-table.ts';
import { partOf, type ReportPart } from '../part.ts';
import { cite, type SourcePlan } from '../sources.ts';
import type { ComparedPlans } from './compared-plans.ts';

const statement = (source: SourcePlan, side: IndicatorSide): IndicatorStatement => ({
  year: source.plan.plan.year,
  values: side,
  cited: cite(source, whatOf(side), side.page),
});

function stated(
  { from, to, marks, relation }: IndicatorChange,
  plans: ComparedPlans,
): StatedIndicator[] {
  const shown = to ?? from;
  if (shown === null) return [];
  const word = relation === 'new' ? ' (nytt)' : relation === 'dropped' ? ' (finns inte kvar)' : '';
  return [
    {
      name: whatOf(shown),
      title: `${[shown.number, shown.text].filter(Boolean).join(' ')}${word}`,
      statements: [
        ...(from ? [statement(plans.from, from)] : []),
        ...(to ? [statement(plans.to, to)] : []),
      ],
      marks: marks.map((mark) => mark.sentence),
    },
  ];
}

/** Which goal a styrtal stands under: the newer plan's, for a dropped one the older's. */
function goalOf({ from, to }: IndicatorChange, plans: ComparedPlans): string {
  const [source, key] = to ? [plans.to, to.goalKey] : [plans.from, from?.goalKey];
  const goal = source.plan.goals.find((it) => it.key === key);
  return goal ? [goal.label, goal.title].filter(Boolean).join(': ') : 'Utan målsättning';
}

/** Both plans' figures for each styrtal, with what a reader should know of them. */
export function indicatorsPart(plans: ComparedPlans): ReportPart {
  const { indicators } = plans.comparison;
  const groups = Map.groupBy(indicators, (change) => goalOf(change, plans));
  const marked = indicators.filter((change) => change.marks.length > 0).length;
  return partOf({
    id: 'indicators',
    title: 'Styrtal',
    summary: `${indicators.length} styrtal, ${marked} att notera`,
    isSuggested: indicators.length > 0,
    build: () => {
      const rows = [...groups].map(([goal, changes]) => ({
        goal,
        stated: changes.flatMap((change) => stated(change, plans)),
      }));
      return {
        blocks: [
          heading(1, 'Styrtal'),
          ...rows.flatMap((group) => indicatorBlocks(group.goal, group.stated)),
        ],
        cited: rows.flatMap((group) =>
          group.stated.flatMap((it) => it.statements.map(({ cited }) => cited)),
        ),
      };
    },
  });
}
