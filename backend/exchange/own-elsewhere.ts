import { answers } from '../../db/records.ts';
import type { OwnWords } from '../../shared/exchange/arrival.ts';
import type { BackendContext } from '../context.ts';
import { answerAsNote, answerLine } from './answer-note.ts';
import { idBeside, noteHere } from './note-here.ts';

/** Words of one's own that a colleague may keep as a note beside theirs. */
export interface OwnElsewhere {
  /** The note here that they are of. */
  id: string;
  /** All that it, or its answer, has said. */
  words: readonly OwnWords[];
}

interface Version {
  changedAt: string;
  words: OwnWords;
}

/** The ids of both kinds: the words are in it where two wrote in the same millisecond. */
const entries = (id: string, line: string, versions: readonly Version[]) =>
  versions.flatMap(({ changedAt, words: { text } }): [string, OwnElsewhere][] => {
    const own = { id, words: versions.map((it) => it.words) };
    return [
      [idBeside({ id: line, changedAt }), own],
      [idBeside({ id: line, changedAt }, text), own],
    ];
  });

/** What one's own notes and answers are known as where a colleague has kept them beside theirs. */
export function ownElsewhere(
  context: BackendContext,
  ids: readonly string[],
): ReadonlyMap<string, OwnElsewhere> {
  const { db } = context.store;
  return new Map(
    ids.flatMap((id) => [
      ...entries(id, id, noteHere(context, id)?.versions ?? []),
      ...entries(
        id,
        answerLine(id),
        answers
          .versions(db, id)
          .map(({ changedAt, state }) => ({ changedAt, words: answerAsNote(state) })),
      ),
    ]),
  );
}
