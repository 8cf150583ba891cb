import { findNote } from '../../db/notes.ts';
import type { SentNote } from '../../shared/exchange/exchange-file.ts';
import type { BackendContext } from '../context.ts';
import { ownNames } from './own-name.ts';
import type { ArrivedFile } from './read-arrived.ts';

/** Whom a note is from, when neither it nor the file says so. */
export const SOMEBODY = 'en kollega';

/** Whose a note is that came with a file. */
export const authorOf = ({ file }: Pick<ArrivedFile, 'file'>, { author }: SentNote): string =>
  author || file.from || SOMEBODY;

/** Who wrote a sent note's present words; '' for oneself, whose words come back. */
export function writerOf(
  { store: { db } }: BackendContext,
  arrived: Pick<ArrivedFile, 'file'>,
  sent: SentNote,
): string {
  const isOwn = ownNames(db);
  const maker = arrived.file.from || SOMEBODY;
  const named = (): string => {
    if (sent.changedBy === null) return authorOf(arrived, sent);
    if (sent.changedBy !== undefined) return sent.changedBy || maker;
    // A file from before it was told: what somebody has made of one's own note is theirs.
    const here = findNote(db, sent.id);
    return here && isOwn(here.author) ? maker : authorOf(arrived, sent);
  };
  const name = named();
  return isOwn(name) ? '' : name;
}
