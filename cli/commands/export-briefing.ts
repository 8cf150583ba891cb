import { success, type Result } from '../../shared/contract/call.ts';
import type { Call, Input } from '../../shared/contract/contract.ts';
import { failed, usage, type Command } from '../command.ts';
import { EXPORT_OPTIONS, exportDocument, formatOf, wrongFormat } from '../export-file.ts';
import { withStore } from '../with-store.ts';

type Arrangement = NonNullable<Input<'documents.make'>['arrangement']>;

const NO_MEETING = 'none';

/** The document as it comes, but for the meeting. */
const arrangedAt = (meetingId: string | null): Arrangement => ({
  parts: [],
  choices: {},
  texts: {},
  facts: {},
  privateNotes: [],
  meetingId,
});

/** What is arranged for the meeting that is named; undefined where none is, so that it is found. */
async function arrangedFor(
  call: Call,
  meeting: string | undefined,
): Promise<Result<Arrangement | undefined>> {
  if (meeting === undefined) return success(undefined);
  if (meeting === NO_MEETING) return success(arrangedAt(null));
  const found = await call('meetings.get', { id: meeting });
  return found.ok ? success(arrangedAt(meeting)) : found;
}

/** Föredragnings-PM on uppdrag of a stored plan. */
export const exportBriefing: Command = {
  options: {
    ...EXPORT_OPTIONS,
    on: { type: 'string', multiple: true },
    meeting: { type: 'string' },
  },
  run: async (args, io) => {
    // `--on RF-13 RF-14` and `--on RF-13 --on RF-14` are the same.
    const [planId, ...more] = args.positionals;
    const keys = [...args.texts('on'), ...more];
    if (planId === undefined) return usage('Ange en plan, som ”beredd list” visar den.');
    if (keys.length === 0) return usage('Ange ett uppdrag med --on, till exempel --on RF-13.');
    if (!formatOf(args)) return wrongFormat();
    return withStore(io.dataFolder, 'read', async (call) => {
      const arranged = await arrangedFor(call, args.text('meeting'));
      if (!arranged.ok) return failed(arranged.error.message);
      const subject = { kind: 'briefing', planId, keys } as const;
      return exportDocument(call, subject, args, io, arranged.value);
    });
  },
};
