import type { Question } from '../../follow-up/question.ts';
import type { StatusEntry } from '../../follow-up/status-entry.ts';
import type { Note } from '../../note/note.ts';
import { numberMark, spokenName } from '../../plan/assignment-name.ts';
import { shortName } from '../../plan/short-name.ts';
import type { ReportPlan } from '../assemble.ts';
import { headOf } from '../head.ts';
import { notesPart } from '../notes-part.ts';
import { factsWith, type Arrangement, type ReportFacts } from '../report-draft.ts';
import type { SourcePlan } from '../sources.ts';
import { budgetPart } from './budget.ts';
import { followUpPart } from './follow-up.ts';
import type { RemarkedFinding } from '../finding-sources.ts';
import { findingsPart } from './findings.ts';
import { indicatorsPart, type EarlierPlan } from './indicators.ts';
import type { Matter } from './matter.ts';
import { basisPart, decisionPart, ownPart, signaturePart } from '../own-parts.ts';
import { summaryPart } from './summary.ts';
import { partiesPart } from './parties.ts';
import { wordingPart } from './wording.ts';

/** What a föredragnings-PM is made from. */
export interface BriefingInput {
  source: SourcePlan;
  /** Every plan that anything is taken from, the newest first. */
  plans: ReadonlyMap<string, SourcePlan>;
  /** The plan before, compared with this one; null when there is none. */
  earlier: EarlierPlan | null;
  matters: readonly Matter[];
  findings: readonly RemarkedFinding[];
  notes: readonly Note[];
  statuses: readonly StatusEntry[];
  questions: readonly Question[];
  /** Where it is taken up; null where no meeting is known. */
  meeting: { date: string; organ: string } | null;
  facts: Arrangement['facts'];
  /** YYYY-MM-DD */
  today: string;
}

/** Room for a title on one line or two. */
const TITLE_LENGTH = 80;

const joinedNames = (names: readonly string[]): string =>
  [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' och ');

/** With a small first letter, unless the first word is a name or an abbreviation. */
const uncapitalized = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLocaleLowerCase('sv-SE') + text.slice(1) : text;

/** 'Uppdrag Nr 13', 'Uppdrag 4', or 'Uppdrag' where there is no number to tell it by. */
const titleName = ({ assignment }: Matter): string =>
  assignment.number === null ? 'Uppdrag' : `Uppdrag ${numberMark(assignment)}`;

/** 'Uppdrag Nr 13: specialpsykiatriska …'; several are named by their numbers alone. */
export function briefingTitle(matters: readonly Matter[], year: number | null): string {
  const [first] = matters;
  if (!first) return 'Föredragnings-PM';
  const names = matters.map(({ assignment }) => spokenName(assignment));
  if (matters.length > 1)
    return `Uppdrag ${joinedNames(names)}${year === null ? '' : ` i planen för ${year}`}`;
  const about = shortName(first.assignment.text, TITLE_LENGTH);
  return `${titleName(first)}: ${uncapitalized(about)}`;
}

function factsOf({ source, matters, meeting, facts, today }: BriefingInput): ReportFacts {
  const { organ, organization, year } = source.plan.plan;
  return factsWith(
    {
      title: briefingTitle(matters, year),
      organization,
      organ: meeting?.organ || organ,
      date: today,
      meetingDate: meeting?.date ?? '',
    },
    facts,
  );
}

/**
 * Föredragnings-PM: the region's headings in the region's order, filled with what the plans say of
 * the uppdrag. Own words stand under headings of their own, never among the quotations.
 */
export function briefingPlan(input: BriefingInput): ReportPlan & { facts: ReportFacts } {
  const { source, matters } = input;
  const facts = factsOf(input);
  const self = ['Föredragnings-PM', facts.organ, facts.date].filter(Boolean).join(', ');
  return {
    facts,
    head: headOf(
      { kindName: 'Föredragnings-PM', fileName: `pm ${facts.title}`, facts, subject: facts.title },
      input.today,
    ),
    parts: [
      decisionPart(facts.organ),
      summaryPart(matters),
      wordingPart(matters),
      partiesPart(matters),
      indicatorsPart(input),
      findingsPart({ source, plans: input.plans, matters, findings: input.findings }),
      ownPart('assessment', 'Bedömning', 'Din egen bedömning, skild från det som planerna säger'),
      ownPart('preparation', 'Beredning', 'Hur ärendet har beretts och när det har informerats om'),
      ownPart(
        'consequences',
        'Konsekvenser för miljö-, barn- och jämställdhetsperspektiven',
        'Vad förslaget betyder för miljön, för barn och för jämställdheten',
      ),
      budgetPart(input),
      followUpPart(input),
      notesPart(input.notes),
      basisPart('Beslutsunderlag', self, input.plans),
      signaturePart(facts),
    ],
  };
}
