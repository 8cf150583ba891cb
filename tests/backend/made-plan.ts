import type { DocumentReader } from '../../backend/read-document.ts';
import { failure, success } from '../../shared/contract/call.ts';
import type { Assignment, BodyBlock, Place, Plan } from '../../shared/plan/plan.ts';

/** A small plan in few words, for tests of what happens after the reading. */
export interface MadePlan {
  organ?: string;
  organization?: string;
  year?: number | null;
  kind?: 'verksamhetsplan' | 'tjänsteskrivelse';
  title?: string;
  /** Series, number, text, and what else shall be otherwise. */
  assignments?: [string, string, string, Partial<Assignment>?][];
  paragraphs?: string[];
  /** Att-satser, which make it a memo. */
  proposals?: string[];
}

const place = (page: number | null): Place => ({ page, lineStart: null, lineEnd: null, box: null });

const block = (id: number, kind: BodyBlock['kind'], text: string, key?: string): BodyBlock => ({
  id: `b${id}`,
  kind,
  text,
  level: null,
  mark: null,
  rows: null,
  headerRows: null,
  part: key === undefined ? null : { kind: 'assignment', key },
  sectionKey: null,
  goalKey: '1',
  source: place(id),
});

function assignmentOf(
  [series, number, text, more = {}]: [string, string, string, Partial<Assignment>?],
  index: number,
): Assignment {
  return {
    key: series === '' ? number : `${series}-${number}`,
    series,
    number,
    rawLabel: `Nr ${number}.`,
    goalKey: '1',
    givenBy: null,
    assignedTo: ['Nämnden'],
    followedBy: null,
    text,
    source: place(index + 1),
    confidence: 1,
    ...more,
  };
}

/** The plan that a made file is read into. */
export function makePlan(made: MadePlan): Plan {
  const assignments = (made.assignments ?? [['RF', '1', 'Att pröva']]).map(assignmentOf);
  const paragraphs = made.paragraphs ?? [];
  return {
    plan: {
      kind: made.kind ?? 'verksamhetsplan',
      organ: made.organ ?? 'Vårdnämnden',
      organization: made.organization ?? 'Region Exempel',
      year: made.year === undefined ? 2026 : made.year,
      title: made.title ?? 'Verksamhetsplan',
    },
    sections: [],
    goals: [
      {
        key: '1',
        label: 'Målsättning nr 1',
        title: 'En god vård',
        perspective: null,
        strategy: null,
        source: place(1),
        confidence: 1,
      },
    ],
    assignments,
    indicators: [],
    budgetTables: [],
    risks: [],
    memo: made.proposals
      ? { proposedDecisions: made.proposals, sections: [], basis: [], signatory: null }
      : null,
    findings: [],
    body: [
      ...assignments.map((it, index) => block(index + 1, 'assignment', it.text, it.key)),
      ...paragraphs.map((text, index) => block(assignments.length + index + 1, 'paragraph', text)),
    ],
    pageCount: null,
  };
}

/** A made file's bytes. */
export const madeFile = (made: MadePlan): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(JSON.stringify(made));

/** Reads made files; anything else is unreadable, and a file that says 'slow' waits until it is stopped. */
export const madeReader: DocumentReader = async (_fileName, bytes, options = {}) => {
  const text = new TextDecoder().decode(bytes);
  if (text === 'slow')
    await new Promise((stop) => options.signal?.addEventListener('abort', stop, { once: true }));
  options.onProgress?.({ pagesRead: 1, pageCount: 2 });
  if (!text.startsWith('{')) return failure('unreadable', 'Filen gick inte att läsa.');
  return success({ format: 'text', plan: makePlan(JSON.parse(text) as MadePlan) });
};
