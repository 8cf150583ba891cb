import type { DiffPart, RiskChange } from '../../compare/comparison.ts';
import { column, heading, table, textCell } from '../blocks.ts';
import { diffSpans } from '../diff-spans.ts';
import { partOf, type Cited, type ReportPart } from '../part.ts';
import type { Span, TableCell, TableRow } from '../report.ts';
import { cite, sourceLines } from '../sources.ts';
import { yearName, type ComparedPlans } from './compared-plans.ts';

const RELATION_WORDS: Record<RiskChange['relation'], string> = {
  unchanged: 'samma',
  renumbered: 'samma',
  reworded: 'omformulerad',
  new: 'ny',
  dropped: 'finns inte kvar',
};

const isChanged = (diff: readonly DiffPart[]): boolean => diff.some(({ op }) => op !== 'equal');

/** A risk's word, and that its measures changed where only they did. */
function wordOf({ relation, measures, from, to }: RiskChange): string {
  const word = RELATION_WORDS[relation];
  const isOther = measures.some((it) => it.from === null || it.to === null || isChanged(it.diff));
  return from && to && isOther ? `${word}, ändrad åtgärd` : word;
}

function measureSpans({ from, to, diff }: RiskChange['measures'][number]): Span[] {
  if (from === null) return [{ text: to ?? '', mark: 'insert' }];
  if (to === null) return [{ text: from, mark: 'delete' }];
  return diffSpans(diff, 'both');
}

const joinedLines = (lines: readonly Span[][]): Span[] =>
  lines.flatMap((spans, index) => (index === 0 ? spans : [{ text: '\n' }, ...spans]));

const measuresOf = (risk: RiskChange): TableCell => {
  const lone = risk.from === null || risk.to === null;
  const plain = (risk.to ?? risk.from)?.measures.map((text): Span[] => [{ text }]) ?? [];
  return textCell(...joinedLines(lone ? plain : risk.measures.map(measureSpans)));
};

const riskSpans = (risk: RiskChange): Span[] =>
  risk.from && risk.to
    ? diffSpans(risk.diff, 'both')
    : [{ text: (risk.to ?? risk.from)?.risk ?? '' }];

const cited = (plans: ComparedPlans, { from, to }: RiskChange): Cited[] => [
  ...(from ? [cite(plans.from, null, from.page)] : []),
  ...(to ? [cite(plans.to, null, to.page)] : []),
];

const riskRow = (plans: ComparedPlans, risk: RiskChange): TableRow => ({
  kind: 'row',
  cells: [
    textCell(wordOf(risk)),
    textCell(...riskSpans(risk)),
    measuresOf(risk),
    textCell(sourceLines(cited(plans, risk))),
  ],
});

const areaOf = ({ from, to }: RiskChange): string => (to ?? from)?.area ?? 'Utan område';

/** The risks and measures of both internkontrollplaner, by area. */
export function risksPart(plans: ComparedPlans): ReportPart {
  const { risks } = plans.comparison;
  const groups = [...Map.groupBy(risks, areaOf)];
  const changed = risks.filter((risk) => wordOf(risk) !== RELATION_WORDS.unchanged).length;
  return partOf({
    id: 'risks',
    title: 'Risker och åtgärder',
    summary: `${risks.length} risker, ${changed} med förändring`,
    isSuggested: risks.length > 0,
    build: () => ({
      blocks: [
        heading(1, 'Risker och åtgärder'),
        table(
          `Internkontrollplanen ${yearName(plans.from)} och ${yearName(plans.to)}`,
          [
            column('Förändring', 1),
            column('Risk', 2.1, true),
            column('Åtgärder', 2.9),
            column('Källa', 0.2),
          ],
          groups.flatMap(([area, own]) => [
            { kind: 'group' as const, title: area },
            ...own.map((risk) => riskRow(plans, risk)),
          ]),
        ),
      ],
      cited: risks.flatMap((risk) => cited(plans, risk)),
    }),
  });
}
