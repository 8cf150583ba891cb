import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import type { ArrivingNote } from '../../../shared/contract/contract.ts';
import { plainNote } from '../../../shared/note/markup.ts';
import { narrow, v } from '../../app/theme/css-var.ts';
import { firstWords } from '../../components/first-words.ts';
import { Icon } from '../../components/icon.tsx';
import { shortDate } from '../../components/when.ts';
import { NoteGroup, NoteLabel, NoteRow, NoteRows, NoteSource } from './note-group.tsx';
import type { Leaving } from './use-leaving.ts';
import { ArrivingAnswer } from './arriving-answer.tsx';
import { differenceWords, isTaken, isWaiting, outcomeOf, OUTCOMES } from './arrival-words.ts';

/** One side's words beside the other's; which is whose stands above them. */
function Side({ whose, text }: { whose: string; text: string }) {
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box sx={{ color: v.ink2, fontSize: '0.9375rem' }}>{whose}</Box>
      <Box sx={{ borderLeft: `2px solid ${v.noteLine}`, pl: '0.7rem' }}>{plainNote(text)}</Box>
    </Box>
  );
}

/** One note of the file, as it is and as it is here. */
function Arriving({ note }: { note: ArrivingNote }) {
  const { own, text, author, changedBy, where, changedAt, label } = note;
  return (
    <>
      {label !== null && <NoteLabel label={label} />}
      {own === null ? (
        plainNote(text)
      ) : (
        <Box
          sx={{
            display: 'grid',
            gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
            gap: '0.5rem 1.25rem',
            [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
          }}
        >
          <Side whose={changedBy ?? author} text={text} />
          <Side whose="Här" text={own} />
        </Box>
      )}
      {note.answer !== null && <ArrivingAnswer answer={note.answer} />}
      <NoteSource>
        <span>{where}</span>
        {note.changes.length > 0 && <b>{differenceWords(note)}</b>}
        {own === null && <span>{author}</span>}
        {own === null && changedBy !== null && <span>ändrad av {changedBy}</span>}
        <time dateTime={changedAt}>{shortDate(changedAt)}</time>
        {isWaiting(note) && (
          <Box component="span" sx={{ color: v.hand }}>
            <Icon name="question" size={0.9} /> hamnar i Att placera
          </Box>
        )}
      </NoteSource>
    </>
  );
}

/** A row; what changes nothing is only told of, anything else can be left in the file. */
function ArrivingRow({ note, leaving }: { note: ArrivingNote; leaving: Leaving }) {
  if (!isTaken(note))
    return (
      <NoteRow label={null}>
        <Arriving note={note} />
      </NoteRow>
    );
  return (
    <NoteRow label={null}>
      <Box sx={{ display: 'flex', gap: '0.6rem', alignItems: 'start' }}>
        <Checkbox
          checked={!leaving.ids.has(note.id)}
          onChange={(event) => leaving.leave([note.id], !event.target.checked)}
          slotProps={{ input: { 'aria-label': `Ta in ${firstWords(plainNote(note.text))}` } }}
          sx={{ p: '2px' }}
        />
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Arriving note={note} />
        </Box>
      </Box>
    </NoteRow>
  );
}

interface ArrivingListProps {
  notes: readonly ArrivingNote[];
  leaving: Leaving;
  /** Brings back notes that are removed here. */
  onRestore: (ids: readonly string[]) => void;
}

/** Everything in a file, by what comes of it: what needs a look stands first. */
export function ArrivingList({ notes, leaving, onRestore }: ArrivingListProps) {
  return OUTCOMES.map(({ outcome, title, explanation }) => {
    const own = notes.filter((note) => outcomeOf(note) === outcome);
    if (own.length === 0) return null;
    const restorable = own.filter((note) => note.canRestore);
    return (
      <NoteGroup key={outcome} title={title} count={own.length} explanation={explanation}>
        <NoteRows>
          {own.map((note) => (
            <ArrivingRow key={note.id} note={note} leaving={leaving} />
          ))}
        </NoteRows>
        {restorable.length > 0 && (
          <Button
            size="small"
            sx={{ mt: '0.5rem' }}
            onClick={() => onRestore(restorable.map((it) => it.id))}
          >
            Ta tillbaka {restorable.length === 1 ? 'den' : `de ${restorable.length}`}
          </Button>
        )}
      </NoteGroup>
    );
  });
}
