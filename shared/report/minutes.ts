import type { Motion } from '../follow-up/motion.ts';
import type { AgendaItem, AgendaSubject, Meeting } from '../meeting/meeting.ts';
import { itemFactsLine } from '../meeting/item-facts.ts';
import type { Note } from '../note/note.ts';
import { assignmentName } from '../plan/assignment-name.ts';
import { citation } from '../plan/cite.ts';
import { swedishDate } from '../text/swedish-date.ts';
import { attendanceFacts } from './attendance-facts.ts';
import { statedFacts, type ReportPlan } from './assemble.ts';
import { heading, paragraph } from './blocks.ts';
import { motionChoices } from './motion-blocks.ts';
import { noteChoices, writtenNotes } from './notes-part.ts';
import { partOf, type BuiltPart, type Cited, type ReportPart } from './part.ts';
import { factsWith, type Arrangement, type ReportFacts } from './report-draft.ts';
import type { Fact, ReportBlock } from './report.ts';
import { saidBlocks } from './said-blocks.ts';
import { slugOf } from './slug.ts';
import type { SourcePlan } from './sources.ts';

/** What a meeting's minutes are made from; private notes are among them but never in by themselves. */
export interface MinutesInput {
  meeting: Meeting;
  notes: readonly Note[];
  motions: readonly Motion[];
  /** The plans that the agenda's items are about, by id; one that is gone is passed over. */
  plans: ReadonlyMap<string, SourcePlan>;
  facts: Arrangement['facts'];
}

type Quotation = { block: ReportBlock; cited: Cited };

/** The words of the plan that an item is about. */
function quotation(subject: AgendaSubject, plans: ReadonlyMap<string, SourcePlan>): Quotation[] {
  const source = plans.get(subject.planId);
  if (!source || subject.part?.kind !== 'assignment') return [];
  const { plan } = source;
  const found = plan.assignments.find(({ key }) => key === subject.part?.key);
  if (!found) return [];
  const line = citation(plan.plan, assignmentName(found), found.source.page);
  return [
    {
      block: { kind: 'quote', spans: [{ text: found.text }], source: line },
      cited: { planId: subject.planId, source: line },
    },
  ];
}

/** Under an ärende that was up and gave nothing to write: a bare heading looks unfinished. */
const NOTHING_SAID = 'Inget antecknat.';

interface ItemInput {
  item: AgendaItem;
  number: number;
  notes: readonly Note[];
  motions: readonly Motion[];
  plans: MinutesInput['plans'];
}

function buildItem(
  { item, number, notes, motions, plans }: ItemInput,
  chosen: ReadonlySet<string>,
): BuiltPart {
  const quoted = item.subjects.flatMap((subject) => quotation(subject, plans));
  const said = saidBlocks({
    notes: notes.filter((note) => chosen.has(note.id)),
    motions: motions.filter((motion) => chosen.has(motion.id)),
    decision: item.decision,
    subjects: item.subjects,
    plans,
  });
  const facts = itemFactsLine(item);
  return {
    blocks: [
      heading(1, `${number}. ${item.title}`),
      ...(facts === '' ? [] : [paragraph(facts)]),
      ...quoted.map(({ block }) => block),
      ...(said.length > 0 ? said : [paragraph({ text: NOTHING_SAID, italic: true })]),
    ],
    cited: quoted.map(({ cited }) => cited),
  };
}

function itemPart(input: ItemInput): ReportPart {
  const choices = [...noteChoices(input.notes), ...motionChoices(input.motions)];
  const leaving = choices.filter((choice) => choice.isSuggested).length;
  return partOf({
    id: `item-${input.item.id}`,
    title: `${input.number}. ${input.item.title}`,
    summary: leaving === 0 ? 'inga anteckningar som följer med' : `${leaving} som följer med`,
    choices,
    build: ({ chosen }) => buildItem(input, chosen),
  });
}

/** Notes and motions that belong to no item. */
function loosePart(
  { notes, motions, plans }: Pick<MinutesInput, 'notes' | 'motions' | 'plans'>,
  title: string,
): ReportPart[] {
  if (notes.length === 0 && motions.length === 0) return [];
  return [
    partOf({
      id: 'loose',
      title,
      summary: 'det som inte hör till något ärende',
      choices: [...noteChoices(notes), ...motionChoices(motions)],
      build: ({ chosen }) => {
        const blocks = saidBlocks({
          notes: notes.filter((note) => chosen.has(note.id)),
          motions: motions.filter((motion) => chosen.has(motion.id)),
          decision: '',
          subjects: [],
          plans,
        });
        return { blocks: blocks.length === 0 ? [] : [heading(1, title), ...blocks], cited: [] };
      },
    }),
  ];
}

/** Nothing noted at all is said, so that nobody takes the page for unfinished. */
const emptyPart = (): ReportPart =>
  partOf({
    id: 'empty',
    title: 'Anteckningar',
    summary: 'mötet har inga',
    build: () => ({
      blocks: [paragraph({ text: 'Inga mötesanteckningar.', italic: true })],
      cited: [],
    }),
  });

function partsOf({ meeting, notes, motions, plans }: MinutesInput): ReportPart[] {
  const written = writtenNotes(notes);
  const itemIds = new Set(meeting.items.map((item) => item.id));
  const isOf = (id: string) => (it: { agendaItemId: string | null }) => it.agendaItemId === id;
  const isLoose = (it: { agendaItemId: string | null }): boolean =>
    it.agendaItemId === null || !itemIds.has(it.agendaItemId);
  const items = meeting.items.map((item, index) =>
    itemPart({
      item,
      number: index + 1,
      notes: written.filter(isOf(item.id)),
      motions: motions.filter(isOf(item.id)),
      plans,
    }),
  );
  const looseTitle = items.length > 0 ? 'Övrigt' : 'Anteckningar';
  const loose = loosePart(
    { notes: written.filter(isLoose), motions: motions.filter(isLoose), plans },
    looseTitle,
  );
  const isEmpty = ![...items, ...loose].some((part) => part.choices.some((it) => it.isSuggested));
  return [...items, ...loose, ...(items.length === 0 && isEmpty ? [emptyPart()] : [])];
}

function factLines(meeting: Meeting, facts: ReportFacts): Fact[] {
  const time = meeting.time === '' ? '' : ` kl.\u00a0${meeting.time.replace(':', '.')}`;
  return statedFacts([
    { label: 'Organisation', value: facts.organization },
    { label: 'Organ', value: facts.organ },
    { label: 'Sammanträdesdatum', value: meeting.date + time },
    { label: 'Plats', value: meeting.place },
    { label: 'Diarienummer', value: facts.caseNumber },
    ...attendanceFacts(meeting.attendees),
    { label: 'Antecknat av', value: [facts.handler, facts.handlerRole].filter(Boolean).join(', ') },
  ]);
}

/** The meeting with its day: an organ's meetings are all called 'Sammanträde', and pages come apart. */
function datedTitle({ title, date }: Meeting): string {
  const year = date.slice(0, 4);
  return title.includes(year) ? title : `${title} den ${swedishDate(date)}`;
}

/** Mötesanteckningar: the head, then each ärende with its quotation, notes, questions and decisions. */
export function minutesPlan(input: MinutesInput): ReportPlan & { facts: ReportFacts } {
  const { meeting } = input;
  const own = {
    title: `Mötesanteckningar, ${datedTitle(meeting)}`,
    organ: meeting.organ,
    date: meeting.date,
  };
  const facts = factsWith(own, input.facts);
  return {
    facts,
    head: {
      title: facts.title,
      slug: slugOf(`motesanteckningar-${meeting.date}-${meeting.title}`),
      author: facts.handler,
      subject: `Mötesanteckningar ${meeting.date}`,
      language: 'sv-SE',
      date: meeting.date,
      facts: factLines(meeting, facts),
    },
    parts: partsOf(input),
  };
}
