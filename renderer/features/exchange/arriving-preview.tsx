import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { Output } from '../../../shared/contract/contract.ts';
import { counted } from '../../components/count-words.ts';
import { focusOnMount } from '../../components/focus-on-mount.ts';
import { shortDate } from '../../components/when.ts';
import { ArrivingList } from './arriving-list.tsx';
import { WithdrawnList } from './withdrawn-list.tsx';
import { takenCount, takenWords, waitingCount } from './arrival-words.ts';

/** What a file would bring, as the backend tells it. */
export type Preview = Output<'exchange.preview'>;

interface ArrivingPreviewProps {
  preview: Preview;
  /** Brings back notes that are removed here. */
  onRestore: (ids: readonly string[]) => void;
  /** Takes away notes that their writer has removed. */
  onRemove: (ids: readonly string[]) => void;
  onTake: () => void;
  onClose: () => void;
}

/** A file from a colleague, seen whole, and what can be done with it. */
export function ArrivingPreview(props: ArrivingPreviewProps) {
  const { preview, onRestore, onRemove, onTake, onClose } = props;
  const { notes, withdrawn } = preview;
  const waiting = waitingCount(notes);
  const taken = takenCount(notes);
  return (
    <Box sx={{ display: 'grid', gap: '0.9rem' }}>
      <Box component="p" ref={focusOnMount} tabIndex={-1}>
        <b>{preview.from}</b>, {shortDate(preview.madeAt)} · {preview.planName} ·{' '}
        {counted(notes.length, 'anteckning', 'anteckningar')}
      </Box>
      <ArrivingList notes={notes} onRestore={onRestore} />
      <WithdrawnList from={preview.from} notes={withdrawn} onRemove={onRemove} />
      {waiting > 0 && (
        <p>
          {counted(waiting, 'anteckning', 'anteckningar')} hamnar i Att placera: det de gäller står
          inte likadant i din text av planen.
        </p>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '0.6rem', alignItems: 'center' }}>
        {taken === 0 ? (
          <span>Inget i filen är nytt här.</span>
        ) : (
          <Button variant="contained" color="primary" onClick={onTake}>
            Ta in {takenWords(notes)}
          </Button>
        )}
        <Button onClick={onClose}>{taken === 0 ? 'Stäng' : 'Avbryt'}</Button>
      </Box>
    </Box>
  );
}
