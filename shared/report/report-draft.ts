import { z } from 'zod';

/** What kind of document it is. */
export const ReportKind = z.enum([
  'minutes',
  'briefing',
  'comparison',
  'questions',
  'committee',
  'motions',
]);
export type ReportKind = z.infer<typeof ReportKind>;

const Id = z.string().max(300);

/** What a document is about: enough to make it with everything else left as it is at first. */
export const ReportSubject = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('minutes'), meetingId: Id }).strict(),
  /** Föredragnings-PM on uppdrag of a plan, in the order they are to be taken up. */
  z.object({ kind: z.literal('briefing'), planId: Id, keys: z.array(Id).max(60) }).strict(),
  /** Jämförelsebilaga; `from` is the earlier plan. */
  z.object({ kind: z.literal('comparison'), from: Id, to: Id }).strict(),
  /** Frågelista of a plan, or of everything. */
  z.object({ kind: z.literal('questions'), planId: Id.nullable() }).strict(),
  /** Uppföljning per beredning. */
  z.object({ kind: z.literal('committee'), planId: Id, committee: Id.min(1) }).strict(),
  /** Yrkanden on a plan, or all. */
  z.object({ kind: z.literal('motions'), planId: Id.nullable() }).strict(),
]);
export type ReportSubject = z.infer<typeof ReportSubject>;

/** What stands in the document's head and at its end; '' leaves the line out. */
export const ReportFacts = z.object({
  title: z.string().max(300),
  organization: z.string().max(300),
  organ: z.string().max(300),
  /** Diarienummer. */
  caseNumber: z.string().max(100),
  /** Handläggare, and who signs. */
  handler: z.string().max(200),
  handlerRole: z.string().max(200),
  /** YYYY-MM-DD, or '' for the day it is written. */
  date: z.string().max(10),
  meetingDate: z.string().max(10),
});
export type ReportFacts = z.infer<typeof ReportFacts>;

/** What a person has chosen and written for a document; what is left out is as the document has it. */
export const Arrangement = z
  .object({
    /** The parts in their order; a part that is not named stands where it stands by itself. */
    parts: z.array(z.object({ id: Id, isIncluded: z.boolean() }).strict()).max(500),
    /** The facts chosen in a part, by the part's id; a part that is not named has those suggested. */
    choices: z.record(Id, z.array(Id).max(2000)),
    /** Own words, by the part's id. */
    texts: z.record(Id, z.string().max(100_000)),
    facts: ReportFacts.partial(),
    /** Private notes that a person has let go one by one. No other private note ever leaves. */
    privateNotes: z.array(Id).max(2000),
    /**
     * The meeting that a PM is taken up at, null for none; left out, it is the coming meeting that has
     * its uppdrag on the agenda.
     */
    meetingId: Id.nullable().optional(),
    /** Whether the Word file follows the region's template, where one is kept; it does unless refused. */
    usesTemplate: z.boolean().optional(),
  })
  .strict();
export type Arrangement = z.infer<typeof Arrangement>;

/** Nothing chosen yet: the document as it comes. */
export const NOTHING_ARRANGED: Arrangement = {
  parts: [],
  choices: {},
  texts: {},
  facts: {},
  privateNotes: [],
};

const NO_FACTS: ReportFacts = {
  title: '',
  organization: '',
  organ: '',
  caseNumber: '',
  handler: '',
  handlerRole: '',
  date: '',
  meetingDate: '',
};

/** The facts that a person has set over those that fill themselves; a document always has a title. */
export function factsWith(own: Partial<ReportFacts>, set: Arrangement['facts']): ReportFacts {
  const stated = Object.entries(set).filter(
    ([name, value]) => value !== undefined && (name !== 'title' || value.trim() !== ''),
  );
  return { ...NO_FACTS, ...own, ...Object.fromEntries(stated) };
}
