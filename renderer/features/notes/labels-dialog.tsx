import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useState } from 'react';
import { isOwnLabel } from '../../../shared/note/labels.ts';
import { v } from '../../app/theme/css-var.ts';
import { call } from '../../client/call.ts';
import { useQuery } from '../../client/query.ts';
import { counted } from '../../components/count-words.ts';
import { offerUndo } from '../../components/undo-bar.tsx';
import { narrowNotes, useNotes } from './notes-store.ts';

const LONGEST_LABEL = 60;

async function takeBack(ids: readonly string[]): Promise<void> {
  for (const id of ids) await call('notes.undo', { id });
}

async function relabel(from: string, to: string | null): Promise<void> {
  const done = await call('notes.relabel', { from, to });
  if (!done.ok) return;
  const { ids } = done.value;
  if (useNotes.getState().filter.label === from) narrowNotes({ label: to });
  const many = counted(ids.length, 'anteckning', 'anteckningar');
  offerUndo(
    to === null ? `Etiketten är borta. ${many} finns kvar utan den.` : `${many} har nu ”${to}”.`,
    () => void takeBack(ids),
  );
}

interface LabelRowProps {
  label: string;
  count: number;
  /** The window is closed then: *Ångra* lies under it. */
  onDone: () => void;
}

function LabelRow({ label, count, onDone }: LabelRowProps) {
  const [typed, setTyped] = useState(label);
  const name = typed.trim();
  const rename = () => {
    if (name !== '' && name !== label) void relabel(label, name).then(onDone);
  };
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: '0.4rem 0.6rem',
        py: '0.5rem',
        borderTop: `1px solid ${v.line}`,
      }}
    >
      <Box
        component="form"
        onSubmit={(event) => {
          event.preventDefault();
          rename();
        }}
        sx={{ display: 'flex', flex: '1 1 14rem', gap: '0.5rem' }}
      >
        <OutlinedInput
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          inputProps={{ 'aria-label': `Namn på etiketten ${label}`, maxLength: LONGEST_LABEL }}
          sx={{ flex: 1, minWidth: 0 }}
        />
        <Button type="submit" disabled={name === '' || name === label}>
          Byt namn
        </Button>
      </Box>
      <Box component="span" sx={{ color: v.ink2, fontSize: '0.9375rem' }}>
        {counted(count, 'anteckning', 'anteckningar')}
      </Box>
      <Button
        variant="text"
        size="small"
        aria-label={`Ta bort etiketten ${label}`}
        onClick={() => void relabel(label, null).then(onDone)}
      >
        Ta bort
      </Button>
    </Box>
  );
}

/** Labels of one's own: other names for them, or none; the notes stay whatever one does. */
export function LabelsDialog({ onClose }: { onClose: () => void }) {
  const { data: used = [] } = useQuery('notes.labels', {});
  const own = used.filter(({ label }) => isOwnLabel(label));
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby="egna-etiketter">
      <DialogTitle id="egna-etiketter">Egna etiketter</DialogTitle>
      <DialogContent>
        <Box component="p" sx={{ color: v.ink2, m: 0, mb: '0.75rem' }}>
          {own.length === 0
            ? 'Du har inga egna etiketter. Skriv en där du sätter etikett på en anteckning.'
            : 'Ett nytt namn gäller alla anteckningar med etiketten. Tar du bort den finns anteckningarna kvar.'}
        </Box>
        <ul>
          {own.map(({ label, count }) => (
            <LabelRow key={label} label={label} count={count} onDone={onClose} />
          ))}
        </ul>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Stäng</Button>
      </DialogActions>
    </Dialog>
  );
}
