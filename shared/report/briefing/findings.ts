import type { CheckFinding } from '../../check/finding.ts';
import { heading, list, paragraph } from '../blocks.ts';
import { partOf, type Cited, type PartChoice, type ReportPart } from '../part.ts';
import { cite, type SourcePlan } from '../sources.ts';
import type { Matter } from './matter.ts';

/** A remark of the check with what the reader said of it. */
export type RemarkedFinding = CheckFinding & {
  verdict: 'question' | 'known' | 'uninteresting' | null;
};

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

function placesOf({ plans }: FindingsInput, finding: CheckFinding): Cited[] {
  const cited = finding.places.flatMap(({ planId, page }) => {
    const source = plans.get(planId);
    return source ? [cite(source, null, page)] : [];
  });
  return cited.filter((it, at) => cited.findIndex((other) => other.source === it.source) === at);
}

const sourceLine = (cited: readonly Cited[]): string =>
  cited.length === 0 ? '' : ` (${cited.map((it) => it.source).join('; ')})`;

/** What the check remarks on in the plan, where it touches the uppdrag. */
export function findingsPart(input: FindingsInput): ReportPart {
  const listed = input.findings.filter((finding) => finding.verdict !== 'uninteresting');
  const choices = listed.map((finding): PartChoice => ({
    id: finding.key,
    label: finding.message,
    detail: placesOf(input, finding)
      .map((it) => it.source)
      .join('; '),
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
        { text: finding.message + sourceLine(placesOf(input, finding)) },
      ]);
      return {
        blocks: [
          heading(2, 'Att uppmärksamma i planen'),
          paragraph('Iakttagelser när planens egna uppgifter jämförts med varandra:'),
          list(lines),
        ],
        cited: own.flatMap((finding) => placesOf(input, finding)),
      };
    },
  });
}
