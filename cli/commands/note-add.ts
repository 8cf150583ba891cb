import type { Call } from '../../shared/contract/contract.ts';
import { Visibility } from '../../shared/note/note.ts';
import { findPart } from '../../shared/note/find-part.ts';
import {
  done,
  failed,
  usage,
  type Arguments,
  type Command,
  type Io,
  type Outcome,
} from '../command.ts';
import { printJson, printLines } from '../print.ts';
import { withStore } from '../with-store.ts';

/** What was typed, checked. */
interface Typed {
  planId: string;
  key: string;
  text: string;
  visibility: Visibility;
  meetingId: string | null;
}

function typedNote(args: Arguments): Typed | Outcome {
  const [planId, ...more] = args.positionals;
  const key = args.text('on');
  const text = args.text('text');
  const visibility = Visibility.safeParse(args.text('visibility') ?? 'private');
  if (planId === undefined || more.length > 0)
    return usage('Ange en plan, som ”beredd list” visar den.');
  if (key === undefined) return usage('Ange vad anteckningen gäller med --on, till exempel RF-13.');
  if (text === undefined || text.trim() === '') return usage('Ange anteckningens text med --text.');
  if (!visibility.success) return usage('--visibility är private, shared eller minutes.');
  const meetingId = args.text('meeting') ?? null;
  return { planId, key, text, visibility: visibility.data, meetingId };
}

async function add(call: Call, note: Typed, io: Io, isJson: boolean): Promise<Outcome> {
  const { planId, key, ...draft } = note;
  const stored = await call('plans.get', { planId });
  if (!stored.ok) return failed(stored.error.message);
  const part = findPart(stored.value.plan, key);
  if (!part) return failed(`${key} finns inte i ${planId}. Nycklarna syns i ”beredd read --json”.`);
  const target = { planId, part, anchor: null };
  const added = await call('notes.add', { ...draft, target });
  if (!added.ok) return failed(added.error.message);
  if (isJson) printJson(io, added.value);
  else printLines(io, [added.value.id]);
  return done;
}

/** A note on a part of a plan; prints its id. */
export const noteAdd: Command = {
  options: {
    on: { type: 'string' },
    text: { type: 'string' },
    visibility: { type: 'string' },
    meeting: { type: 'string' },
  },
  run: (args, io) => {
    const typed = typedNote(args);
    if ('kind' in typed) return Promise.resolve(typed);
    return withStore(io.dataFolder, 'write', (call) => add(call, typed, io, args.flag('json')));
  },
};
