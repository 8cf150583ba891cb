import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { TextActs } from '../../components/text-acts.tsx';
import { useState } from 'react';
import { isAmendment, type Motion } from '../../../shared/follow-up/motion.ts';
import { v } from '../../app/theme/css-var.ts';
import { serif } from '../../app/theme/tokens.ts';
import { call } from '../../client/call.ts';
import { WordDiff } from '../../components/change/word-diff.tsx';
import { Spoken } from '../../components/change/spoken.tsx';
import { firstWords } from '../../components/first-words.ts';
import { VisibilityChoice } from '../../components/note/visibility-choice.tsx';
import { rovingRow } from '../../components/roving.ts';
import { offerUndo } from '../../components/undo-bar.tsx';
import { MotionDialog } from './motion-dialog.tsx';
import { NOT_WORKED_OUT } from './part-not-worked-out.ts';
import { PartLink } from './part-link.tsx';

async function remove(id: string): Promise<void> {
  const removed = await call('motions.remove', { id });
  if (removed.ok) offerUndo('Yrkandet är borttaget.', () => void call('motions.restore', { id }));
}

function Acts({ motion, onEdit }: { motion: Motion; onEdit: () => void }) {
  const { id } = motion;
  // Read aloud the acts of two yrkanden must not be alike.
  const which = <Spoken> {firstWords(motion.text)}</Spoken>;
  return (
    <TextActs>
      <VisibilityChoice
        value={motion.visibility}
        onChange={(visibility) => void call('motions.edit', { id, visibility })}
      />
      <Button variant="text" size="small" onClick={onEdit}>
        Ändra{which}
      </Button>
      {motion.changedAt !== motion.createdAt && (
        <Button
          variant="text"
          size="small"
          onClick={() => void call('motions.undo', { id: motion.id })}
        >
          Ångra ändringen{which}
        </Button>
      )}
      <Button variant="text" size="small" onClick={() => void remove(id)}>
        Ta bort{which}
      </Button>
    </TextActs>
  );
}

/** A yrkande: who, what about, the wording with its difference, and why. */
export function MotionCard({ motion }: { motion: Motion }) {
  const [isEditing, setEditing] = useState(false);
  const { target, meetingId, agendaItemId, supporters } = motion;
  return (
    <Box
      component="article"
      aria-label={`${isAmendment(motion) ? 'Ändringsyrkande' : 'Yrkande'} ${firstWords(motion.text)}`}
      tabIndex={-1}
      {...rovingRow}
      sx={{ py: '0.75rem', borderTop: `1px solid ${v.line}`, overflowWrap: 'anywhere' }}
    >
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          columnGap: '0.9rem',
          alignItems: 'baseline',
          color: v.ink2,
          fontSize: '0.9375rem',
        }}
      >
        <Box component="b" sx={{ color: v.hand, fontWeight: 600 }}>
          {isAmendment(motion) ? 'Ändringsyrkande' : 'Yrkande'}
        </Box>
        {motion.by !== '' && <span>{motion.by}</span>}
        {supporters.length > 0 && <span>medyrkande {supporters.join(', ')}</span>}
        {target !== null && <PartLink target={target} />}
        {motion.partStatus === 'lost' && <span>finns inte kvar i planen</span>}
        {motion.partStatus === 'unknown' && <span>{NOT_WORKED_OUT}</span>}
        {motion.partStatus === 'uncertain' && <span>osäker plats i planens nya text</span>}
      </Box>
      <Box
        sx={{ fontFamily: serif, fontSize: '1.0625rem', lineHeight: 1.5, maxWidth: '46rem', my: 1 }}
      >
        {isAmendment(motion) ? <WordDiff diff={motion.diff} side="both" /> : motion.text}
      </Box>
      {motion.motivation.trim() !== '' && (
        <Box sx={{ whiteSpace: 'pre-wrap', maxWidth: '46rem' }}>
          <Box component="span" sx={{ color: v.ink2 }}>
            Motivering:{' '}
          </Box>
          {motion.motivation}
        </Box>
      )}
      <Acts motion={motion} onEdit={() => setEditing(true)} />
      {isEditing && (
        <MotionDialog
          motion={motion}
          place={{ target, meetingId, agendaItemId }}
          onClose={() => setEditing(false)}
        />
      )}
    </Box>
  );
}
