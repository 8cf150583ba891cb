import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import type { ReactNode } from 'react';
import type { Note } from '../../../shared/note/note.ts';
import { addressOf } from '../../app/route.ts';
import { medium, narrow, v } from '../../app/theme/css-var.ts';
import { counted } from '../../components/count-words.ts';
import { Icon } from '../../components/icon.tsx';
import { NoteCard } from '../../components/note/note-card.tsx';
import { NotWorkedOut } from '../../components/note/not-worked-out.tsx';
import { OpenDraftEditor } from './open-draft-editor.tsx';
import type { PlacedNotes } from './note-places.ts';
import { useReading, WHOLE_PLAN } from './reading-store.ts';

const quoteOf = (note: Note): string | undefined => {
  const quote = note.target?.anchor?.quote.exact;
  return quote === undefined ? undefined : `Gällde: ”${quote}”`;
};

/** The way to *Att placera*, where notes wait for it. */
const Waiting = ({ count }: { count: number }) => (
  <Box sx={{ color: v.hand, mb: '0.8rem' }}>
    <Icon name="question" size={0.9375} />{' '}
    {counted(count, 'anteckning väntar', 'anteckningar väntar')} på sin plats i den här texten.{' '}
    <Link href={addressOf({ place: 'placing' })}>Att placera</Link>
  </Box>
);

const Group = ({ title, children }: { title: string; children: ReactNode }) => (
  <Box component="section" aria-label={title} sx={{ mb: '1.2rem' }}>
    <Box
      component="h2"
      sx={{ fontSize: '0.9375rem', fontWeight: 600, color: v.ink2, mb: '0.5rem' }}
    >
      {title}
    </Box>
    <Box sx={{ display: 'grid', gap: '1rem' }}>{children}</Box>
  </Box>
);

/** Above the text: notes on the plan as a whole, on earlier texts, and those without a place. */
export const HeadNotes = ({ notes }: { notes: PlacedNotes }) => {
  const { whole, kept, unplaced, unknown } = notes;
  const openDraft = useReading((s) => (s.openDraft?.blockId === WHOLE_PLAN ? s.openDraft : null));
  const onWhole = whole.filter((note) => note.id !== openDraft?.noteId);
  if ([onWhole, kept, unplaced, unknown].every((it) => it.length === 0) && !openDraft) return null;
  return (
    <Box
      data-block={WHOLE_PLAN}
      sx={{
        // The text's own column.
        margin: '1.2rem 15.75rem 0 4.75rem',
        maxWidth: '35.875rem',
        [medium]: { mr: '1.75rem' },
        [narrow]: { mx: '1rem' },
      }}
    >
      {unplaced.length > 0 && <Waiting count={unplaced.length} />}
      {unknown.length > 0 && (
        <Group title="Inte uträknat än var de hör hemma">
          <NotWorkedOut count={unknown.length} />
          {unknown.map((note) => (
            <NoteCard key={note.id} note={note} hint={quoteOf(note)} />
          ))}
        </Group>
      )}
      {(onWhole.length > 0 || openDraft) && (
        <Group title="Om hela planen">
          {onWhole.map((note) => (
            <NoteCard key={note.id} note={note} />
          ))}
          {openDraft && <OpenDraftEditor open={openDraft} />}
        </Group>
      )}
      {kept.length > 0 && (
        <Group title="Om en tidigare text av planen">
          {kept.map((note) => (
            <NoteCard key={note.id} note={note} hint={quoteOf(note)} />
          ))}
        </Group>
      )}
    </Box>
  );
};
