import { statedFacts } from './assemble.ts';
import type { ReportFacts } from './report-draft.ts';
import type { Report } from './report.ts';
import { slugOf } from './slug.ts';

/** A document's head before the person has filled it in. */
export interface HeadInput {
  /** 'Föredragnings-PM'. */
  kindName: string;
  /** What the file is named after; its date comes last. */
  fileName: string;
  facts: ReportFacts;
  subject: string;
}

/** Leaves room for the day in a name that every platform takes. */
const NAME_LENGTH = 60;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** Ends with a whole word. */
function shortSlug(text: string): string {
  const slug = slugOf(text);
  if (slug.length <= NAME_LENGTH) return slug;
  const cut = slug.slice(0, NAME_LENGTH + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 1));
}

/**
 * The head that the kinds of documents share. `today` (YYYY-MM-DD) stands where no date, or none
 * that can be read, is set.
 */
export function headOf(input: HeadInput, today: string): Omit<Report, 'blocks'> {
  const { facts, kindName } = input;
  const date = ISO_DAY.test(facts.date) ? facts.date : today;
  const handler = [facts.handler, facts.handlerRole].filter((it) => it.trim() !== '').join(', ');
  return {
    title: facts.title,
    slug: `${shortSlug(input.fileName)}-${date}`,
    author: facts.handler,
    subject: input.subject,
    language: 'sv-SE',
    date,
    facts: statedFacts([
      { label: 'Organisation', value: facts.organization },
      { label: 'Handling', value: kindName },
      { label: 'Organ', value: facts.organ },
      { label: 'Sammanträdesdatum', value: facts.meetingDate },
      { label: 'Diarienummer', value: facts.caseNumber },
      { label: 'Handläggare', value: handler },
      { label: 'Datum', value: date },
    ]),
  };
}
