import { spokenName } from '../../plan/assignment-name.ts';
import { heading } from '../blocks.ts';
import { partOf, type ReportPart } from '../part.ts';
import type { Fact, ReportBlock } from '../report.ts';
import { citeYear, type Matter, type MatterYear } from './matter.ts';

const NOT_SAID = 'framgår inte';

const ownYear = ({ assignment, years }: Matter): MatterYear[] =>
  years.filter((year) => year.assignment === assignment);

function factsOf(matter: Matter, own: MatterYear): Fact[] {
  const { givenBy, assignedTo, followedBy, goalKey } = matter.assignment;
  const goal = own.source.plan.goals.find((it) => it.key === goalKey);
  return [
    { label: 'Givet av', value: givenBy ?? NOT_SAID },
    { label: 'Till', value: assignedTo.join(', ') || NOT_SAID },
    ...(followedBy === null ? [] : [{ label: 'Följs av', value: followedBy }]),
    ...(goal
      ? [{ label: 'Står under', value: [goal.label, goal.title].filter(Boolean).join(': ') }]
      : []),
    { label: 'Källa', value: citeYear(own).source },
  ];
}

function matterBlocks(matter: Matter, isOnly: boolean): ReportBlock[] {
  const [own] = ownYear(matter);
  if (!own) return [];
  return [
    ...(isOnly ? [] : [heading(3, spokenName(matter.assignment))]),
    { kind: 'facts', facts: factsOf(matter, own) },
  ];
}

/** Who gave the uppdrag to whom, and the målsättning it serves. */
export const partiesPart = (matters: readonly Matter[]): ReportPart =>
  partOf({
    id: 'parties',
    title: 'Givare och mottagare',
    summary: 'från vem, till vem och under vilken målsättning',
    under: 'Ärendet',
    build: () => ({
      blocks: [
        heading(2, 'Givare och mottagare'),
        ...matters.flatMap((matter) => matterBlocks(matter, matters.length === 1)),
      ],
      cited: matters.flatMap((matter) => ownYear(matter).map(citeYear)),
    }),
  });
