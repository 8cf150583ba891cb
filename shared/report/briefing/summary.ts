import type { AssignmentChange, Relation } from '../../compare/comparison.ts';
import { numberMark } from '../../plan/assignment-name.ts';
import { heading, paragraph } from '../blocks.ts';
import { ownBlocks } from '../own-text.ts';
import { partOf, type ReportPart } from '../part.ts';
import { citeYear, linkTo, namedYear, type Matter, type MatterYear } from './matter.ts';
import { phaseWords as shownPhase } from '../../compare/phase-words.ts';

function phaseWords({ phase }: AssignmentChange): string {
  if (phase === null) return '';
  return phase.before === '' || phase.after === ''
    ? `: ${shownPhase(phase)}`
    : `: då ”${phase.before}”, nu ”${phase.after}”`;
}

/** What became of an earlier year's wording, as a sentence about 'Det'. */
const RELATION_SENTENCES: Record<
  Relation,
  (before: string, change: AssignmentChange, year: number | null) => string
> = {
  unchanged: (before) => `Ordalydelsen är oförändrad sedan ${before}.`,
  renumbered: (before) => `Ordalydelsen är oförändrad sedan ${before}; numret är ett annat.`,
  reworded: (before, change) =>
    `Det stod som ${before}, med en annan ordalydelse${phaseWords(change)}.`,
  continued: (before, change) => `Det fortsätter ${before}${phaseWords(change)}.`,
  split: (before, change) => `Det är en del av ${before}, som har delats${phaseWords(change)}.`,
  merged: (before, change) => `I det ingår ${before}${phaseWords(change)}.`,
  new: (_before, _change, year) => newSentence(year),
  dropped: (_before, _change, year) => newSentence(year),
};

const newSentence = (year: number | null): string =>
  `Det har ingen föregångare i de planer som är inlästa${year === null ? '' : ` från åren före ${year}`}.`;

function giverSentence(matter: Matter, own: MatterYear): string {
  const { assignment } = matter;
  const name = numberMark(assignment).replace(/ /gu, '\u00a0');
  const subject = assignment.number === null ? 'Uppdraget' : `Uppdrag ${name}`;
  const from = assignment.givenBy === null ? '' : ` från ${assignment.givenBy}`;
  const to =
    assignment.assignedTo.length === 0 ? '' : ` till ${assignment.assignedTo.join(' och ')}`;
  const parties =
    from + to === ''
      ? ' står i planen utan att givare eller mottagare framgår'
      : ` är ett uppdrag${from}${to}`;
  return `${subject}${parties} (${citeYear(own).source}).`;
}

function historySentences(matter: Matter, own: MatterYear): string[] {
  const links = matter.links.filter(
    (link) => link.toPlanId === own.source.planId && link.change.to?.key === own.assignment.key,
  );
  if (links.length === 0) return [newSentence(own.source.plan.plan.year)];
  return links.flatMap(({ fromPlanId, change }) => {
    const before = matter.years.find(
      (year) => year.source.planId === fromPlanId && year.assignment.key === change.from?.key,
    );
    if (!before) return [];
    const sentence = RELATION_SENTENCES[change.relation](
      `${namedYear(before)} (${citeYear(before).source})`,
      change,
      own.source.plan.plan.year,
    );
    return change.uncertain ? [`${sentence} Kopplingen är osäker och inte bekräftad.`] : [sentence];
  });
}

function sinceSentence(matter: Matter): string[] {
  const [first] = matter.years;
  const isLong = new Set(matter.years.map((year) => year.source.planId)).size > 2;
  const year = first?.source.plan.plan.year ?? null;
  return first && isLong && year !== null && linkTo(matter, first) === null
    ? [`Saken har stått i planerna sedan ${year}.`]
    : [];
}

/** What the plans say of a matter, in a few sentences that carry their sources. */
export function matterSentences(matter: Matter): string {
  const own = matter.years.find((year) => year.assignment === matter.assignment);
  if (!own) return '';
  return [
    giverSentence(matter, own),
    ...historySentences(matter, own),
    ...sinceSentence(matter),
  ].join(' ');
}

/** Sammanfattning: the plans' facts in sentences, then what the writer adds. */
export const summaryPart = (matters: readonly Matter[]): ReportPart =>
  partOf({
    id: 'summary',
    title: 'Sammanfattning',
    summary: 'varifrån uppdraget kommer och vad som har ändrats; egna ord efteråt',
    prompt: 'Det viktigaste i ärendet, i några meningar',
    build: ({ text }) => ({
      blocks: [
        heading(1, 'Sammanfattning'),
        ...matters.map((matter) => paragraph(matterSentences(matter))),
        ...(text.trim() === '' ? [] : ownBlocks(text, '')),
      ],
      cited: matters.flatMap((matter) =>
        matter.years.filter((year) => year.assignment === matter.assignment).map(citeYear),
      ),
    }),
  });
