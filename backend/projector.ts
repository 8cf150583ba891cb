import type { ReadableDb } from '../db/database.ts';
import { findMeeting } from '../db/meetings.ts';
import { listNotes } from '../db/notes.ts';
import { failure, success, type Result } from '../shared/contract/call.ts';
import type { Handlers } from '../shared/contract/contract.ts';
import { isDecisionForAll } from '../shared/note/decision.ts';
import type { AgendaItem, AgendaSubject } from '../shared/meeting/meeting.ts';
import type { ProjectorPage } from '../shared/meeting/projector.ts';
import { plainNote } from '../shared/note/markup.ts';
import { citation } from '../shared/plan/cite.ts';
import { partText } from '../shared/plan/part-text.ts';
import type { Plan } from '../shared/plan/plan.ts';
import type { BackendContext } from './context.ts';

type Names = 'projector.get' | 'projector.show' | 'projector.open';
type Quote = ProjectorPage['quotes'][number];

/** A plan as a subject is its title; a memo is what it proposes. */
function wholeQuotes(plan: Plan): Quote[] {
  const source = citation(plan.plan, null, null);
  const proposals = plan.memo?.proposedDecisions ?? [];
  if (proposals.length === 0) return [{ name: '', text: plan.plan.title, source }];
  return proposals.map((text, index) => ({ name: `Att-sats ${index + 1}`, text, source }));
}

function quotesOf({ plans }: BackendContext, { planId, part }: AgendaSubject): Quote[] {
  const stored = plans.get(planId);
  if (!stored.ok) return [];
  const { plan } = stored.value;
  if (part === null) return wholeQuotes(plan);
  const words = partText(plan, part);
  if (!words) return [];
  const source = citation(plan.plan, null, words.source?.page ?? null);
  return [{ name: words.name, text: words.text, source }];
}

/** Where the screen is: an ärende of a meeting, and the lines that were written as its decisions. */
interface Shown {
  meetingId: string;
  itemId: string;
  decisions: readonly string[];
}

/**
 * What was decided: as the agenda has it, then line by line. That a line was named once is no reason to
 * show what it has become: each is looked at anew.
 */
function decided(db: ReadableDb, item: AgendaItem, { meetingId, decisions }: Shown): string {
  const named = new Set(decisions);
  const written =
    named.size === 0
      ? []
      : listNotes(db, { meetingId })
          .filter(({ id, state }) => named.has(id) && state.agendaItemId === item.id)
          .filter(({ state }) => isDecisionForAll(state))
          .map(({ state }) => plainNote(state.text));
  return [item.decision.trim(), ...written].filter((text) => text !== '').join('\n');
}

function page(context: BackendContext, shown: Shown): ProjectorPage | null {
  const stored = findMeeting(context.store.db, shown.meetingId);
  if (!stored || stored.isRemoved) return null;
  const { meeting } = stored;
  const index = meeting.items.findIndex((it) => it.id === shown.itemId);
  const item = meeting.items[index];
  if (!item) return null;
  return {
    organ: meeting.organ,
    meeting: meeting.title,
    date: meeting.date,
    number: index + 1,
    count: meeting.items.length,
    title: item.title,
    presenter: item.presenter ?? '',
    quotes: item.subjects.flatMap((subject) => quotesOf(context, subject)),
    decision: decided(context.store.db, item, shown),
  };
}

/**
 * The screen for everybody. It is told through the backend which ärende is up, so that it works alike
 * in both shells and asks for nothing else. What is up is not stored: a new start shows nothing.
 */
export const projectorHandlers = (context: BackendContext): Pick<Handlers, Names> => {
  let shown: Shown | null = null;
  return {
    'projector.get': () => success(shown ? page(context, shown) : null),
    'projector.show': ({ item }): Result<Record<string, never>> => {
      if (item && !page(context, item))
        return failure('not-found', 'Ärendet finns inte längre. Välj ett annat ärende.');
      shown = item;
      return success({});
    },
    'projector.open': async () => {
      const open = context.options.openProjector;
      return open
        ? success(await open())
        : failure('unavailable', 'Här finns inget fönster för duken. Öppna Beredds fönster.');
    },
  };
};
