import type { DiffPart, SectionChange } from '../../compare/comparison.ts';
import { column, heading, paragraph, table, textCell } from '../blocks.ts';
import { formatNumberCell } from '../format-cell.ts';
import { markedSpans } from '../diff-spans.ts';
import { partOf, type BuiltPart, type Cited, type ReportPart } from '../part.ts';
import type { ReportBlock, TableRow } from '../report.ts';
import { cite, sourceLines, type SourcePlan } from '../sources.ts';
import { yearName, type ComparedPlans } from './compared-plans.ts';

type Side = NonNullable<SectionChange['from']>;

const RELATION_WORDS: Record<SectionChange['relation'], string> = {
  unchanged: 'samma',
  renumbered: 'annat nummer',
  reworded: 'omformulerat',
  new: 'nytt',
  dropped: 'finns inte kvar',
};

const nameOf = (side: Side | null): string =>
  side === null ? '–' : [side.number, side.title].filter(Boolean).join(' ');

function citeSection(source: SourcePlan, side: Side | null): Cited[] {
  if (side === null) return [];
  const found = source.plan.sections.find(({ key }) => key === side.key);
  // Number and title stand beside it.
  return [cite(source, null, found?.source.page ?? null)];
}

const citesOf = (plans: ComparedPlans, { from, to }: SectionChange): Cited[] => [
  ...citeSection(plans.from, from),
  ...citeSection(plans.to, to),
];

const sourceLine = (plans: ComparedPlans, change: SectionChange): string =>
  sourceLines(citesOf(plans, change));

function wordCount(diff: readonly DiffPart[], op: DiffPart['op']): number {
  const text = diff
    .filter((part) => part.op === op)
    .map((part) => part.text)
    .join(' ');
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

const count = (value: number): string => formatNumberCell({ value, decimals: 0 });

/** '12 ord nya, 3 borttagna'; '' when the text below the heading is the same. */
function extent(diff: readonly DiffPart[]): string {
  const [added, removed] = [wordCount(diff, 'insert'), wordCount(diff, 'delete')];
  if (added === 0) return removed === 0 ? '' : `${count(removed)} ord borttagna`;
  return `${count(added)} ord nya${removed === 0 ? '' : `, ${count(removed)} borttagna`}`;
}

const changedOf = ({ comparison }: ComparedPlans): SectionChange[] =>
  comparison.sections.filter(({ relation }) => relation !== 'unchanged');

const rowOf = (plans: ComparedPlans, change: SectionChange): TableRow => ({
  kind: 'row',
  cells: [
    textCell(nameOf(change.from)),
    textCell(nameOf(change.to)),
    textCell(RELATION_WORDS[change.relation]),
    textCell(extent(change.diff)),
    textCell(sourceLine(plans, change)),
  ],
});

/** Which sections of the plans are new, gone, renumbered or worded otherwise, and by how much. */
export function sectionsPart(plans: ComparedPlans): ReportPart {
  const changed = changedOf(plans);
  const same = plans.comparison.sections.length - changed.length;
  return partOf({
    id: 'sections',
    title: 'Avsnitt',
    summary: `${changed.length} avsnitt har ändrats, ${same} är oförändrade`,
    isSuggested: changed.length > 0,
    build: () => ({
      blocks: [
        heading(1, 'Avsnitt'),
        paragraph(
          `Av planernas avsnitt har ${changed.length} ändrats och ${same} är ord för ord desamma. Underavsnitt räknas för sig.`,
        ),
        table(
          'Avsnitt som skiljer sig',
          [
            column(`I planen för ${yearName(plans.from)}`, 2.3),
            column(`I planen för ${yearName(plans.to)}`, 2.3, true),
            column('Förändring', 1.1),
            column('Omfattning', 1),
            column('Källa', 0.2),
          ],
          changed.map((change) => rowOf(plans, change)),
        ),
      ],
      cited: changed.flatMap((change) => citesOf(plans, change)),
    }),
  });
}

const textBlocks = (plans: ComparedPlans, change: SectionChange): ReportBlock[] => [
  heading(2, nameOf(change.to ?? change.from)),
  paragraph(...change.diff.flatMap(markedSpans)),
  paragraph({ text: `Källa: ${sourceLine(plans, change).replace('\n', '; ')}`, italic: true }),
];

function builtTexts(plans: ComparedPlans, shown: readonly SectionChange[]): BuiltPart {
  return {
    blocks: [heading(1, 'Avsnittens text'), ...shown.flatMap((it) => textBlocks(plans, it))],
    cited: shown.flatMap((change) => citesOf(plans, change)),
  };
}

/** The whole text of what has changed, word by word: long, so it is in only when it is asked for. */
export function sectionTextsPart(plans: ComparedPlans): ReportPart {
  const shown = changedOf(plans).filter(({ diff }) => extent(diff) !== '');
  return partOf({
    id: 'section-texts',
    title: 'Avsnittens text',
    summary: `${shown.length} avsnitt ord för ord, långt`,
    isSuggested: false,
    build: () => builtTexts(plans, shown),
  });
}
