import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { NoteChangeKind, NoteStep } from '../../../shared/note/note-version.ts';
import type { Note } from '../../../shared/note/note.ts';
import { v } from '../../app/theme/css-var.ts';
import { call } from '../../client/call.ts';
import { useQuery } from '../../client/query.ts';
import { Icon } from '../icon.tsx';
import { clockTime, shortDate } from '../when.ts';
import { VISIBILITY } from './visibility-words.ts';
import { plainNote } from '../../../shared/note/markup.ts';

const WORDS: Readonly<Record<NoteChangeKind, string>> = {
  made: 'skriven',
  text: 'ändrad',
  visibility: 'synlighet',
  label: 'etikett',
  place: 'ny plats',
  done: 'klarmarkerad',
  reopened: 'öppnad igen',
  removed: 'borttagen',
  restored: 'återtagen',
  other: 'ändrad',
};

const wordsOf = (step: NoteStep): string =>
  step.changes
    .map((kind) => {
      if (kind === 'visibility') return VISIBILITY[step.visibility].word.toLowerCase();
      if (kind === 'label') return step.label === null ? 'utan etikett' : `etikett ${step.label}`;
      return WORDS[kind];
    })
    .join(', ');

const takeBack = (note: Note, step: NoteStep): void =>
  void call('notes.edit', {
    id: note.id,
    text: step.text,
    label: step.label,
    visibility: step.visibility,
  });

const Step = ({ note, step }: { note: Note; step: NoteStep }) => {
  const isNow = step.text === note.text;
  return (
    <Box component="li" sx={{ borderTop: `1px solid ${v.line}`, py: '0.35rem' }}>
      <Box sx={{ color: v.ink2 }}>
        <time dateTime={step.at}>
          {shortDate(step.at)} {clockTime(new Date(step.at))}
        </time>{' '}
        · {wordsOf(step)}
        {step.by !== null && ` av ${step.by}`}
      </Box>
      {!isNow && (
        <>
          <Box sx={{ overflowWrap: 'anywhere' }}>{plainNote(step.text)}</Box>
          <Button variant="text" size="small" onClick={() => takeBack(note, step)}>
            Ta tillbaka de här orden
          </Button>
        </>
      )}
    </Box>
  );
};

/** Everything a note has been, the newest first; older words can be taken back. */
export const NoteHistory = ({ note }: { note: Note }) => {
  const { data: steps = [] } = useQuery('notes.history', { id: note.id });
  const undo = () => void call('notes.undo', { id: note.id });
  return (
    <>
      {note.changedAt !== note.createdAt && (
        <Button variant="text" size="small" onClick={undo}>
          <Icon name="undo" size={0.9375} />
          Ångra senaste ändringen
        </Button>
      )}
      <Box component="ol" aria-label="Anteckningens historik" sx={{ fontSize: '0.9375rem', mt: 1 }}>
        {steps.toReversed().map((step) => (
          <Step key={step.version} note={note} step={step} />
        ))}
      </Box>
    </>
  );
};
