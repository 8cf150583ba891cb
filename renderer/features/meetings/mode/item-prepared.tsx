import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { Motion } from '../../../../shared/follow-up/motion.ts';
import type { AgendaItem, AgendaSubject } from '../../../../shared/meeting/meeting.ts';
import type { Note } from '../../../../shared/note/note.ts';
import { v } from '../../../app/theme/css-var.ts';
import { serif } from '../../../app/theme/tokens.ts';
import { call } from '../../../client/call.ts';
import { useQuery } from '../../../client/query.ts';
import { WordDiff } from '../../../components/change/word-diff.tsx';
import { Icon } from '../../../components/icon.tsx';
import { NoteAuthor } from '../../../components/note/note-card.tsx';
import { NoteText } from '../../../components/note/note-text.tsx';
import { offerUndo, showFailed } from '../../../components/undo-bar.tsx';
import { shortDate } from '../../../components/when.ts';
import { preparedMotions, preparedNotes } from './prepared.ts';

const row = {
  display: 'grid',
  gridTemplateColumns: 'auto minmax(0, 1fr)',
  gap: '0 0.6rem',
  fontSize: '1.1875rem',
  lineHeight: 1.45,
  maxWidth: '60rem',
} as const;

const lead = { color: v.hand, fontWeight: 600 } as const;

const PreparedNote = ({ note }: { note: Note }) => (
  <Box component="li" sx={row}>
    <Box component="span" sx={lead}>
      <Icon name="pen" /> Antecknat {shortDate(note.createdAt)}
    </Box>
    <Box sx={{ overflowWrap: 'anywhere' }}>
      <NoteText text={note.text} />
      <NoteAuthor note={note} />
    </Box>
  </Box>
);

/** Puts a yrkande that was written at home in the ärende, and can take it back. */
async function propose(motion: Motion, meetingId: string, agendaItemId: string): Promise<void> {
  const { id, visibility } = motion;
  const put = await call('motions.edit', { id, meetingId, agendaItemId, visibility: 'minutes' });
  if (!put.ok) {
    showFailed(put.error.message);
    return;
  }
  offerUndo(
    'Yrkandet är lagt i ärendet och följer med i mötesanteckningarna.',
    () => void takeBack(id, visibility),
  );
}

async function takeBack(id: string, visibility: Motion['visibility']): Promise<void> {
  const back = await call('motions.edit', { id, meetingId: null, agendaItemId: null, visibility });
  if (!back.ok) showFailed(back.error.message);
}

function PreparedMotion({ motion, onPropose }: { motion: Motion; onPropose: () => void }) {
  return (
    <Box component="li" sx={row}>
      <Box component="span" sx={lead}>
        <Icon name="sheet" /> Yrkande att lägga
      </Box>
      <Box>
        <Box component="span" sx={{ fontFamily: serif }}>
          <WordDiff diff={motion.diff} side="both" />
        </Box>{' '}
        <Button variant="text" size="small" onClick={onPropose}>
          Lägg i ärendet
        </Button>
      </Box>
    </Box>
  );
}

interface SubjectProps {
  meetingId: string;
  itemId: string;
  subject: AgendaSubject;
}

function OnSubject({ meetingId, itemId, subject }: SubjectProps) {
  const { data: notes = [] } = useQuery('notes.list', { planId: subject.planId });
  const { data: motions = [] } = useQuery('motions.list', { planId: subject.planId });
  return (
    <>
      {preparedNotes(notes, subject, meetingId).map((note) => (
        <PreparedNote key={note.id} note={note} />
      ))}
      {preparedMotions(motions, subject).map((motion) => (
        <PreparedMotion
          key={motion.id}
          motion={motion}
          onPropose={() => void propose(motion, meetingId, itemId)}
        />
      ))}
    </>
  );
}

/** What one wrote on the ärende's uppdrag when one read the plan: it was written for this moment. */
export function ItemPrepared({ meetingId, item }: { meetingId: string; item: AgendaItem }) {
  const subjects = item.subjects.filter(({ part }) => part !== null);
  if (subjects.length === 0) return null;
  return (
    <Box
      component="ul"
      aria-label="Ditt underlag"
      sx={{ display: 'grid', gap: '0.35rem', mt: '0.5rem' }}
    >
      {subjects.map((subject) => (
        <OnSubject
          key={`${subject.planId} ${subject.part?.kind} ${subject.part?.key}`}
          meetingId={meetingId}
          itemId={item.id}
          subject={subject}
        />
      ))}
    </Box>
  );
}
