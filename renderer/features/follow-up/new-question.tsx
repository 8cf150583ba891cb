import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { QUESTION_LABEL } from '../../../shared/follow-up/question.ts';
import type { NoteTarget } from '../../../shared/note/note.ts';
import { NoteEditor } from '../../components/note/note-editor.tsx';
import { PartDialog, type ChosenPart } from './part-dialog.tsx';
import { PartLink } from './part-link.tsx';

const KINDS = ['assignment', 'goal', 'indicator', 'risk', 'budgetTable', 'section'] as const;

const targetOf = ({ planId, part }: ChosenPart): NoteTarget | null =>
  part === null || part.kind === 'proposal'
    ? null
    : { planId, part: { kind: part.kind, key: part.key }, anchor: null };

/** Writes a question: first what it is about, which may be nothing, then the words. */
export function NewQuestion({ onDone }: { onDone: () => void }) {
  const [target, setTarget] = useState<NoteTarget | null>(null);
  const [isChoosing, setChoosing] = useState(false);
  const [isStarted, setStarted] = useState(false);
  return (
    <Box
      component="section"
      aria-label="Ny fråga"
      sx={{ display: 'grid', gap: '0.5rem', maxWidth: '46rem', mb: '1.5rem' }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '0.75rem' }}>
        {target === null ? 'Frågan gäller inget särskilt uppdrag.' : <PartLink target={target} />}
        {!isStarted && (
          <Button variant="text" size="small" onClick={() => setChoosing(true)}>
            {target === null ? 'Knyt till uppdrag' : 'Byt'}
          </Button>
        )}
      </Box>
      <NoteEditor
        key={JSON.stringify(target)}
        note={null}
        draft={{ text: '', label: QUESTION_LABEL, target }}
        onAdded={() => setStarted(true)}
        onDone={onDone}
      />
      {isChoosing && (
        <PartDialog
          title="Vad gäller frågan?"
          kinds={KINDS}
          onClose={() => setChoosing(false)}
          onChoose={(chosen) => {
            setChoosing(false);
            setTarget(targetOf(chosen));
          }}
        />
      )}
    </Box>
  );
}
