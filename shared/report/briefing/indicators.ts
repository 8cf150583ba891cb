import type { Comparison, IndicatorChange } from '../../compare/comparison.ts';
import type { Goal, Indicator } from '../../plan/plan.ts';
import { heading, paragraph } from '../blocks.ts';
import { indicatorBlocks, whatOf, type StatedIndicator } from '../indicator-table.ts';
import { partOf, type BuiltPart, type PartChoice, type ReportPart } from '../part.ts';
import { cite, type SourcePlan } from '../sources.ts';
import type { Matter } from './matter.ts';
import { mentions } from './relevance.ts';

/** The plan before, and what differs. */
export interface EarlierPlan {
  source: SourcePlan;
  comparison: Comparison;
}

export interface IndicatorsInput {
  source: SourcePlan;
  earlier: EarlierPlan | null;
  matters: readonly Matter[];
}

const goalsOf = ({ source, matters }: IndicatorsInput): Goal[] => {
  const keys = new Set(matters.map(({ assignment }) => assignment.goalKey));
  return source.plan.goals.filter((goal) => keys.has(goal.key));
};

const indicatorsOf = (input: IndicatorsInput): Indicator[] => {
  const keys = new Set(goalsOf(input).map((goal) => goal.key));
  return input.source.plan.indicators.filter((it) => it.goalKey !== null && keys.has(it.goalKey));
};

const changeOf = (input: IndicatorsInput, key: string): IndicatorChange | undefined =>
  input.earlier?.comparison.indicators.find((change) => change.to?.key === key);

function stated(input: IndicatorsInput, indicator: Indicator): StatedIndicator {
  const change = changeOf(input, indicator.key);
  const before = change?.from ?? null;
  const what = whatOf(indicator);
  const own = {
    year: input.source.plan.plan.year,
    values: indicator,
    cited: cite(input.source, what, indicator.source.page),
  };
  const earlier = input.earlier;
  const past =
    before && earlier
      ? [
          {
            year: earlier.source.plan.plan.year,
            values: before,
            cited: cite(earlier.source, whatOf(before), before.page),
          },
        ]
      : [];
  return {
    name: what,
    title: [indicator.number, indicator.text].filter(Boolean).join(' '),
    statements: [...past, own],
    marks: change?.marks.map((mark) => mark.sentence) ?? [],
  };
}

/** True when an indicator measures what the uppdrag is about, going by its words. */
const isAbout = (indicator: Indicator, matters: readonly Matter[]): boolean =>
  matters.some(({ assignment }) => mentions(indicator.text, assignment.text));

function build(input: IndicatorsInput, chosen: ReadonlySet<string>): BuiltPart {
  const indicators = indicatorsOf(input).filter((it) => chosen.has(it.key));
  if (indicators.length === 0) return { blocks: [], cited: [] };
  const rows = indicators.map((indicator) => stated(input, indicator));
  const isMeasured = indicators.some((indicator) => isAbout(indicator, input.matters));
  return {
    blocks: [
      heading(2, 'Styrtal'),
      paragraph(
        isMeasured
          ? 'Styrtalen står under samma målsättning som uppdraget.'
          : 'Styrtalen står under samma målsättning som uppdraget. Inget av dem nämner det som uppdraget gäller.',
      ),
      ...indicatorBlocks('Målsättningens styrtal med utfall och mål', rows),
    ],
    cited: rows.flatMap((row) => row.statements.map((it) => it.cited)),
  };
}

const SUMMARIES = {
  none: 'målsättningen har inget styrtal',
  unrelated: 'inget av målsättningens nämner saken',
  related: 'målsättningens som nämner saken, med utfall och mål',
} as const;

/**
 * The styrtal of the goals that the uppdrag stand under, this plan's beside the one's before. Those
 * that measure the matter are in by themselves; where none does, the whole part waits to be asked for.
 */
export function indicatorsPart(input: IndicatorsInput): ReportPart {
  const goals = goalsOf(input);
  const indicators = indicatorsOf(input);
  const related = indicators.filter((it) => isAbout(it, input.matters));
  const choices = indicators.map((indicator): PartChoice => {
    const goal = goals.find((it) => it.key === indicator.goalKey);
    return {
      id: indicator.key,
      label: [indicator.number, indicator.text].filter(Boolean).join(' '),
      detail: [indicator.outcome, indicator.target].filter(Boolean).join(' · '),
      group: goal ? [goal.label, goal.title].filter(Boolean).join(': ') : '',
      isSuggested: related.length === 0 || related.includes(indicator),
      visibility: null,
    };
  });
  const found = choices.length === 0 ? 'none' : related.length === 0 ? 'unrelated' : 'related';
  return partOf({
    id: 'indicators',
    title: 'Styrtal',
    summary: SUMMARIES[found],
    under: 'Ärendet',
    isSuggested: found === 'related',
    choices,
    build: ({ chosen }) => build(input, chosen),
  });
}
