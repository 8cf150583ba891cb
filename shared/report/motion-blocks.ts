import { isAmendment, type Motion } from '../follow-up/motion.ts';
import { paragraph } from './blocks.ts';
import { diffSpans } from './diff-spans.ts';
import type { PartChoice } from './part.ts';
import type { ReportBlock } from './report.ts';

/** Who makes it, who is with them and why; what is not said has no line. */
function sayers({ by, supporters, motivation }: Motion): ReportBlock[] {
  const facts = [
    { label: 'Yrkas av', value: by.trim() },
    { label: 'Medyrkande', value: supporters.join(', ') },
    { label: 'Motivering', value: motivation.trim() },
  ].filter(({ value }) => value !== '');
  return facts.length === 0 ? [] : [{ kind: 'facts', facts }];
}

/** 'Ändringsyrkande om Nr 13', 'Yrkande'. */
export const motionTitle = (motion: Motion): string =>
  `${isAmendment(motion) ? 'Ändringsyrkande' : 'Yrkande'}${motion.partName === '' ? '' : ` om ${motion.partName}`}`;

/** What is proposed, with its difference from the plan's wording; who makes it, and why. */
export function motionBlocks(motion: Motion): ReportBlock[] {
  const wording = isAmendment(motion)
    ? [
        paragraph({ text: 'Ny lydelse, med skillnaden mot planens: ', bold: true }),
        paragraph(...diffSpans(motion.diff, 'both')),
      ]
    : [paragraph(motion.text.trim())];
  return [...wording, ...sayers(motion)];
}

/** Motions as choices; a private one only leaves by its own choice. */
export const motionChoices = (motions: readonly Motion[]): PartChoice[] =>
  motions.map((motion) => ({
    id: motion.id,
    label: motion.text.trim(),
    detail: [motion.partName, motion.by].filter(Boolean).join(' · '),
    group: 'Yrkanden',
    isSuggested: motion.visibility !== 'private',
    visibility: motion.visibility,
  }));
