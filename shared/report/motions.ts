import type { Motion } from '../follow-up/motion.ts';
import type { ReportPlan } from './assemble.ts';
import { heading, paragraph } from './blocks.ts';
import { listHead, type ListHeadInput } from './list-head.ts';
import { motionBlocks, motionChoices, motionTitle } from './motion-blocks.ts';
import { partOf, type Cited, type ReportPart } from './part.ts';
import { partText } from '../plan/part-text.ts';
import type { ReportFacts } from './report-draft.ts';
import { cite, type SourcePlan } from './sources.ts';

/** What a document of yrkanden is made from. */
export interface MotionsInput extends ListHeadInput {
  motions: readonly Motion[];
  plans: ReadonlyMap<string, SourcePlan>;
}

function citeMotion({ target }: Motion, plans: MotionsInput['plans']): Cited[] {
  const source = target ? plans.get(target.planId) : undefined;
  if (!target || !source) return [];
  const part = target.part ? partText(source.plan, target.part) : null;
  return [cite(source, part?.name ?? null, part?.source?.page ?? null)];
}

function motionPart(motion: Motion, number: number, plans: MotionsInput['plans']): ReportPart {
  const title = `${number}. ${motionTitle(motion)}`;
  return partOf({
    id: motion.id,
    title,
    summary: motion.by,
    choices: motionChoices([motion]).map((choice) => ({ ...choice, group: '' })),
    build: ({ chosen }) => {
      if (!chosen.has(motion.id)) return { blocks: [], cited: [] };
      const cited = citeMotion(motion, plans);
      const [line] = cited;
      const now: Parameters<typeof paragraph> = [{ text: 'Planens lydelse:', bold: true }];
      return {
        blocks: [
          heading(1, title),
          ...(line && motion.original !== ''
            ? [
                paragraph(...now),
                {
                  kind: 'quote' as const,
                  spans: [{ text: motion.original }],
                  source: line.source,
                },
              ]
            : []),
          ...motionBlocks(motion),
        ],
        cited,
      };
    },
  });
}

/** Yrkanden: each proposed wording with the plan's own beside it and the difference marked. */
export function motionsPlan(input: MotionsInput): ReportPlan & { facts: ReportFacts } {
  return {
    ...listHead('Yrkanden', input),
    parts: input.motions.map((motion, index) => motionPart(motion, index + 1, input.plans)),
  };
}
