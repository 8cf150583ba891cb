import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { Output } from '../../../shared/contract/contract.ts';
import { counted } from '../../components/count-words.ts';
import { focusOnMount } from '../../components/focus-on-mount.ts';
import { shortDate } from '../../components/when.ts';
import { ChooseAll } from './choose-all.tsx';
import { useLeaving } from './use-leaving.ts';
import { ArrivingList } from './arriving-list.tsx';
import { WithdrawnList } from './withdrawn-list.tsx';
import { isTaken, takenCount, takenWords, waitingCount } from './arrival-words.ts';

/** What a file would bring, as the backend tells it. */
export type Preview = Output<'exchange.preview'>;

interface ArrivingPreviewProps {
  preview: Preview;
  /** Brings back notes that are removed here. */
  onRestore: (ids: readonly string[]) => void;
  /** Takes away notes that their writer has removed. */
  onRemove: (ids: readonly string[]) => void;
  /** Takes in what is chosen; `kept` is the file as if it held that alone. */
  onTake: (kept: Preview, left: readonly string[]) => void;
  onClose: () => void;
}

/** A file from a colleague, seen whole, and what can be done with it. */
export function ArrivingPreview(props: ArrivingPreviewProps) {
  const { preview, onRestore, onRemove, onTake, onClose } = props;
  const { notes, withdrawn } = preview;
  const leaving = useLeaving();
  const kept = notes.filter((note) => !leaving.ids.has(note.id));
  const waiting = waitingCount(kept);
  const choosable = notes.filter(isTaken).map((note) => note.id);
  const taken = takenCount(kept);
  return (
    <Box sx={{ display: 'grid', gap: '0.9rem' }}>
      <Box component="p" ref={focusOnMount} tabIndex={-1}>
        <b>{preview.from}</b>, {shortDate(preview.madeAt)} · {preview.planName} ·{' '}
        {counted(notes.length, 'anteckning', 'anteckningar')}
      </Box>
      <ChooseAll
        words="Välj alla att ta in"
        total={choosable.length}
        chosen={taken}
        onChoose={(areAll) => leaving.leave(choosable, !areAll)}
      />
      <ArrivingList notes={notes} leaving={leaving} onRestore={onRestore} />
      <WithdrawnList from={preview.from} notes={withdrawn} onRemove={onRemove} />
      {waiting > 0 && (
        <p>
          {counted(waiting, 'anteckning', 'anteckningar')} hamnar i Att placera: det de gäller står
          inte likadant i din text av planen.
        </p>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '0.6rem', alignItems: 'center' }}>
        {choosable.length === 0 ? (
          <span>Inget i filen är nytt här.</span>
        ) : (
          <Button
            variant="contained"
            color="primary"
            disabled={taken === 0}
            onClick={() => onTake({ ...preview, notes: kept }, [...leaving.ids])}
          >
            {taken === 0 ? 'Inget är valt' : `Ta in ${takenWords(kept)}`}
          </Button>
        )}
        <Button onClick={onClose}>{choosable.length === 0 ? 'Stäng' : 'Avbryt'}</Button>
      </Box>
    </Box>
  );
}
