import { isAmendment, type Motion } from '../follow-up/motion.ts';
import { paragraph } from './blocks.ts';
import { diffSpans } from './diff-spans.ts';
import type { PartChoice } from './part.ts';
import type { ReportBlock } from './report.ts';

const named = (label: string, value: string): ReportBlock[] =>
  value.trim() === '' ? [] : [paragraph({ text: `${label}: `, bold: true }, value.trim())];

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
  return [
    ...wording,
    ...named('Yrkas av', motion.by),
    ...named('Medyrkande', motion.supporters.join(', ')),
    ...named('Motivering', motion.motivation),
  ];
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
