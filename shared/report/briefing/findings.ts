import type { CheckFinding } from '../../check/finding.ts';
import { heading, list, paragraph } from '../blocks.ts';
import { findingSources, sourceWords, type RemarkedFinding } from '../finding-sources.ts';
import { partOf, type PartChoice, type ReportPart } from '../part.ts';
import type { SourcePlan } from '../sources.ts';
import type { Matter } from './matter.ts';

export interface FindingsInput {
  source: SourcePlan;
  plans: ReadonlyMap<string, SourcePlan>;
  matters: readonly Matter[];
  findings: readonly RemarkedFinding[];
}

/** Shorter quotations ('2025') stand in too many places to belong to an uppdrag. */
const SHORTEST_QUOTE = 12;

/** True when a remark is about one of the uppdrag: about its words, or about its own block. */
function isRelevant(finding: CheckFinding, { source, matters }: FindingsInput): boolean {
  return finding.places.some(({ planId, quote, blockId }) => {
    if (planId !== source.planId) return false;
    const block = source.plan.body.find((it) => it.id === blockId);
    return matters.some(
      ({ assignment }) =>
        (block?.part?.kind === 'assignment' && block.part.key === assignment.key) ||
        (quote.length >= SHORTEST_QUOTE &&
          (assignment.text.includes(quote) || quote.includes(assignment.text))),
    );
  });
}

const inBrackets = (sources: string): string => (sources === '' ? '' : ` (${sources})`);

/** What the check remarks on in the plan, where it touches the uppdrag. */
export function findingsPart(input: FindingsInput): ReportPart {
  const listed = input.findings.filter((finding) => finding.verdict !== 'uninteresting');
  const choices = listed.map((finding): PartChoice => ({
    id: finding.key,
    label: finding.message,
    detail: sourceWords(findingSources(finding, input.plans)),
    group: '',
    isSuggested: isRelevant(finding, input),
    visibility: null,
  }));
  const suggested = choices.filter((choice) => choice.isSuggested).length;
  return partOf({
    id: 'findings',
    title: 'Att uppmärksamma i planen',
    summary: suggested === 0 ? 'ingen anmärkning rör uppdraget' : `${suggested} från granskningen`,
    under: 'Ärendet',
    isSuggested: suggested > 0,
    choices,
    build: ({ chosen }) => {
      const own = listed.filter((finding) => chosen.has(finding.key));
      if (own.length === 0) return { blocks: [], cited: [] };
      const lines = own.map((finding) => [
        { text: finding.message + inBrackets(sourceWords(findingSources(finding, input.plans))) },
      ]);
      return {
        blocks: [
          heading(2, 'Att uppmärksamma i planen'),
          paragraph('Iakttagelser när planens egna uppgifter jämförts med varandra:'),
          list(lines),
        ],
        cited: own.flatMap((finding) => findingSources(finding, input.plans)),
      };
    },
  });
}
